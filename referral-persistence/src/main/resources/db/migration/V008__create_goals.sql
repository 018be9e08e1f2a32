create table goal (
    id          uuid primary key,
    referral_id uuid        not null constraint goal_referral_fk references referral (id),
    text        bytea       not null,
    dimension   text
        constraint goal_dimension_known check (
            dimension in ('BODY', 'MIND', 'MEANING', 'QUALITY_OF_LIFE', 'PARTICIPATION', 'DAILY_LIFE')),
    recorded_by uuid        not null constraint goal_recorded_by_fk references professional (id),
    recorded_at timestamptz not null
);

create index goal_referral_idx on goal (referral_id, recorded_at, id);
create index goal_recorded_by_idx on goal (recorded_by);

create table goal_action (
    id          uuid primary key,
    goal_id     uuid        not null constraint goal_action_goal_fk references goal (id),
    text        bytea       not null,
    who         text        not null constraint goal_action_who_known check (who in ('CLIENT', 'COACH', 'OTHER')),
    by_date     date,
    recorded_by uuid        not null constraint goal_action_recorded_by_fk references professional (id),
    recorded_at timestamptz not null
);

create index goal_action_goal_idx on goal_action (goal_id, recorded_at, id);
create index goal_action_recorded_by_idx on goal_action (recorded_by);
