-- No foreign keys: the log outlives what it tells about.
create table access_log (
    id              bigint generated always as identity primary key,
    recorded_at     timestamptz not null,
    action          text        not null constraint access_log_action_known check (action in ('C', 'R', 'U', 'D', 'E')),
    object          text        not null
        constraint access_log_object_known check (
            object in ('REFERRAL', 'REFERRAL_LIST', 'HISTORY', 'CONVERSATION', 'MEASUREMENT', 'GOAL', 'PLACEMENT',
                       'FEEDBACK', 'ACCESS_LOG')),
    object_id       uuid,
    case_file_id    uuid,
    professional_id uuid        not null,
    role            text        not null,
    organisation_id uuid,
    purpose         text        not null
        constraint access_log_purpose_known check (
            purpose in ('REFERRAL', 'COACHING', 'COORDINATION', 'OVERSIGHT', 'ACTIVITY')),
    outcome         text        not null constraint access_log_outcome_known check (outcome in ('SUCCESS', 'REFUSED')),
    detail          text
);

create index access_log_case_file_idx on access_log (case_file_id, recorded_at) where case_file_id is not null;
