-- The second lock: whatever a query asks for, the application's role finds only what the professional who acts may see.
-- The application says who acts at the start of each transaction; where nobody acts, there is nothing to find.
-- Scope.java is the first lock, and a test holds the two against each other. The tables' owner passes: migrations,
-- and the few functions and views below that answer what no row-wise rule can.

create function acting_professional() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('welzijnoprecept.professional', true), '')::uuid;

create function acting_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('welzijnoprecept.organisation', true), '')::uuid;

create function acting_role() returns text
    language sql stable parallel safe
    return nullif(current_setting('welzijnoprecept.role', true), '');

alter table referral enable row level security;

-- The selects around the settings let them be read once for a query, not once for a row.
create policy referral_in_scope on referral using (
    case (select acting_role())
        when 'REFERRER' then practice_id = (select acting_organisation())
        when 'COACH' then handler_id = (select acting_organisation())
            and (coach_id = (select acting_professional()) or coach_id is null and status in ('SUBMITTED', 'RETURNED'))
        when 'COORDINATOR' then handler_id = (select acting_organisation())
        else false
    end);

create policy referral_by_who_refers on referral as restrictive for insert with check (
    referrer_id = (select acting_professional()) and practice_id = (select acting_organisation()));

-- What belongs to a referral is seen with it. What was said, measured and aimed at stays between client, coach and
-- coordinator: also not for a coach of the team, as long as nobody coaches.
alter table referral_step enable row level security;
create policy referral_step_in_scope on referral_step using (
    exists (select from referral r where r.id = referral_id));

alter table placement enable row level security;
create policy placement_in_scope on placement using (
    exists (select from referral r where r.id = referral_id and (select acting_role()) <> 'REFERRER'));

alter table placement_step enable row level security;
create policy placement_step_in_scope on placement_step using (
    exists (select from placement p where p.id = placement_id));

alter table feedback enable row level security;
create policy feedback_in_scope on feedback using (
    exists (select from referral r where r.id = referral_id));

alter table feedback_acknowledgement enable row level security;
create policy feedback_acknowledgement_in_scope on feedback_acknowledgement using (
    exists (select from feedback f where f.id = feedback_id));

create function works_on(referral_id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from referral r
        where r.id = $1
          and case acting_role()
                  when 'COACH' then r.coach_id = acting_professional()
                  when 'COORDINATOR' then true
                  else false
              end);

alter table conversation enable row level security;
create policy conversation_in_work on conversation using (works_on(referral_id));

alter table conversation_note enable row level security;
create policy conversation_note_in_work on conversation_note using (
    exists (select from conversation c where c.id = conversation_id));

alter table measurement enable row level security;
create policy measurement_in_work on measurement using (works_on(referral_id));

alter table goal enable row level security;
create policy goal_in_work on goal using (works_on(referral_id));

alter table goal_action enable row level security;
create policy goal_action_in_work on goal_action using (
    exists (select from goal g where g.id = goal_id));

-- Nobody writes in the log in another's name; who reads it supervises the organisation that keeps the file.
alter table access_log enable row level security;
alter table access_log add column keeper_id uuid;
update access_log l set keeper_id = r.handler_id from referral r where r.id = l.case_file_id;
create policy access_log_by_who_acts on access_log for insert with check (
    professional_id = (select acting_professional()));
create policy access_log_for_who_supervises on access_log for select using (
    (select acting_role()) = 'PRIVACY_OFFICER' and keeper_id = (select acting_organisation()));

alter table idempotency_key enable row level security;
create policy idempotency_key_of_sender on idempotency_key using (
    professional_id = (select acting_professional()));

-- Whether somebody was referred to this organisation already is asked across practices, and answered with an id only.
-- Of two referrals of one person at once, the second waits, and then sees the first.
create function open_referral_of(handler uuid, person bytea, open text[]) returns uuid
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(encode(person, 'hex'), 0));
    return (
        select r.id from referral r
        where r.handler_id = handler and r.person_mark = person and r.status = any (open)
        order by r.submitted_at limit 1);
end
$$;

-- What figures are counted from, for an analyst of that municipality: facts without an id, and nobody's name or words.
create view figure_case with (security_barrier) as
select r.municipality_code,
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
where r.status <> 'VOIDED'
  and acting_role() = 'ANALYST'
  and r.municipality_code = (select o.municipality_code from organisation o where o.id = acting_organisation());
