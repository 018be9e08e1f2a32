-- What was wanted and was not there: a part of the client's file, and together the register by which offers are made.
create table activity_gap (
    id                uuid primary key,
    referral_id       uuid        not null constraint activity_gap_referral_fk references referral (id),
    dimension         text        not null
        constraint activity_gap_dimension_known check (
            dimension in ('BODY', 'MIND', 'MEANING', 'QUALITY_OF_LIFE', 'PARTICIPATION', 'DAILY_LIFE')),
    day_part          text
        constraint activity_gap_day_part_known check (day_part in ('MORNING', 'AFTERNOON', 'EVENING', 'WEEKEND')),
    text              bytea       not null,
    municipality_code text        not null constraint activity_gap_municipality_fk references municipality (code),
    district          text        not null,
    recorded_by       uuid        not null constraint activity_gap_recorded_by_fk references professional (id),
    recorded_at       timestamptz not null,
    activity_id       uuid constraint activity_gap_activity_fk references activity (id),
    closed_by         uuid constraint activity_gap_closed_by_fk references professional (id),
    closed_at         timestamptz,
    constraint activity_gap_is_closed_by_somebody check (
        (closed_at is null) = (closed_by is null) and (closed_at is null) = (activity_id is null))
);

create index activity_gap_referral_idx on activity_gap (referral_id, recorded_at, id);
create index activity_gap_recorded_at_idx on activity_gap (recorded_at desc, id desc);
create index activity_gap_municipality_idx on activity_gap (municipality_code, dimension, district) where closed_at is null;
create index activity_gap_municipality_all_idx on activity_gap (municipality_code);
create index activity_gap_activity_idx on activity_gap (activity_id);
create index activity_gap_recorded_by_idx on activity_gap (recorded_by);
create index activity_gap_closed_by_idx on activity_gap (closed_by);

-- Recorded in one's own name in a case that one works on; closed by a coordinator, in their own name and once.
alter table activity_gap enable row level security;
create policy activity_gap_in_work on activity_gap for select using (works_on(referral_id));
create policy activity_gap_for_a_stated_reason on activity_gap for select using (reads_for_a_reason(referral_id));
create policy activity_gap_in_own_name on activity_gap for insert with check (
    recorded_by = (select acting_professional()) and closed_at is null and works_on(referral_id));
create policy activity_gap_closed on activity_gap for update
    using ((select acting_role()) = 'COORDINATOR' and closed_at is null and works_on(referral_id))
    with check (closed_by = (select acting_professional()));

alter table access_log drop constraint access_log_object_known;
alter table access_log add constraint access_log_object_known check (
    object in ('REFERRAL', 'REFERRAL_LIST', 'HISTORY', 'CONVERSATION', 'MEASUREMENT', 'GOAL', 'PLACEMENT', 'FEEDBACK',
               'ACCESS_LOG', 'LOGIN', 'ACCESS_GRANT', 'RESTRICTION', 'PERMISSION', 'CLIENT_REQUEST', 'CLIENT_FILE',
               'CONTACT_DETAILS', 'NOTES', 'CLIENT_STATEMENT', 'RETENTION', 'LEGAL_HOLD', 'ENDPOINT', 'ACTIVITY_GAP'));
