-- What has had its time, some of it: ids only, for the night's work. Whether it may go is decided when it goes.
create function expired_files(most integer) returns table (file uuid, kind text)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    with term as materialized (
        select o.id as keeper, k.kind,
               ((now() at time zone 'Europe/Amsterdam')::date - make_interval(months => retention_months(o.id, k.kind)))
                   at time zone 'Europe/Amsterdam' as closed_before
        from organisation o
        cross join (values ('FILE'), ('NOTES'), ('CONTACT')) as k (kind)
        where acting_role() is null and o.type = 'WELFARE'
    )
    select e.id, e.kind
    from term t
    cross join lateral (
        select r.id, t.kind from referral r
        where t.kind = 'FILE' and r.handler_id = t.keeper and r.closed_at < t.closed_before
          and needs_before_destroying(r.id, t.kind, null) = '{}'
        union all
        select r.id, t.kind from referral r
        where t.kind = 'CONTACT' and r.handler_id = t.keeper and r.closed_at < t.closed_before
          and num_nonnulls(r.phone, r.email, r.house_number) > 0
          and needs_before_destroying(r.id, t.kind, null) = '{}'
        union all
        select r.id, t.kind from referral r
        where t.kind = 'NOTES' and r.handler_id = t.keeper and r.closed_at < t.closed_before
          and (num_nonnulls(r.question, r.explanation) > 0 or exists (
              select from conversation c join conversation_note n on n.conversation_id = c.id where c.referral_id = r.id))
          and needs_before_destroying(r.id, t.kind, null) = '{}') as e
    limit most;
end;

-- What will be destroyed until a day, for the officer of the organisation that keeps it: no name, nothing that was said.
create function retention_reviews(until date)
    returns table (file uuid, reference text, status text, kind text, closed_on date, kept_until date,
                   postponed_until date, held boolean)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select r.id, r.reference, r.status, k.kind, (r.closed_at at time zone 'Europe/Amsterdam')::date,
           kept_until(r.handler_id, k.kind, r.closed_at), postponed.kept_until, coalesce(hold.held, false)
    from referral r
    cross join (values ('CONTACT'), ('NOTES'), ('FILE')) as k (kind)
    left join lateral (select h.held from legal_hold h where h.referral_id = r.id
                       order by h.number desc limit 1) hold on true
    left join lateral (select p.kept_until from retention_postponement p where p.referral_id = r.id
                       order by p.number desc limit 1) postponed on true
    where acting_role() = 'PRIVACY_OFFICER' and r.handler_id = acting_organisation() and r.closed_at is not null
      and kept_until(r.handler_id, k.kind, r.closed_at) < until
      and case k.kind
              when 'CONTACT' then num_nonnulls(r.phone, r.email, r.house_number) > 0
              when 'NOTES' then num_nonnulls(r.question, r.explanation) > 0 or exists (
                  select from conversation c join conversation_note n on n.conversation_id = c.id
                  where c.referral_id = r.id)
              else true
          end
    order by kept_until(r.handler_id, k.kind, r.closed_at), r.id, k.kind;
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
