-- A meeting about cases, and who sits at the table. The meeting by itself is about nobody: what is said about a client is in
-- the items of its agenda, which belong to their files.
create table case_review (
    id              uuid primary key,
    revision        integer     not null,
    organisation_id uuid        not null constraint case_review_organisation_fk references organisation (id),
    title           bytea       not null,
    planned_at      timestamptz not null,
    place           bytea,
    chair_id        uuid        not null constraint case_review_chair_fk references professional (id),
    status          text        not null
        constraint case_review_status_known check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    made_by         uuid        not null constraint case_review_made_by_fk references professional (id),
    made_at         timestamptz not null
);

create index case_review_organisation_idx on case_review (organisation_id, planned_at desc, id desc);
create index case_review_chair_idx on case_review (chair_id);
create index case_review_made_by_idx on case_review (made_by);

create table case_review_step (
    case_review_id uuid        not null constraint case_review_step_review_fk references case_review (id),
    revision       integer     not null,
    step           text        not null constraint case_review_step_step_known check (step in ('HOLD', 'CANCEL')),
    from_status    text        not null
        constraint case_review_step_from_status_known check (from_status in ('PLANNED', 'HELD', 'CANCELLED')),
    to_status      text        not null
        constraint case_review_step_to_status_known check (to_status in ('PLANNED', 'HELD', 'CANCELLED')),
    taken_by       uuid        not null constraint case_review_step_taken_by_fk references professional (id),
    taken_at       timestamptz not null,
    constraint case_review_step_pk primary key (case_review_id, revision)
);

create index case_review_step_taken_by_idx on case_review_step (taken_by);

-- Somebody whom the product knows, or else by name only. Who leaves the table is marked, as agreements go on naming them.
create table case_review_participant (
    id                    uuid primary key,
    case_review_id        uuid        not null constraint case_review_participant_review_fk references case_review (id),
    professional_id       uuid constraint case_review_participant_professional_fk references professional (id),
    outsider_name         bytea,
    outsider_organisation bytea,
    outsider_function     bytea,
    added_by              uuid        not null constraint case_review_participant_added_by_fk references professional (id),
    added_at              timestamptz not null,
    removed_by            uuid constraint case_review_participant_removed_by_fk references professional (id),
    removed_at            timestamptz,
    constraint case_review_participant_is_one_or_the_other check ((professional_id is null) = (outsider_name is not null)),
    constraint case_review_participant_is_removed_by_somebody check ((removed_by is null) = (removed_at is null))
);

create index case_review_participant_review_idx on case_review_participant (case_review_id);
create unique index case_review_participant_once_idx on case_review_participant (case_review_id, professional_id)
    where removed_at is null;
create index case_review_participant_professional_idx on case_review_participant (professional_id);
create index case_review_participant_added_by_idx on case_review_participant (added_by);
create index case_review_participant_removed_by_idx on case_review_participant (removed_by);

-- Who is somebody's guest is so for thirty days after the meeting; hours, as a day of the clock's change is no day more.
create function is_guest_until(planned_at timestamptz) returns timestamptz
    language sql immutable parallel safe
    return planned_at + interval '720 hours';

-- By the owner: the rules about meetings ask who sits there, and those about who sits there ask for the meeting.
create function sits_at(review uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select exists (
        select from case_review_participant p
        join case_review w on w.id = p.case_review_id
        where w.id = sits_at.review
          and p.professional_id = acting_professional()
          and p.removed_at is null
          and acting_role() in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER')
          and (w.organisation_id = acting_organisation() or acting_time() < is_guest_until(w.planned_at)));
end;

-- Whose meeting it is to change: the coordinator's, and of the coach who made or chairs it.
create function leads_review(meeting case_review) returns boolean
    language sql stable parallel safe
    return (meeting).organisation_id = acting_organisation()
        and case acting_role()
                when 'COORDINATOR' then true
                when 'COACH' then acting_professional() in ((meeting).chair_id, (meeting).made_by)
                else false
            end;

alter table case_review enable row level security;
create policy case_review_of_team on case_review for select using (
    (select acting_role()) in ('COACH', 'COORDINATOR') and organisation_id = (select acting_organisation()));
create policy case_review_at_the_table on case_review for select using (sits_at(id));
create policy case_review_made on case_review for insert with check (
    (select acting_role()) in ('COACH', 'COORDINATOR') and organisation_id = (select acting_organisation())
    and made_by = (select acting_professional()));
create policy case_review_led on case_review for update
    using (leads_review(case_review)) with check (organisation_id = (select acting_organisation()));

alter table case_review_step enable row level security;
create policy case_review_step_seen on case_review_step for select using (
    exists (select from case_review w where w.id = case_review_id));
create policy case_review_step_led on case_review_step for insert with check (
    taken_by = (select acting_professional())
    and exists (select from case_review w where w.id = case_review_id and leads_review(w)));

alter table case_review_participant enable row level security;
create policy case_review_participant_seen on case_review_participant for select using (
    exists (select from case_review w where w.id = case_review_id));
-- Also when the meeting is not to be seen any more: what somebody promised there is still theirs to do.
create policy case_review_participant_oneself on case_review_participant for select using (
    professional_id = (select acting_professional()));
create policy case_review_participant_added on case_review_participant for insert with check (
    added_by = (select acting_professional())
    and exists (select from case_review w where w.id = case_review_id and leads_review(w)));
create policy case_review_participant_removed on case_review_participant for update
    using (removed_at is null and exists (select from case_review w where w.id = case_review_id and leads_review(w)))
    with check (removed_by = (select acting_professional()));
