create table feedback (
    id          uuid primary key,
    referral_id uuid        not null constraint feedback_referral_fk references referral (id),
    moment      text        not null
        constraint feedback_moment_known check (
            moment in ('RECEIVED', 'UNREACHED', 'AFTER_INTAKE', 'ACTIVITY_STARTED', 'CLOSED', 'OTHER')),
    message     bytea,
    sent_by     uuid        not null constraint feedback_sent_by_fk references professional (id),
    sent_at     timestamptz not null
);

create index feedback_referral_idx on feedback (referral_id, sent_at, id);
create index feedback_sent_by_idx on feedback (sent_by);

-- A table of its own, so that feedback is only ever added to and the first acknowledgement stays.
create table feedback_acknowledgement (
    feedback_id     uuid primary key constraint feedback_acknowledgement_feedback_fk references feedback (id),
    acknowledged_by uuid        not null constraint feedback_acknowledgement_by_fk references professional (id),
    acknowledged_at timestamptz not null
);

create index feedback_acknowledgement_by_idx on feedback_acknowledgement (acknowledged_by);
