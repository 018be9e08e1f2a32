-- What closed since then is not over yet: a first look, by the index. Some days wider than the term, as months differ.
create function closed_before(today date, months integer) returns timestamptz
    language sql immutable parallel safe
    return (today - make_interval(months => months) + interval '4 days') at time zone 'Europe/Amsterdam';

create function has_notes(file uuid) returns boolean
    language sql stable
    return exists (select from referral r where r.id = file and num_nonnulls(r.question, r.explanation) > 0) or exists (
        select from conversation c join conversation_note n on n.conversation_id = c.id where c.referral_id = file);

-- What has had its time, some of it, after a place in the order of files: ids only, for the night's work. What goes with
-- the whole file is not named apart. Whether it may go is decided when it goes.
create function expired_files(after uuid, after_kind text, most integer) returns table (file uuid, kind text)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    with today as (select (now() at time zone 'Europe/Amsterdam')::date as day),
    term as materialized (
        select o.id as keeper, k.kind, closed_before(t.day, retention_months(o.id, k.kind)) as closed_before, t.day
        from organisation o
        cross join today t
        cross join (values ('FILE'), ('NOTES'), ('CONTACT')) as k (kind)
        where acting_role() is null and o.type = 'WELFARE'
    )
    select e.id, e.kind
    from (
        select c.id, t.kind
        from term t
        cross join lateral (
            select r.id, r.closed_at from referral r
            where t.kind = 'FILE' and r.handler_id = t.keeper and r.closed_at < t.closed_before
            union all
            select r.id, r.closed_at from referral r
            where t.kind = 'CONTACT' and r.handler_id = t.keeper and r.closed_at < t.closed_before
              and num_nonnulls(r.phone, r.email, r.house_number) > 0
            union all
            select r.id, r.closed_at from referral r
            where t.kind = 'NOTES' and r.handler_id = t.keeper and r.closed_at < t.closed_before
        ) as c
        where (c.id, t.kind) > (after, after_kind) and kept_until(t.keeper, t.kind, c.closed_at) < t.day
          and (t.kind = 'FILE' or kept_until(t.keeper, 'FILE', c.closed_at) >= t.day)
        order by c.id, t.kind
        offset 0 -- a fence: what is dear to ask is asked of as many as are wanted
    ) as e
    where needs_before_destroying(e.id, e.kind, null) = '{}' and (e.kind <> 'NOTES' or has_notes(e.id))
    limit most;
end;

-- What has its term before a day, for the officer of the organisation that keeps it: without what keeps it longer.
create function terms_ending(keeper uuid, until date) returns table (file uuid, kind text, kept_until date)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    with term as materialized (
        select k.kind, closed_before(until, retention_months(keeper, k.kind)) as closed_before
        from (values ('CONTACT'), ('NOTES'), ('FILE')) as k (kind)
        where acting_role() = 'PRIVACY_OFFICER' and keeper = acting_organisation()
    )
    select c.id, t.kind, kept_until(keeper, t.kind, c.closed_at)
    from term t
    cross join lateral (
        select r.id, r.closed_at from referral r
        where t.kind = 'FILE' and r.handler_id = keeper and r.closed_at < t.closed_before
        union all
        select r.id, r.closed_at from referral r
        where t.kind = 'CONTACT' and r.handler_id = keeper and r.closed_at < t.closed_before
          and num_nonnulls(r.phone, r.email, r.house_number) > 0
        union all
        select r.id, r.closed_at from referral r
        where t.kind = 'NOTES' and r.handler_id = keeper and r.closed_at < t.closed_before and has_notes(r.id)
    ) as c
    where kept_until(keeper, t.kind, c.closed_at) < until;
end;

-- The soonest of it, after a place: no name, nothing that was said.
create function retention_reviews(keeper uuid, until date, after date, after_file uuid, after_kind text, most integer)
    returns table (file uuid, reference text, status text, kind text, closed_on date, kept_until date,
                   postponed_until date, held boolean, destroyed_from date)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select r.id, r.reference, r.status, t.kind, (r.closed_at at time zone 'Europe/Amsterdam')::date, t.kept_until,
           postponed_until(r.id), is_held(r.id), destroyed_from(r.id, keeper, t.kind, r.closed_at)
    from (
        select e.file, e.kind, e.kept_until
        from terms_ending(keeper, until) e
        where after is null or (e.kept_until, e.file, e.kind) > (after, after_file, after_kind)
        order by e.kept_until, e.file, e.kind
        limit most
    ) as t
    join referral r on r.id = t.file
    order by t.kept_until, t.file, t.kind;
end;

-- How long each kind of one file is kept, as it will be done; for the officer of the organisation that keeps it.
create function terms_of_file(keeper uuid, file uuid) returns table (kind text, months integer, kept_until date, held boolean)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select k.kind, retention_months(keeper, k.kind), destroyed_from(r.id, keeper, k.kind, r.closed_at) - 1, is_held(r.id)
    from referral r
    cross join (values (1, 'CONTACT'), (2, 'NOTES'), (3, 'FILE')) as k (place, kind)
    where r.id = file and r.handler_id = keeper and acting_role() = 'PRIVACY_OFFICER' and keeper = acting_organisation()
    order by k.place;
end;

-- How many lines of each table a file has, beside what locks let somebody see: an export that leaves something out is
-- found out. For the officer to whom a request opens the file.
create function count_file(file uuid) returns table (part text, lines bigint)
    language plpgsql stable security definer
    set search_path = public, pg_temp
as $$
declare
    each record;
begin
    if file in (select opened_by_access_request()) then
        for each in select p.part, p.lines from file_part p loop
            return query execute format('select %L, count(*) from %I where %s', each.part, each.part, each.lines) using file;
        end loop;
    end if;
end
$$;
