-- When coach and client meet. Lines are only added: another appointment takes the place of one, and what became of one is told
-- once. That a closing of the case ends what was planned before it is not written: it follows from the steps, so that undoing
-- the closing gives them back, and reopening later does not.
create table appointment (
    id               uuid primary key,
    referral_id      uuid        not null constraint appointment_referral_fk references referral (id),
    kind             text        not null
        constraint appointment_kind_known check (
            kind in ('CONTACT_ATTEMPT', 'INTAKE', 'PROGRESS', 'AFTERCARE', 'CLOSING')),
    channel          text        not null
        constraint appointment_channel_known check (
            channel in ('PHONE', 'OFFICE', 'HOME', 'VIDEO', 'OUTDOORS', 'MESSAGE')),
    at               timestamptz not null,
    minutes          integer constraint appointment_minutes_range check (minutes between 1 and 1440),
    place            bytea,
    coach_id         uuid        not null constraint appointment_coach_fk references professional (id),
    replaces         uuid
        constraint appointment_replaces_fk references appointment (id)
        constraint appointment_replaces_key unique,
    conversation_id  uuid constraint appointment_conversation_fk references conversation (id) on delete set null,
    planned_revision integer     not null,
    planned_by       uuid        not null constraint appointment_planned_by_fk references professional (id),
    planned_at       timestamptz not null
);

create index appointment_referral_idx on appointment (referral_id, at, id);
create index appointment_at_idx on appointment (at);
create index appointment_coach_idx on appointment (coach_id);
create index appointment_conversation_idx on appointment (conversation_id);
create index appointment_planned_by_idx on appointment (planned_by);

create table appointment_outcome (
    appointment_id  uuid primary key constraint appointment_outcome_appointment_fk references appointment (id),
    outcome         text        not null
        constraint appointment_outcome_outcome_known check (outcome in ('HELD', 'NO_SHOW', 'CANCELLED', 'SUPERSEDED')),
    reason_code     text
        constraint appointment_outcome_reason_code_known check (
            reason_code in ('FORGOT', 'ILL', 'NO_TRANSPORT', 'NOT_WANTED', 'UNKNOWN', 'OTHER', 'CLIENT', 'COACH', 'PROVIDER',
                            'CLOSING')),
    reason          bytea,
    conversation_id uuid constraint appointment_outcome_conversation_fk references conversation (id) on delete set null,
    recorded_by     uuid        not null constraint appointment_outcome_recorded_by_fk references professional (id),
    recorded_at     timestamptz not null,
    constraint appointment_outcome_has_its_reason check (
        (outcome in ('NO_SHOW', 'CANCELLED')) = (reason_code is not null) and reason_code is distinct from 'CLOSING')
);

create index appointment_outcome_conversation_idx on appointment_outcome (conversation_id);
create index appointment_outcome_recorded_by_idx on appointment_outcome (recorded_by);

alter table appointment enable row level security;
create policy appointment_in_work on appointment using (works_on(referral_id));
create policy appointment_for_a_stated_reason on appointment for select using (reads_for_a_reason(referral_id));
create policy appointment_in_own_name on appointment as restrictive for insert with check (
    planned_by = (select acting_professional())
    and (conversation_id is null
         or exists (select from conversation c where c.id = conversation_id and c.referral_id = appointment.referral_id)));

alter table appointment_outcome enable row level security;
create policy appointment_outcome_in_work on appointment_outcome using (
    exists (select from appointment a where a.id = appointment_id));
create policy appointment_outcome_in_own_name on appointment_outcome as restrictive for insert with check (
    recorded_by = (select acting_professional())
    and exists (select from appointment a where a.id = appointment_id and works_on(a.referral_id)
                and (appointment_outcome.conversation_id is null
                     or exists (select from conversation c
                                where c.id = appointment_outcome.conversation_id and c.referral_id = a.referral_id))));
