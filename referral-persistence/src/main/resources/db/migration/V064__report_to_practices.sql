-- When somebody first spoke with a client, and took them in: days, for the practice that referred them and only where the
-- client lets it hear. What was said stays where it is. The same rule as Conversation.tookPlace.
create function first_meetings(files uuid[]) returns table (referral_id uuid, contacted date, taken_in date)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select r.id,
           min((c.held_at at time zone 'Europe/Amsterdam')::date),
           min((c.held_at at time zone 'Europe/Amsterdam')::date) filter (where c.kind = 'INTAKE')
    from referral r
    join conversation c on c.referral_id = r.id and (c.reached or c.reached is null and c.kind <> 'CONTACT_ATTEMPT')
    where r.id = any (files)
      and acting_role() = 'REFERRER'
      and r.practice_id = acting_organisation()
      and (r.restricted_to is null or is_admitted(r.referrer_id, r.restricted_to))
      and 'FEEDBACK' = any (r.consent_purposes) and r.permission_withdrawn_on is null
    group by r.id;
end;
