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
           substring(age_band(f.age) from '\d+')::integer,
           working_days((f.submitted_at at time zone 'Europe/Amsterdam')::date, f.assigned, holidays),
           working_days(f.assigned, f.contacted, holidays),
           working_days(f.assigned, f.taken_in, holidays),
           f.activity_started, f.feedback_sent, f.goal_set, f.broad_look
    from figure_of_referral f where f.referral_id = file;
end;

-- Last day of a term, and of that of a kind; what has had its term goes from the day after.
create function end_of_term(closed_at timestamptz, months integer) returns date
    language sql immutable parallel safe
    return ((closed_at at time zone 'Europe/Amsterdam')::date + make_interval(months => months))::date;

create function kept_until(organisation uuid, kind text, closed_at timestamptz) returns date
    language sql stable
    return end_of_term(closed_at, retention_months(organisation, kind));

create function is_held(file uuid) returns boolean
    language sql stable
    return coalesce((select h.held from legal_hold h where h.referral_id = file order by h.number desc limit 1), false);

create function postponed_until(file uuid) returns date
    language sql stable
    return (select p.kept_until from retention_postponement p where p.referral_id = file order by p.number desc limit 1);

-- The first day on which a kind goes by its term; unknown as long as the case is open or the file is held.
create function destroyed_from(file uuid, organisation uuid, kind text, closed_at timestamptz) returns date
    language sql stable
    return case when closed_at is not null and not is_held(file) then greatest(
        kept_until(organisation, kind, closed_at) + 1, postponed_until(file) + 1,
        (select kept_until(organisation, kind, r.closure_recorded_at) + 1 from referral r where r.id = file),
        (select s.destroys_from from retention_start s)) end;

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
    if is_held(file) then
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
    elsif acting_role() is not null or coalesce(
            destroyed_from(file, found.handler_id, needs_before_destroying.kind, found.closed_at) > today, true) then
        needs := needs || 'PASSED_TERM'::text;
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
        raise exception 'not to be destroyed: %', array_to_string(needs, ', ')
            using errcode = 'WR001', detail = array_to_string(needs, ',');
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
begin
    perform require_destructible(file, kind, request);
    if exists ((select d.part, d.lines from digest_file(file, destroy_file.kind) d where d.lines > 0)
               except all select told.part, told.lines from unnest(parts, destroy_file.lines) as told (part, lines))
        or cardinality(parts) <> (select count(*) from digest_file(file, destroy_file.kind) d where d.lines > 0) then
        raise exception 'the receipt does not name what is there, and nothing else' using errcode = 'WR002';
    end if;
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
        values (now(), 'D', case destroy_file.kind when 'CONTACT' then 'CONTACT_DETAILS' when 'NOTES' then 'NOTES'
                            else 'CLIENT_FILE' end, receipt, file, keeper, 'RETENTION', 'SUCCESS', destroy_file.kind);
    end if;
end
$$;
