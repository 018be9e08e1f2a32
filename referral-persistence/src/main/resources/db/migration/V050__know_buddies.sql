-- A volunteer who comes along, with a login of their own and next to nothing behind it.
do $$
declare
    each record;
begin
    for each in
        select * from (values
            ('professional', 'professional_role_known'), ('referral_step', 'referral_step_role_known'),
            ('placement_step', 'placement_step_role_known'), ('access_log', 'access_log_role_known'),
            ('permission_change', 'permission_change_role_known')) as c (part, name)
    loop
        execute format('alter table %I drop constraint %I', each.part, each.name);
        execute format('alter table %I add constraint %I check (role in (''REFERRER'', ''COACH'', ''COORDINATOR'', '
            '''PROVIDER'', ''BUDDY'', ''ANALYST'', ''PRIVACY_OFFICER'', ''ADMINISTRATOR''))', each.part, each.name);
    end loop;
end
$$;
