-- How many places at activities with a limit are somebody's, and how often cases were talked over: of no file, so counted when it
-- is asked. For an analyst of that municipality; numbers, and nothing of whoever they are.
create function is_own_municipality(municipality text) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select acting_role() = 'ANALYST' and municipality = (
        select o.municipality_code from organisation o where o.id = acting_organisation());
end;

create function places_of(municipality text) returns table (places bigint, taken bigint, people bigint)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select coalesce(sum(a.capacity), 0), coalesce(sum(held.taken), 0),
           (select count(distinct p.referral_id)
            from activity b join placement p on p.activity_id = b.id and holds_place(p.status)
            where b.municipality_code = municipality and b.status = 'ACTIVE' and b.capacity is not null
              and is_own_municipality(municipality))
    from activity a
    cross join lateral (
        select count(*) as taken from placement p where p.activity_id = a.id and holds_place(p.status)) held
    where a.municipality_code = municipality and a.status = 'ACTIVE' and a.capacity is not null
      and is_own_municipality(municipality);
end;

-- Of the organisations that serve the municipality, and may serve others: a meeting is of a team and not of a place. Those that are
-- still to come do not count yet.
create function meetings_of(municipality text, since timestamptz, until timestamptz) returns table (held bigint, planned bigint)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select count(*) filter (where c.status = 'HELD'), count(*)
    from case_review c
    where c.organisation_id in (select s.organisation_id from service_area s where s.municipality_code = municipality)
      and c.planned_at >= since and c.planned_at < until and is_own_municipality(municipality);
end;
