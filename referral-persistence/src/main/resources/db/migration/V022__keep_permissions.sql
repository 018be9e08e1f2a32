-- What a client permits is asked anew at another age, taken back, and given for more: the referral holds what counts now,
-- this table how it came to be. Only ever added to.
create table permission_change (
    id             uuid primary key,
    referral_id    uuid        not null constraint permission_change_referral_fk references referral (id),
    kind           text        not null
        constraint permission_change_kind_known check (kind in ('GIVEN', 'WITHDRAWN', 'RESTORED', 'LEVEL')),
    purposes       text[]      not null
        constraint permission_change_purposes_known check (purposes <@ array ['REFER', 'FEEDBACK']),
    given_on       date,
    given_by       text[]
        constraint permission_change_given_by_known check (given_by <@ array ['CLIENT', 'PARENT']),
    method         text
        constraint permission_change_method_known check (method in ('ORAL', 'WRITTEN', 'DIGITAL')),
    feedback_level text        not null
        constraint permission_change_feedback_level_known check (feedback_level in ('STATUS', 'SUMMARY', 'LETTER')),
    changed_by     uuid        not null constraint permission_change_by_fk references professional (id),
    role           text        not null
        constraint permission_change_role_known check (
            role in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER', 'ANALYST', 'PRIVACY_OFFICER', 'ADMINISTRATOR')),
    changed_at     timestamptz not null,
    constraint permission_change_given_is_whole check (
        (kind = 'GIVEN') = (given_on is not null and given_by is not null and method is not null))
);

create index permission_change_referral_idx on permission_change (referral_id, changed_at, id);
create index permission_change_by_idx on permission_change (changed_by);

-- What there was before this table: given with the referral, and taken back by a step.
insert into permission_change (id, referral_id, kind, purposes, given_on, given_by, method, feedback_level, changed_by, role, changed_at)
select gen_random_uuid(), id, 'GIVEN', consent_purposes, consent_given_on, consent_given_by, consent_method, feedback_level,
       referrer_id, 'REFERRER', submitted_at
from referral;

insert into permission_change (id, referral_id, kind, purposes, feedback_level, changed_by, role, changed_at)
select gen_random_uuid(), r.id, 'WITHDRAWN', r.consent_purposes, r.feedback_level, s.taken_by, s.role, s.taken_at
from referral r
join lateral (
    select * from referral_step s
    where s.referral_id = r.id and s.step = 'WITHDRAW' and s.reason_code = 'CONSENT_WITHDRAWN'
    order by s.revision desc limit 1) s on true
where r.permission_withdrawn_on is not null;

alter table permission_change enable row level security;
create policy permission_change_in_scope on permission_change for select using (
    exists (select from referral r where r.id = referral_id));
create policy permission_change_in_own_name on permission_change for insert with check (
    changed_by = (select acting_professional()) and acts_on(referral_id));
