create table idempotency_key (
    professional_id uuid        not null constraint idempotency_key_professional_fk references professional (id),
    key             text        not null,
    fingerprint     bytea       not null,
    resource_id     uuid        not null,
    created_at      timestamptz not null default now(),
    constraint idempotency_key_pk primary key (professional_id, key)
);
