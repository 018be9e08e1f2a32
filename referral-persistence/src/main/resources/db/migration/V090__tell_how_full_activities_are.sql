-- How many places are held, and how many wait, whatever file they are of: numbers, and nothing of whoever they are.
create function places_wanted(wanted uuid[]) returns table (activity uuid, held bigint, waiting bigint)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select p.activity_id, count(*) filter (where holds_place(p.status)),
           count(*) filter (where p.status = 'WAITLISTED' and r.closed_at is null)
    from placement p join referral r on r.id = p.referral_id
    where p.activity_id = any (wanted) and p.status <> 'ENDED'
    group by p.activity_id;
end;
