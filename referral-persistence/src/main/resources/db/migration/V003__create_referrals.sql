create table referral (
    id                    uuid primary key,
    reference             text        not null constraint referral_reference_key unique,
    revision              integer     not null,

    given_name            text        not null,
    family_name           text        not null,
    birth_date            date        not null,
    gender                text        not null
        constraint referral_gender_known check (gender in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
    phone                 bytea,
    email                 bytea,
    postcode              text        not null,
    house_number          bytea,
    language              text        not null,

    reasons               text[]      not null
        constraint referral_reasons_count check (cardinality(reasons) between 1 and 4)
        constraint referral_reasons_known check (
            reasons <@ array ['LONELINESS', 'LOW_MOOD', 'ANXIETY_STRESS', 'BEREAVEMENT', 'MEANING', 'DAY_STRUCTURE',
                'SOCIAL_NETWORK', 'RELATIONSHIP_FAMILY', 'INFORMAL_CARE', 'FINANCES', 'HOUSING', 'WORK_SCHOOL',
                'LIFESTYLE', 'LIVING_WITH_ILLNESS', 'LANGUAGE_DIGITAL', 'OTHER']),
    question              bytea,
    explanation           bytea,

    consent_given_on      date        not null,
    consent_given_by      text[]      not null
        constraint referral_consent_given_by_known check (consent_given_by <@ array ['CLIENT', 'PARENT']),
    consent_method        text        not null
        constraint referral_consent_method_known check (consent_method in ('ORAL', 'WRITTEN', 'DIGITAL')),
    consent_purposes      text[]      not null
        constraint referral_consent_covers_referral check ('REFER' = any (consent_purposes))
        constraint referral_consent_purposes_known check (consent_purposes <@ array ['REFER', 'FEEDBACK']),
    feedback_level        text        not null
        constraint referral_feedback_level_known check (feedback_level in ('STATUS', 'SUMMARY', 'LETTER')),

    municipality_code     text        not null constraint referral_municipality_fk references municipality (code),
    handler_id            uuid        not null constraint referral_handler_fk references organisation (id),
    referrer_id           uuid        not null constraint referral_referrer_fk references professional (id),
    practice_id           uuid        not null constraint referral_practice_fk references organisation (id),
    submitted_at          timestamptz not null,
    possible_duplicate_of uuid constraint referral_possible_duplicate_fk references referral (id),

    status                text        not null
        constraint referral_status_known check (
            status in ('SUBMITTED', 'RETURNED', 'ASSIGNED', 'COACHING', 'PARTICIPATING', 'FOLLOW_UP', 'PAUSED',
                       'COMPLETED', 'DECLINED', 'HANDED_OVER', 'UNREACHED', 'WITHDRAWN', 'VOIDED')),
    status_since          timestamptz not null,
    coach_id              uuid constraint referral_coach_fk references professional (id),
    due_kind              text
        constraint referral_due_kind_known check (
            due_kind in ('ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP',
                         'CLOSURE_CHECK', 'RESUMPTION')),
    due_on                date,
    pause_came_from       text
        constraint referral_pause_came_from_known check (
            pause_came_from in ('ASSIGNED', 'COACHING', 'PARTICIPATING', 'FOLLOW_UP')),
    pause_paused_on       date,
    pause_stopped_kind    text,
    pause_stopped_on      date,
    closed_at             timestamptz,
    outcome               text
        constraint referral_outcome_known check (outcome in ('OWN_STRENGTH', 'ACTIVITY', 'OTHER_SUPPORT', 'NO_CHANGE')),
    client_verdict        text
        constraint referral_client_verdict_known check (client_verdict in ('ACHIEVED', 'PARTLY', 'NOT', 'UNKNOWN')),
    closure_reason_code   text,
    closure_partner       text,
    last_step             text,
    last_step_by          uuid constraint referral_last_step_by_fk references professional (id),
    last_step_at          timestamptz,

    constraint referral_paused_knows_where_it_was check ((status = 'PAUSED') = (pause_came_from is not null)),
    constraint referral_closed_has_no_clock check (closed_at is null or due_on is null)
);

-- Lists: a team's, a coach's and a practice's, by due date or newest first.
create index referral_handler_due_idx on referral (handler_id, due_on nulls last, id);
create index referral_handler_submitted_idx on referral (handler_id, submitted_at desc, id desc);
create index referral_coach_due_idx on referral (coach_id, due_on nulls last, id);
create index referral_coach_submitted_idx on referral (coach_id, submitted_at desc, id desc);
create index referral_practice_due_idx on referral (practice_id, due_on nulls last, id);
create index referral_practice_submitted_idx on referral (practice_id, submitted_at desc, id desc);
-- Matching of persons, and the search.
create index referral_person_idx on referral (handler_id, birth_date, lower(family_name));
create index referral_practice_person_idx on referral (practice_id, birth_date, lower(family_name));
-- Figures.
create index referral_municipality_submitted_idx on referral (municipality_code, submitted_at);
-- Foreign keys that no index above begins with.
create index referral_referrer_idx on referral (referrer_id);
create index referral_possible_duplicate_idx on referral (possible_duplicate_of) where possible_duplicate_of is not null;
create index referral_last_step_by_idx on referral (last_step_by);

create table referral_step (
    referral_id  uuid        not null constraint referral_step_referral_fk references referral (id),
    revision     integer     not null,
    step         text        not null
        constraint referral_step_step_known check (
            step in ('RETURN', 'RESUBMIT', 'DECLINE', 'ASSIGN', 'REASSIGN', 'START', 'PARTICIPATE', 'AFTERCARE', 'BACK',
                     'PAUSE', 'RESUME', 'COMPLETE', 'HAND_OVER', 'UNREACHED', 'WITHDRAW', 'REOPEN', 'VOID', 'UNDO')),
    from_status  text        not null,
    to_status    text        not null,
    taken_by     uuid        not null constraint referral_step_taken_by_fk references professional (id),
    role         text        not null,
    taken_at     timestamptz not null,
    reason       bytea,
    reason_code  text,
    state_before jsonb       not null,
    constraint referral_step_pk primary key (referral_id, revision)
);

create index referral_step_taken_by_idx on referral_step (taken_by);
