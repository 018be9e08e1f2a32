-- A client sees all of their file: each table that belongs to one, also a table that came later, opens to the officer
-- of the organisation that keeps it, as long as a request to see that file is undecided.
do $$
declare
    branch record;
    name text;
begin
    for branch in select * from file_branch where depth > 0 loop
        name := branch.part || '_for_access_request';
        if not exists (select from pg_policy where polrelid = to_regclass(branch.part::text) and polname = name) then
            execute format(
                'create policy %I on %I for select using ((select acting_role()) = ''PRIVACY_OFFICER'' and %s)',
                name, branch.part,
                case branch.depth
                    when 1 then format('%I in (select opened_by_access_request())', branch.foreign_key)
                    else format('exists (select from %I p where p.%I = %I.%I)', branch.parent, branch.parent_key,
                                branch.part, branch.foreign_key)
                end);
        end if;
    end loop;
end
$$;
