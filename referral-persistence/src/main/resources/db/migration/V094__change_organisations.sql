-- An administrator adds organisations, changes them, and says whom they serve; each change is kept. Clients are told where to
-- call and mail.
alter table organisation add column phone text;
alter table organisation add column email text;
alter table organisation add column active boolean not null default true;
alter table organisation add column revision integer not null default 0;
create index organisation_name_idx on organisation (name, id);

create table organisation_change (
    id              uuid primary key,
    organisation_id uuid        not null constraint organisation_change_organisation_fk references organisation (id),
    changed_by      uuid        not null constraint organisation_change_changed_by_fk references professional (id),
    changed_at      timestamptz not null,
    field           text        not null
        constraint organisation_change_field_known check (
            field in ('NAME', 'TYPE', 'MUNICIPALITY', 'REFERRER_TYPE', 'PHONE', 'EMAIL', 'ACTIVE', 'AREA')),
    old_value       text,
    new_value       text,
    constraint organisation_change_differs check (old_value is distinct from new_value)
);
create index organisation_change_organisation_idx on organisation_change (organisation_id, changed_at);
create index organisation_change_changed_by_idx on organisation_change (changed_by);

-- Everybody reads who takes part. Nobody acts when files are read at the start; else only an administrator changes them.
alter table organisation enable row level security;
create policy organisation_known on organisation for select using (true);
create policy organisation_added on organisation for insert with check (
    administers() or acting_professional() is null);
create policy organisation_changed on organisation for update using (administers()) with check (administers());

alter table service_area enable row level security;
create policy service_area_known on service_area for select using (true);
create policy service_area_added on service_area for insert with check (
    administers() or acting_professional() is null);
create policy service_area_left on service_area for delete using (administers());

alter table organisation_change enable row level security;
create policy organisation_change_for_administrators on organisation_change for select using (administers());
create policy organisation_change_in_own_name on organisation_change for insert with check (
    administers() and changed_by = acting_professional());

-- What still depends on an organisation: a number, and nothing of any file.
create function open_work_of(organisation uuid) returns bigint
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select case when administers() then
        (select count(*) from referral r
         where r.closed_at is null
           and (r.handler_id = open_work_of.organisation or r.practice_id = open_work_of.organisation))
        + (select count(*) from activity a
           where a.organisation_id = open_work_of.organisation and a.status in ('ACTIVE', 'TEMPORARILY_CLOSED'))
        + (select count(*) from placement p join activity a on a.id = p.activity_id
           where a.organisation_id = open_work_of.organisation and p.status <> 'ENDED')
    else 0 end; -- nobody acting is no administrator either
end;
