-- What a file is made of, as the foreign keys tell: every table whose rows point at a referral, or at a row that does,
-- belongs to the file, is shown to its client, and goes with it. A key that is `on delete set null` only mentions.
create view file_branch as
with recursive link as (
    select child.relname::text collate "default" as part, child_column.attname::text collate "default" as foreign_key,
           parent.relname::text collate "default" as parent, parent_column.attname::text collate "default" as parent_key
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid
    join pg_class parent on parent.oid = c.confrelid
    join pg_attribute child_column on child_column.attrelid = c.conrelid and child_column.attnum = c.conkey[1]
    join pg_attribute parent_column on parent_column.attrelid = c.confrelid and parent_column.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conparentid = 0
      and c.conrelid <> c.confrelid and c.confdeltype <> 'n'
), branch (part, foreign_key, parent, parent_key, depth, lines) as (
    select 'referral'::text, null::text, null::text, null::text, 0, text 'id = $1'
    union all
    select l.part, l.foreign_key, l.parent, l.parent_key, b.depth + 1,
           format('%I in (select %I from %I where %s)', l.foreign_key, l.parent_key, l.parent, b.lines)
    from branch b
    join link l on l.parent = b.part
    where b.depth < 10
)
select * from branch;

create view file_part as
select part, max(depth) as depth, string_agg(lines, ' or ' order by depth, lines) as lines
from file_branch
group by part;

-- With the rights of whoever calls: of use to the tables' owner only, and to the functions below that are the owner's.
create function digest_file(file uuid, kind text) returns table (part text, lines bigint, digest bytea)
    language plpgsql stable
    set search_path = public, pg_temp
as $$
declare
    each record;
begin
    case digest_file.kind
        when 'FILE' then
            for each in select p.part, p.lines from file_part p order by p.depth, p.part loop
                return query execute format(
                    'select %L, count(*), sha256(coalesce(string_agg(sha256(convert_to(t::text, ''UTF8'')), ''''::bytea'
                    ' order by t::text), ''''::bytea)) from %I t where %s', each.part, each.part, each.lines)
                    using file;
            end loop;
        when 'NOTES' then
            return query
            select 'conversation_note', count(*), sha256(coalesce(
                string_agg(sha256(convert_to(n::text, 'UTF8')), ''::bytea order by n::text), ''::bytea))
            from conversation_note n join conversation c on c.id = n.conversation_id where c.referral_id = file;
            return query
            select 'referral', num_nonnulls(r.question, r.explanation)::bigint,
                   sha256(coalesce(r.question, '') || coalesce(r.explanation, ''))
            from referral r where r.id = file;
        when 'CONTACT' then
            return query
            select 'referral', num_nonnulls(r.phone, r.email, r.house_number)::bigint,
                   sha256(coalesce(r.phone, '') || coalesce(r.email, '') || coalesce(r.house_number, ''))
            from referral r where r.id = file;
    end case;
end
$$;

create function wipe_file(file uuid, kind text) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    each record;
    requests uuid[] := array(select f.request_id from client_request_file f where f.referral_id = file);
begin
    case wipe_file.kind
        when 'CONTACT' then
            update referral set phone = null, email = null, house_number = null where id = file;
        when 'NOTES' then
            delete from conversation_note n using conversation c
            where c.id = n.conversation_id and c.referral_id = file;
            update referral set question = null, explanation = null where id = file;
        when 'FILE' then
            update referral set possible_duplicate_of = null where possible_duplicate_of = file;
            for each in select p.part, p.lines from file_part p order by p.depth desc, p.part loop
                if exists (select from pg_attribute a where a.attrelid = to_regclass(each.part::text) and a.attname = 'id'
                           and a.atttypid = 'uuid'::regtype) then
                    execute format('delete from idempotency_key where resource_id in (select id from %I where %s)',
                                   each.part, each.lines) using file;
                end if;
                execute format('delete from %I where %s', each.part, each.lines) using file;
            end loop;
            -- A request stays as the account of what was decided; what it says about somebody goes with the last file.
            requests := array(select q from unnest(requests) q
                              where not exists (select from client_request_file f where f.request_id = q));
            update client_request set explanation = null where id = any (requests);
            update client_request_extension set reason = null where request_id = any (requests);
            update client_request_decision set reason = null where request_id = any (requests);
    end case;
end
$$;

-- Working days after a day, up to and including another: PostgreSQL knows no Dutch holidays and is told.
create function working_days(since date, until date, holidays date[]) returns integer
    language sql immutable parallel safe
    return case when since is not null and until is not null then (
        select count(*)::integer from generate_series(1, until - since) as n
        where extract(isodow from since + n) < 6 and since + n <> all (holidays)) end;

create function keep_figure(file uuid, holidays date[]) returns void
    language sql
    set search_path = public, pg_temp
begin atomic
    insert into figure_practice (municipality_code, month, practice_id)
    select f.municipality_code, date_trunc('month', f.submitted_at at time zone 'Europe/Amsterdam')::date, f.practice_id
    from figure_of_referral f where f.referral_id = file
    on conflict do nothing;
    insert into figure_kept (municipality_code, month, referrer_type, status, outcome, client_verdict, main_reason, gender,
                             district, age_from, assignment, first_contact, intake, activity_started, feedback_sent,
                             goal_set, broad_look)
    select f.municipality_code, date_trunc('month', f.submitted_at at time zone 'Europe/Amsterdam')::date, f.referrer_type,
           f.status, f.outcome, f.client_verdict, f.main_reason, f.gender, f.district,
           (array [0, 12, 18, 40, 65, 80])[greatest(width_bucket(f.age, array [0, 12, 18, 40, 65, 80]), 1)],
           working_days((f.submitted_at at time zone 'Europe/Amsterdam')::date, f.assigned, holidays),
           working_days(f.assigned, f.contacted, holidays),
           working_days(f.assigned, f.taken_in, holidays),
           f.activity_started, f.feedback_sent, f.goal_set, f.broad_look
    from figure_of_referral f where f.referral_id = file;
