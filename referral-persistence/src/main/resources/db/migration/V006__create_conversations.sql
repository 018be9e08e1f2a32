create table conversation (
    id          uuid primary key,
    referral_id uuid        not null constraint conversation_referral_fk references referral (id),
    kind        text        not null
        constraint conversation_kind_known check (
            kind in ('CONTACT_ATTEMPT', 'INTAKE', 'PROGRESS', 'AFTERCARE', 'CLOSING')),
    channel     text        not null
        constraint conversation_channel_known check (
            channel in ('PHONE', 'OFFICE', 'HOME', 'VIDEO', 'OUTDOORS', 'MESSAGE')),
    held_at     timestamptz not null,
    minutes     integer constraint conversation_minutes_range check (minutes between 0 and 1440),
    reached     boolean,
    recorded_by uuid        not null constraint conversation_recorded_by_fk references professional (id),
    recorded_at timestamptz not null
);

create index conversation_referral_idx on conversation (referral_id, held_at, id);
create index conversation_recorded_by_idx on conversation (recorded_by);

-- Only ever added to: the application may not update it.
create table conversation_note (
    conversation_id uuid        not null constraint conversation_note_conversation_fk references conversation (id),
    version         integer     not null constraint conversation_note_version_positive check (version >= 1),
    text            bytea       not null,
    reason          bytea,
    written_by      uuid        not null constraint conversation_note_written_by_fk references professional (id),
    written_at      timestamptz not null,
    constraint conversation_note_pk primary key (conversation_id, version),
    constraint conversation_note_correction_has_reason check (version = 1 or reason is not null)
);

create index conversation_note_written_by_idx on conversation_note (written_by);
