-- Every clock of a case is a line of its own: several run side by side, and what has ended stays to be read. The most
-- urgent one is kept beside it in the referral, for lists that are sorted and counted by it.
create table deadline (
    referral_id uuid    not null constraint deadline_referral_fk references referral (id),
    kind        text    not null
        constraint deadline_kind_known check (
            kind in ('ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP',
                     'CLOSURE_CHECK', 'RESUMPTION', 'CLOSING_FEEDBACK', 'HAND_OVER_ANSWER')),
    started_on  date    not null,
    due_on      date    not null,
    extended_by integer not null constraint deadline_extended_by_not_negative check (extended_by >= 0),
    ended_on    date,
    constraint deadline_pk primary key (referral_id, kind, started_on)
);

create unique index deadline_running_key on deadline (referral_id, kind) where ended_on is null;

-- The clocks of before: one ran at a time, and what a pause had stopped stood beside it. When they started was not kept;
-- the status knows. Those that now run beside them get the days that the product's own norms give, holidays left out.
insert into deadline (referral_id, kind, started_on, due_on, extended_by)
select id, due_kind, (status_since at time zone 'Europe/Amsterdam')::date, due_on, 0
from referral
where closed_at is null and due_kind is not null;

insert into deadline (referral_id, kind, started_on, due_on, extended_by)
select id, pause_stopped_kind, pause_paused_on, pause_stopped_on, 0
from referral
where closed_at is null and pause_stopped_kind is not null;

insert into deadline (referral_id, kind, started_on, due_on, extended_by)
select r.id, beside.kind, d.started_on, (d.started_on + beside.takes)::date, 0
from referral r
join deadline d on d.referral_id = r.id
join (values ('FIRST_CONTACT', 'INTAKE', interval '14 days'),
             ('FEEDBACK', 'CLOSURE_CHECK', interval '6 months'),
             ('FOLLOW_UP', 'LATE_FOLLOW_UP', interval '3 months'),
             ('FOLLOW_UP', 'CLOSURE_CHECK', interval '6 months'),
             ('LATE_FOLLOW_UP', 'CLOSURE_CHECK', interval '6 months')) as beside (running, kind, takes)
     on beside.running = d.kind
where not exists (select from deadline other where other.referral_id = r.id and other.kind = beside.kind);

alter table referral drop column pause_stopped_kind, drop column pause_stopped_on;

alter table referral drop constraint referral_due_kind_known;
alter table referral add constraint referral_due_kind_known check (
    due_kind in ('ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP',
                 'CLOSURE_CHECK', 'RESUMPTION', 'CLOSING_FEEDBACK', 'HAND_OVER_ANSWER'));

-- Seen with the file; kept by whoever acts on it.
alter table deadline enable row level security;
create policy deadline_in_scope on deadline using (exists (select from referral r where r.id = referral_id));
create policy deadline_by_who_acts on deadline as restrictive for insert with check (acts_on(referral_id));
create policy deadline_changed_by_who_acts on deadline as restrictive for update using (acts_on(referral_id));