end;

create function kept_until(organisation uuid, kind text, closed_at timestamptz) returns date
    language sql stable
    return ((closed_at at time zone 'Europe/Amsterdam')::date
            + make_interval(months => retention_months(organisation, kind)))::date;

-- What has to happen before something of a file may be destroyed; empty when it may. By the day of the database, so that
-- nobody who calls can make a term pass. For the officer of the organisation that keeps the file, and where nobody acts.
create function needs_before_destroying(file uuid, kind text, request uuid) returns text[]
    language plpgsql stable security definer
    set search_path = public, pg_temp
as $$
declare
    found referral;
    today constant date := (now() at time zone 'Europe/Amsterdam')::date;
    needs text[] := '{}';
begin
    select * into found from referral r
    where r.id = file and (acting_role() is null and request is null
        or acting_role() = 'PRIVACY_OFFICER' and r.handler_id = acting_organisation());
    if found.id is null then
        return array ['KEPT_FILE'];
    end if;
    if found.closed_at is null then
        needs := needs || 'CLOSED_CASE'::text;
    end if;
    if (select h.held from legal_hold h where h.referral_id = file order by h.number desc limit 1) then
        needs := needs || 'NO_LEGAL_HOLD'::text;
    end if;
    if exists (select from client_request_file f where f.referral_id = file and f.request_id is distinct from request
               and not exists (select from client_request_decision d where d.request_id = f.request_id)) then
        needs := needs || 'DECIDED_REQUESTS'::text;
    end if;
    if request is not null then
        if needs_before_destroying.kind <> 'FILE' or not exists (
                select from client_request q
                join client_request_file f on f.request_id = q.id and f.referral_id = file
                join client_request_decision d on d.request_id = q.id
                where q.id = request and q.kind = 'ERASURE' and d.outcome = 'GRANTED'
                  and q.keeper_id = found.handler_id) then
            needs := needs || 'GRANTED_ERASURE'::text;
        end if;
    else
        if acting_role() is not null
            or coalesce(kept_until(found.handler_id, needs_before_destroying.kind, found.closed_at) >= today, true) then
            needs := needs || 'PASSED_TERM'::text;
        end if;
        if (select p.kept_until >= today from retention_postponement p
            where p.referral_id = file order by p.number desc limit 1) then
            needs := needs || 'PASSED_POSTPONEMENT'::text;
        end if;
    end if;
    return needs;
end
$$;

create function require_destructible(file uuid, kind text, request uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    needs text[];
begin
    -- Whoever works in the case is waited for, and waits.
    perform from referral r where r.id = file for update;
    needs := needs_before_destroying(file, kind, request);
    if needs <> '{}' then
        raise exception 'not to be destroyed: %', array_to_string(needs, ', ') using errcode = 'WR001';
    end if;
end
$$;

-- What would be destroyed, for the receipt: the product puts its key to each digest, which the database does not have.
create function prepare_destruction(file uuid, kind text, request uuid)
    returns table (part text, lines bigint, digest bytea)
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
begin
    perform require_destructible(file, kind, request);
    return query select d.part, d.lines, d.digest from digest_file(file, kind) d where d.lines > 0;
end
$$;

create function destroy_file(receipt uuid, file uuid, kind text, request uuid, holidays date[], parts text[], lines bigint[],
                             hashes bytea[]) returns void
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    keeper uuid;
    present record;
begin
    perform require_destructible(file, kind, request);
    for present in select d.part, d.lines from digest_file(file, destroy_file.kind) d where d.lines > 0 loop
        if not exists (select from unnest(parts, destroy_file.lines) as told (part, lines)
                       where told.part = present.part and told.lines = present.lines) then
            raise exception 'the receipt does not name all of %', present.part using errcode = 'WR001';
        end if;
    end loop;
    select r.handler_id into keeper from referral r where r.id = file;
    insert into erasure_receipt (id, file_id, keeper_id, kind, ground, request_id, destroyed_by, destroyed_at)
    values (receipt, file, keeper, destroy_file.kind, case when request is null then 'TERM' else 'REQUEST' end, request,
            acting_professional(), now());
    insert into erasure_receipt_part (receipt_id, part, lines, hash)
    select receipt, told.part, told.lines, told.hash
    from unnest(parts, destroy_file.lines, hashes) as told (part, lines, hash);
    if destroy_file.kind = 'FILE' then
        perform keep_figure(file, holidays);
    end if;
    perform wipe_file(file, destroy_file.kind);
    if acting_role() is null then
        -- Nobody acts, so the line that says so cannot be written in anybody's name.
        insert into access_log (recorded_at, action, object, object_id, case_file_id, keeper_id, purpose, outcome, detail)
        values (now(), 'D', 'CLIENT_FILE', receipt, file, keeper, 'RETENTION', 'SUCCESS', destroy_file.kind);
    end if;
end
$$;

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
