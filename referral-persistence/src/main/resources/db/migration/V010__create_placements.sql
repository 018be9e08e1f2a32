create table placement (
    id          uuid primary key,
    revision    integer     not null,
    referral_id uuid        not null constraint placement_referral_fk references referral (id),
    activity_id uuid        not null constraint placement_activity_fk references activity (id),
    status      text        not null
        constraint placement_status_known check (status in ('PROPOSED', 'WAITLISTED', 'STARTED', 'ENDED')),
    since       timestamptz not null,
    proposed_by uuid        not null constraint placement_proposed_by_fk references professional (id),
    proposed_at timestamptz not null
);

create index placement_referral_idx on placement (referral_id, proposed_at, id);
create index placement_activity_idx on placement (activity_id, status);
create index placement_proposed_by_idx on placement (proposed_by);

create table placement_step (
    placement_id uuid        not null constraint placement_step_placement_fk references placement (id),
    revision     integer     not null,
    step         text        not null constraint placement_step_step_known check (step in ('WAITLIST', 'START', 'END')),
    from_status  text        not null,
    to_status    text        not null,
    taken_by     uuid        not null constraint placement_step_taken_by_fk references professional (id),
    role         text        not null,
    taken_at     timestamptz not null,
    reason       bytea,
    constraint placement_step_pk primary key (placement_id, revision),
    constraint placement_step_end_has_reason check (step <> 'END' or reason is not null)
);

create index placement_step_taken_by_idx on placement_step (taken_by);
