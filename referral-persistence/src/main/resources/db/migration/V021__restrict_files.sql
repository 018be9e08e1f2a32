-- A restricted file: hidden from all but a named team, in both locks. It only takes away, so it is a policy of its own
-- that holds beside every other one. Nobody named yet: the coordinators, who have to divide it.

alter table referral add column restricted_to uuid[];

create function is_admitted(referrer uuid, team uuid[]) returns boolean
    language sql stable parallel safe
    return case acting_role()
        when 'REFERRER' then referrer = acting_professional()
        when 'COORDINATOR' then cardinality(team) = 0 or acting_professional() = any (team)
        else acting_professional() = any (team)
    end;

create policy referral_of_named_team on referral as restrictive using (
    restricted_to is null or is_admitted(referrer_id, restricted_to));

create or replace function can_be_reached(file referral) returns boolean
    language sql stable parallel safe
    return acting_role() = 'COACH' and (file).handler_id = acting_organisation()
        and ((file).restricted_to is null or is_admitted((file).referrer_id, (file).restricted_to));

-- Whether it is there, but not for who acts: a warning of a duplicate may not tell of it.
create function is_hidden(wanted uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select exists (
        select from referral r
        where r.id = wanted and r.restricted_to is not null and not is_admitted(r.referrer_id, r.restricted_to));
end;

-- Only ever added to.
create table restriction_change (
    id          uuid primary key default gen_random_uuid(),
    referral_id uuid        not null constraint restriction_change_referral_fk references referral (id),
    team        uuid[],
    reason      bytea,
    changed_by  uuid        not null constraint restriction_change_by_fk references professional (id),
    changed_at  timestamptz not null
);

create index restriction_change_referral_idx on restriction_change (referral_id, changed_at, id);
create index restriction_change_by_idx on restriction_change (changed_by);

alter table restriction_change enable row level security;
create policy restriction_change_in_work on restriction_change for select using (works_on(referral_id));
create policy restriction_change_in_own_name on restriction_change for insert with check (
    changed_by = (select acting_professional()) and acts_on(referral_id));
