-- What kind of goal it is, when the client is satisfied, and how it goes. Each change and each answer is only ever added.
alter table goal add column kind text not null default 'ACTIVATION'
    constraint goal_kind_known check (kind in ('SUPPORT_FIRST', 'ACTIVATION'));
alter table goal alter column kind drop default;
alter table goal add column satisfied_when bytea;

create table goal_change (
    goal_id    uuid        not null constraint goal_change_goal_fk references goal (id),
    number     integer     not null constraint goal_change_number_positive check (number >= 1),
    state      text        not null
        constraint goal_change_state_known check (state in ('OPEN', 'REACHED', 'PARTLY', 'DROPPED')),
    reason     bytea,
    changed_by uuid        not null constraint goal_change_changed_by_fk references professional (id),
    changed_at timestamptz not null,
    constraint goal_change_pk primary key (goal_id, number),
    constraint goal_change_dropped_has_reason check (state <> 'DROPPED' or reason is not null)
);

create index goal_change_changed_by_idx on goal_change (changed_by);

create table goal_review (
    id          uuid primary key,
    goal_id     uuid        not null constraint goal_review_goal_fk references goal (id),
    moment      text        not null
        constraint goal_review_moment_known check (moment in ('PROGRESS', 'FOLLOW_UP', 'LATE_FOLLOW_UP', 'CLOSING')),
    verdict     text        not null
        constraint goal_review_verdict_known check (verdict in ('ACHIEVED', 'PARTLY', 'NOT', 'UNKNOWN')),
    words       bytea,
    recorded_by uuid        not null constraint goal_review_recorded_by_fk references professional (id),
    recorded_at timestamptz not null
);

create index goal_review_goal_idx on goal_review (goal_id, recorded_at, id);
create index goal_review_recorded_by_idx on goal_review (recorded_by);

-- Seen with the goal; added by whoever works on the case.
alter table goal_change enable row level security;
create policy goal_change_in_work on goal_change using (exists (select from goal g where g.id = goal_id));
create policy goal_change_by_who_works on goal_change as restrictive for insert with check (
    exists (select from goal g where g.id = goal_id and works_on(g.referral_id)));

alter table goal_review enable row level security;
create policy goal_review_in_work on goal_review using (exists (select from goal g where g.id = goal_id));
create policy goal_review_by_who_works on goal_review as restrictive for insert with check (
    exists (select from goal g where g.id = goal_id and works_on(g.referral_id)));
