-- An administrator adds people and changes them; each change is kept, and nobody can change what was kept.
alter table professional add column revision integer not null default 0;
create index professional_name_idx on professional (name, id);

create table professional_change (
    id              uuid primary key,
    professional_id uuid        not null constraint professional_change_professional_fk references professional (id),
    changed_by      uuid        not null constraint professional_change_changed_by_fk references professional (id),
    changed_at      timestamptz not null,
    field           text        not null
        constraint professional_change_field_known check (
            field in ('NAME', 'ROLE', 'ORGANISATION', 'LOGIN', 'ACTIVE')),
    old_value       text,
    new_value       text,
    constraint professional_change_differs check (old_value is distinct from new_value)
);
create index professional_change_professional_idx on professional_change (professional_id, changed_at);
create index professional_change_changed_by_idx on professional_change (changed_by);

create function administers() returns boolean
    language sql stable parallel safe
    return acting_role() = 'ADMINISTRATOR';

-- Whoever signs in is looked up before anybody acts, and names are read by everybody. Nobody acts when files are read at the
-- start; else only an administrator adds and changes people.
alter table professional enable row level security;
create policy professional_known on professional for select using (true);
create policy professional_added on professional for insert with check (
    administers() or acting_professional() is null);
create policy professional_changed on professional for update using (administers()) with check (administers());

alter table professional_change enable row level security;
create policy professional_change_for_administrators on professional_change for select using (administers());
create policy professional_change_in_own_name on professional_change for insert with check (
    administers() and changed_by = acting_professional());

-- How many cases somebody still has: a number, and nothing of any file.
create function open_cases_of(coach uuid) returns bigint
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select count(*) from referral r
    where administers() and r.coach_id = open_cases_of.coach and r.closed_at is null;
end;
