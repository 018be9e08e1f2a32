-- An organisation sets its own norms and closures, and says whether it works on 5 May.
alter table organisation_norm drop constraint organisation_norm_kind_known;
alter table organisation_norm add constraint organisation_norm_kind_known check (
    kind in ('ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP',
             'CLOSURE_CHECK', 'RESUMPTION', 'CLOSING_FEEDBACK', 'HAND_OVER_ANSWER'));

alter table organisation_closure add column name text;

create table organisation_calendar (
    organisation_id uuid primary key constraint organisation_calendar_organisation_fk references organisation (id),
    liberation_day  text not null
        constraint organisation_calendar_liberation_day_known check (
            liberation_day in ('LUSTRUM', 'EVERY_YEAR', 'NEVER'))
);

-- Whoever is known may know them: due dates come of them. Whoever leads the team sets them.
create function leads(organisation uuid) returns boolean
    language sql stable parallel safe
    return acting_role() = 'COORDINATOR' and acting_organisation() = organisation;

alter table organisation_norm enable row level security;
create policy organisation_norm_known on organisation_norm for select using (
    acting_professional() is not null);
create policy organisation_norm_set on organisation_norm
    using (leads(organisation_id)) with check (leads(organisation_id));

alter table organisation_closure enable row level security;
create policy organisation_closure_known on organisation_closure for select using (
    acting_professional() is not null);
create policy organisation_closure_set on organisation_closure
    using (leads(organisation_id)) with check (leads(organisation_id));

alter table organisation_calendar enable row level security;
create policy organisation_calendar_known on organisation_calendar for select using (
    acting_professional() is not null);
create policy organisation_calendar_set on organisation_calendar
    using (leads(organisation_id)) with check (leads(organisation_id));

-- Other norms move the clocks that run, also those of files that are hidden from whoever sets the norm. So it is done
-- here, for the acting coordinator's organisation, and tells nothing about any file.
create function running_clocks() returns table (kind text, started_on date, extended_by integer)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select distinct d.kind, d.started_on, d.extended_by
    from deadline d
    join referral r on r.id = d.referral_id
    where leads(r.handler_id) and d.ended_on is null;
end;

-- Clocks that started on a day, and were given so many days by pauses, are due on another day now. Returns how many moved.
create function move_clocks(kinds text[], starts date[], extensions integer[], dues date[], by_urgency text[])
    returns bigint
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    moved bigint;
begin
    update deadline d set due_on = m.due_on
    from unnest(kinds, starts, extensions, dues) as m (kind, started_on, extended_by, due_on), referral r
    where d.kind = m.kind and d.started_on = m.started_on and d.extended_by = m.extended_by and d.ended_on is null
      and d.due_on <> m.due_on
      and r.id = d.referral_id and leads(r.handler_id);
    get diagnostics moved = row_count;
    update referral r set due_kind = n.kind, due_on = n.due_on
    from (select distinct on (d.referral_id) d.referral_id, d.kind, d.due_on
          from deadline d
          join referral f on f.id = d.referral_id
          where leads(f.handler_id) and f.closed_at is null and d.ended_on is null
            and (f.status = 'PAUSED') = (d.kind = 'RESUMPTION')
          order by d.referral_id, d.due_on, array_position(by_urgency, d.kind)) n
    where r.id = n.referral_id and (r.due_kind, r.due_on) is distinct from (n.kind, n.due_on);
    return moved;
end
$$;
