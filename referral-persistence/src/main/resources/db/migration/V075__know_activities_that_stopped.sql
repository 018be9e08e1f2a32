-- Whoever takes a place hears whether the activity takes place at all, under the same hold as how its places stand.
drop function hold_places(uuid);
create function hold_places(wanted uuid)
    returns table (capacity integer, held bigint, waiting bigint, last_number integer, active boolean)
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
begin
    perform from activity a where a.id = wanted for no key update;
    return query
    select a.capacity, places_held(wanted),
           (select count(*) from placement p join referral r on r.id = p.referral_id
            where p.activity_id = wanted and p.status = 'WAITLISTED' and r.closed_at is null),
           (select coalesce(max(p.waiting_number), 0) from placement p where p.activity_id = wanted),
           a.status = 'ACTIVE'
    from activity a where a.id = wanted;
end
$$;
