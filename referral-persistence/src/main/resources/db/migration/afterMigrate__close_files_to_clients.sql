-- What a client's own page does not show, their session does not find: each table that belongs to a file, also one that came
-- later, is closed to it, but for those that are named here and have rules of their own.
do $$
declare
    branch record;
    name text;
begin
    for branch in select distinct part from file_branch where depth > 0 and part not in (
            'appointment', 'appointment_answer', 'client_experience', 'deadline', 'feedback_due', 'grades_request',
            'measurement', 'notice', 'permission_change') loop
        name := branch.part || '_closed_to_the_client';
        if not exists (select from pg_policy where polrelid = to_regclass(branch.part::text) and polname = name) then
            execute format('create policy %I on %I as restrictive using ((select acting_role()) is distinct from ''CLIENT'')',
                           name, branch.part);
        end if;
    end loop;
end
$$;
