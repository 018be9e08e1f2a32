-- What goes with each kind, for what destroys it and for the receipt that names it. $1 is the file, as in file_part. What was
-- once in a field goes with the field; what practice and team asked each other, and what was said of a case at a meeting, is
-- as much a note as what the coach wrote.
create view forgotten_part as
select 'FILE' as kind, p.part, p.depth, p.lines
from file_part p
union all
select 'NOTES', p.part, p.depth, p.lines
from file_part p
where p.part in ('conversation_note', 'question', 'question_answer', 'case_review_item', 'case_review_conclusion', 'agreement',
                 'agreement_change')
union all
select field.kind, p.part, p.depth, format('(%s) and field = any (%L)', p.lines, field.names)
from file_part p
cross join (values ('CONTACT', array ['PHONE', 'EMAIL', 'HOUSE_NUMBER']), ('NOTES', array ['QUESTION', 'EXPLANATION']))
    as field (kind, names)
where p.part = 'amendment';

create or replace function digest_file(file uuid, kind text) returns table (part text, lines bigint, digest bytea)
    language plpgsql stable
    set search_path = public, pg_temp
as $$
declare
    each record;
begin
    for each in select p.part, p.lines from forgotten_part p where p.kind = digest_file.kind order by p.depth, p.part loop
        return query execute format(
            'select %L, count(*), sha256(coalesce(string_agg(sha256(convert_to(t::text, ''UTF8'')), ''''::bytea'
            ' order by t::text), ''''::bytea)) from %I t where %s', each.part, each.part, each.lines)
            using file;
    end loop;
    return query
    select 'referral', num_nonnulls(f.one, f.two, f.three)::bigint,
           sha256(coalesce(f.one, '') || coalesce(f.two, '') || coalesce(f.three, ''))
    from referral r
    join lateral (values ('CONTACT', r.phone, r.email, r.house_number), ('NOTES', r.question, r.explanation, null))
        as f (kind, one, two, three) on f.kind = digest_file.kind
    where r.id = file;
end
$$;

create or replace function wipe_file(file uuid, kind text) returns void
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
            update referral set question = null, explanation = null where id = file;
        when 'FILE' then
            update referral set possible_duplicate_of = null where possible_duplicate_of = file;
    end case;
    for each in select p.part, p.lines from forgotten_part p where p.kind = wipe_file.kind order by p.depth desc, p.part loop
        if exists (select from pg_attribute a where a.attrelid = to_regclass(each.part::text) and a.attname = 'id'
                   and a.atttypid = 'uuid'::regtype) then
            execute format('delete from idempotency_key where resource_id in (select id from %I where %s)',
                           each.part, each.lines) using file;
        end if;
        execute format('delete from %I where %s', each.part, each.lines) using file;
    end loop;
    if wipe_file.kind = 'FILE' then
        -- A request stays as the account of what was decided; what it says about somebody goes with the last file.
        requests := array(select q from unnest(requests) q
                          where not exists (select from client_request_file f where f.request_id = q));
        update client_request set explanation = null where id = any (requests);
        update client_request_extension set reason = null where request_id = any (requests);
        update client_request_decision set reason = null where request_id = any (requests);
    end if;
end
$$;
