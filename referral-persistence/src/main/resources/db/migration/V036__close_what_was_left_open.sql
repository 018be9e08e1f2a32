-- What somebody with the product's role, and SQL of their own, could still do or learn.

-- Of the open referrals of one person, the first that who refers may know of: a hidden one tells nothing by keeping the
-- warning about another one away. Where there is no other, the hidden one is kept for whoever may know.
create or replace function open_referral_of(handler uuid, person bytea, open text[]) returns uuid
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(encode(person, 'hex'), 0));
    return (
        select r.id from referral r
        where r.handler_id = handler and r.person_mark = person and r.status = any (open)
        order by r.restricted_to is not null and not is_admitted(r.referrer_id, r.restricted_to), r.submitted_at
        limit 1);
end
$$;

-- A reason opens a file from when it was stated, so that nobody states one for years to come. The time is that of the
-- transaction's start, and a reason that is stated within it comes a moment later.
create or replace function acting_grants() returns uuid[]
    language sql stable parallel safe security definer
    set search_path = public, pg_temp
begin atomic
    select coalesce(array_agg(g.referral_id), '{}') from access_grant g
    where acting_role() = 'COACH'
      and g.professional_id = acting_professional()
      and g.handler_id = acting_organisation()
      and g.ended_at is null
      and g.stated_at <= acting_time() + interval '1 minute'
      and g.until > acting_time();
end;

-- What has ended stays as it ended.
drop policy access_grant_ended on access_grant;
create policy access_grant_ended on access_grant for update
    using (ended_at is null and (professional_id = (select acting_professional()) or works_on(referral_id)))
    with check (ended_by = (select acting_professional()));

-- A notice tells of a reason that whoever makes it stated for that file.
drop policy notice_in_own_name on notice;
create policy notice_in_own_name on notice for insert with check (
    caused_by = (select acting_professional())
    and exists (select from access_grant g
                where g.id = object_id and g.referral_id = notice.referral_id
                  and g.professional_id = (select acting_professional())));

-- What may be the same person, as far as who asks may know: what was found then, or else what came before and is seen.
create function known_duplicate(file referral) returns uuid
    language sql stable
    return case
        when (file).possible_duplicate_of is null then null
        when not is_hidden((file).possible_duplicate_of) then (file).possible_duplicate_of
        else (select r.id from referral r
              where r.handler_id = (file).handler_id and r.person_mark = (file).person_mark and r.id <> (file).id
                and r.submitted_at < (file).submitted_at and r.closed_at is null
              order by r.submitted_at limit 1)
    end;
