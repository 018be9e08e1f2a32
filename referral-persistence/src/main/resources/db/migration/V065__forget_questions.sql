-- What practice and team asked each other is as much a note as what the coach wrote, and goes with the notes.
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
            delete from amendment where referral_id = file and field in ('PHONE', 'EMAIL', 'HOUSE_NUMBER');
        when 'NOTES' then
            delete from conversation_note n using conversation c
            where c.id = n.conversation_id and c.referral_id = file;
            delete from question_answer a using question q where q.id = a.question_id and q.referral_id = file;
            delete from idempotency_key where resource_id in (select q.id from question q where q.referral_id = file);
            delete from question where referral_id = file;
            update referral set question = null, explanation = null where id = file;
            delete from amendment where referral_id = file and field in ('QUESTION', 'EXPLANATION');
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
