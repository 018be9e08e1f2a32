create table measurement (
    id          uuid primary key,
    referral_id uuid        not null constraint measurement_referral_fk references referral (id),
    instrument  text        not null
        constraint measurement_instrument_known check (instrument in ('POSITIVE_HEALTH', 'DJG6', 'WHO5')),
    moment      text        not null
        constraint measurement_moment_known check (moment in ('START', 'INTERIM', 'END')),
    taken_on    date        not null,
    scores      jsonb       not null constraint measurement_scores_object check (jsonb_typeof(scores) = 'object'),
    recorded_by uuid        not null constraint measurement_recorded_by_fk references professional (id),
    recorded_at timestamptz not null
);

create index measurement_referral_idx on measurement (referral_id, taken_on, id);
create index measurement_recorded_by_idx on measurement (recorded_by);
