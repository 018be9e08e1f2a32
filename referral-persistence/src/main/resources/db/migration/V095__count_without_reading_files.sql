-- A team's cases are counted by their status, open ones by coach too: from an index that holds what row security asks, so that
-- no file has to be read for a number.
create index referral_handler_status_idx on referral (handler_id, status)
    include (id, coach_id, practice_id, referrer_id, restricted_to, closed_at);

-- Says who leads once, and not of each row: so the index serves it.
create or replace function coach_load() returns table (coach_id uuid, open_cases integer)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select r.coach_id, count(*)::integer
    from referral r
    where r.handler_id = (select acting_organisation()) and (select acting_role()) = 'COORDINATOR'
        and r.coach_id is not null and r.closed_at is null
    group by r.coach_id;
end;
