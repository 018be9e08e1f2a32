-- The bands in which ages are counted: the one place that knows them.
create function age_band(age integer) returns text
    language sql immutable parallel safe
    return (array ['0-11', '12-17', '18-39', '40-64', '65-79', '80+'])
        [greatest(width_bucket(age, array [0, 12, 18, 40, 65, 80]), 1)];

-- What figures need of a case that was destroyed: no id, no day, no age in years, no practice. Waits are in working
-- days, as they are counted; the month is that of the submission.
create table figure_kept (
    municipality_code text    not null constraint figure_kept_municipality_fk references municipality (code),
    month             date    not null constraint figure_kept_month_whole check (extract(day from month) = 1),
    referrer_type     text
        constraint figure_kept_referrer_type_known check (
            referrer_type in ('GP_PRACTICE', 'PHYSIOTHERAPY', 'DISTRICT_NURSING', 'PHARMACY', 'OTHER')),
    status            text    not null
        constraint figure_kept_status_known check (
            status in ('SUBMITTED', 'RETURNED', 'ASSIGNED', 'COACHING', 'PARTICIPATING', 'FOLLOW_UP', 'PAUSED',
                       'COMPLETED', 'DECLINED', 'HANDED_OVER', 'UNREACHED', 'WITHDRAWN', 'VOIDED')),
    outcome           text
        constraint figure_kept_outcome_known check (
            outcome in ('OWN_STRENGTH', 'ACTIVITY', 'OTHER_SUPPORT', 'NO_CHANGE')),
    client_verdict    text
        constraint figure_kept_client_verdict_known check (client_verdict in ('ACHIEVED', 'PARTLY', 'NOT', 'UNKNOWN')),
    main_reason       text    not null
        constraint figure_kept_main_reason_known check (
            main_reason in ('LONELINESS', 'LOW_MOOD', 'ANXIETY_STRESS', 'BEREAVEMENT', 'MEANING', 'DAY_STRUCTURE',
                'SOCIAL_NETWORK', 'RELATIONSHIP_FAMILY', 'INFORMAL_CARE', 'FINANCES', 'HOUSING', 'WORK_SCHOOL',
                'LIFESTYLE', 'LIVING_WITH_ILLNESS', 'LANGUAGE_DIGITAL', 'OTHER')),
    gender            text    not null
        constraint figure_kept_gender_known check (gender in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
    district          text    not null,
    age_from          integer not null,
    assignment        integer,
    first_contact     integer,
    intake            integer,
    activity_started  boolean not null,
    feedback_sent     boolean not null,
    goal_set          boolean not null,
    broad_look        boolean not null
);

create index figure_kept_municipality_idx on figure_kept (municipality_code, month);

-- Which practices referred in a month: apart, so that no case leads to a practice.
create table figure_practice (
    municipality_code text not null constraint figure_practice_municipality_fk references municipality (code),
    month             date not null constraint figure_practice_month_whole check (extract(day from month) = 1),
    practice_id       uuid not null constraint figure_practice_practice_fk references organisation (id),
    constraint figure_practice_pk primary key (municipality_code, month, practice_id)
);

create index figure_practice_practice_idx on figure_practice (practice_id);

alter table figure_kept enable row level security;
create policy figure_kept_for_analyst on figure_kept for select using (
    (select acting_role()) = 'ANALYST' and municipality_code = (
        select o.municipality_code from organisation o where o.id = (select acting_organisation())));

alter table figure_practice enable row level security;
create policy figure_practice_for_analyst on figure_practice for select using (
    (select acting_role()) = 'ANALYST' and municipality_code = (
        select o.municipality_code from organisation o where o.id = (select acting_organisation())));

drop view figure_case;

-- For the owner's views and functions only.
create view figure_of_referral as
select r.id as referral_id,
       r.municipality_code,
       r.submitted_at,
       r.practice_id,
       p.referrer_type,
       r.status,
       r.outcome,
       r.client_verdict,
       r.reasons[1] as main_reason,
       r.gender,
       r.district,
       r.age,
       (select min(s.taken_at at time zone 'Europe/Amsterdam')::date from referral_step s
        where s.referral_id = r.id and s.step = 'ASSIGN' and not exists (
            select from referral_step u
            where u.referral_id = s.referral_id and u.revision = s.revision + 1 and u.step = 'UNDO')) as assigned,
       (select min(c.held_at at time zone 'Europe/Amsterdam')::date from conversation c
        where c.referral_id = r.id and c.reached is not false) as contacted,
       (select min(c.held_at at time zone 'Europe/Amsterdam')::date from conversation c
        where c.referral_id = r.id and c.kind = 'INTAKE' and c.reached is not false) as taken_in,
       exists (select from placement pl join placement_step s on s.placement_id = pl.id
               where pl.referral_id = r.id and s.step = 'START') as activity_started,
       exists (select from feedback f where f.referral_id = r.id) as feedback_sent,
       exists (select from goal g where g.referral_id = r.id) as goal_set,
       exists (select from measurement m where m.referral_id = r.id and m.moment = 'START'
               and m.instrument = 'POSITIVE_HEALTH') as broad_look
from referral r
join organisation p on p.id = r.practice_id
where r.status <> 'VOIDED';

-- What figures are counted from, for an analyst of that municipality: facts without an id, and nobody's name or words.
-- Of cases that are still there the days, of cases that were destroyed the waits.
create view figure_case with (security_barrier) as
select f.municipality_code, f.submitted_at, f.practice_id, f.referrer_type, f.status, f.outcome, f.client_verdict,
       f.main_reason, f.gender, f.district, f.age, f.assigned, f.contacted, f.taken_in,
       null::integer as kept_assignment, null::integer as kept_first_contact, null::integer as kept_intake,
       f.activity_started, f.feedback_sent, f.goal_set, f.broad_look
from figure_of_referral f
where acting_role() = 'ANALYST'
  and f.municipality_code = (select o.municipality_code from organisation o where o.id = acting_organisation())
union all
select k.municipality_code, (k.month + time '12:00') at time zone 'Europe/Amsterdam', null, k.referrer_type, k.status,
       k.outcome, k.client_verdict, k.main_reason, k.gender, k.district, k.age_from, null, null, null,
       k.assignment, k.first_contact, k.intake, k.activity_started, k.feedback_sent, k.goal_set, k.broad_look
from figure_kept k
where acting_role() = 'ANALYST'
  and k.municipality_code = (select o.municipality_code from organisation o where o.id = acting_organisation());
