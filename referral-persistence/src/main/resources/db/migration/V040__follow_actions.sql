-- An action names the conversation that it was agreed in: one contact, one action. It only mentions it (on delete set
-- null): the way to the file is through the goal. And whether it was done, which is only ever added.
alter table goal_action add column conversation_id uuid
    constraint goal_action_conversation_fk references conversation (id) on delete set null
    constraint goal_action_conversation_key unique;

create policy goal_action_of_own_conversation on goal_action as restrictive for insert with check (
    conversation_id is null
    or exists (select from conversation c join goal g on g.referral_id = c.referral_id
               where c.id = conversation_id and g.id = goal_id));

create table goal_action_change (
    action_id  uuid        not null constraint goal_action_change_action_fk references goal_action (id),
    number     integer     not null constraint goal_action_change_number_positive check (number >= 1),
    state      text        not null
        constraint goal_action_change_state_known check (state in ('OPEN', 'DONE', 'NOT_DONE')),
    on_day     date        not null,
    changed_by uuid        not null constraint goal_action_change_changed_by_fk references professional (id),
    changed_at timestamptz not null,
    constraint goal_action_change_pk primary key (action_id, number)
);

create index goal_action_change_changed_by_idx on goal_action_change (changed_by);

alter table goal_action_change enable row level security;
create policy goal_action_change_in_work on goal_action_change using (
    exists (select from goal_action a where a.id = action_id));
create policy goal_action_change_by_who_works on goal_action_change as restrictive for insert with check (
    exists (select from goal_action a join goal g on g.id = a.goal_id where a.id = action_id and works_on(g.referral_id)));
