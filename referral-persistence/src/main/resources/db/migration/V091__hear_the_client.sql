-- What clients say on their own page: whether they come, the six grades that they give at home, and how it went. Lines are
-- only added. And the second lock for them is narrowed to what the page reads and writes; see docs/adr/0018-the-clients-link.md.

-- The last one counts; an appointment in its place, or that it ended, settles it.
create table appointment_answer (
    id             uuid primary key,
    appointment_id uuid        not null constraint appointment_answer_appointment_fk references appointment (id),
    answer         text        not null constraint appointment_answer_answer_known check (answer in ('COMING', 'MOVE', 'CANNOT')),
    moments        bytea,
    call_me        boolean     not null,
    words          bytea,
    answered_at    timestamptz not null,
    constraint appointment_answer_says_when check (
        case answer when 'MOVE' then moments is not null or call_me or words is not null
                    else moments is null and not call_me end)
);

create index appointment_answer_appointment_idx on appointment_answer (appointment_id, answered_at, id);

-- The coach asks, for a moment in the coaching; the last one counts, and is answered once.
create table grades_request (
    id          uuid primary key,
    referral_id uuid        not null constraint grades_request_referral_fk references referral (id),
    moment      text        not null constraint grades_request_moment_known check (moment in ('START', 'INTERIM', 'END')),
    asked_by    uuid        not null constraint grades_request_asked_by_fk references professional (id),
    asked_at    timestamptz not null
);

create index grades_request_referral_idx on grades_request (referral_id, asked_at, id);
create index grades_request_asked_by_idx on grades_request (asked_by);

alter table measurement add column grades_request_id uuid
    constraint measurement_grades_request_fk references grades_request (id) on delete set null
    constraint measurement_grades_request_key unique;

create table client_experience (
    id          uuid primary key,
    referral_id uuid        not null constraint client_experience_referral_fk references referral (id),
    about       text        not null constraint client_experience_about_known check (about in ('ACTIVITY', 'COACHING')),
    verdict     text        not null
        constraint client_experience_verdict_known check (verdict in ('ACHIEVED', 'PARTLY', 'NOT', 'UNKNOWN')),
    words       bytea,
    told_at     timestamptz not null
);

create index client_experience_referral_idx on client_experience (referral_id, told_at, id);

-- Whether an appointment is still to be, for whose it is: what became of others, and the steps, are not theirs to read.
create function is_coming(wanted uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select exists (
        select from appointment a
        where a.id = is_coming.wanted and a.referral_id = acting_file() and a.at > acting_time()
          and not exists (select from appointment_outcome o where o.appointment_id = a.id)
          and not exists (
              select from referral_step s
              where s.referral_id = a.referral_id and s.revision > a.planned_revision
                and s.to_status in ('COMPLETED', 'DECLINED', 'HANDED_OVER', 'UNREACHED', 'WITHDRAWN', 'VOIDED')
                and not exists (select from referral_step u where u.referral_id = s.referral_id
                                and u.revision = s.revision + 1 and u.step = 'UNDO')));
end;

revoke execute on function is_coming(uuid) from public;

create policy appointment_of_the_client on appointment for select using (
    referral_id = (select acting_file()) and is_coming(id));

alter table appointment_answer enable row level security;
create policy appointment_answer_with_it on appointment_answer for select using (
    exists (select from appointment a where a.id = appointment_id));
create policy appointment_answer_by_the_client on appointment_answer for insert with check (
    exists (select from appointment a where a.id = appointment_id and a.referral_id = (select acting_file())));

alter table grades_request enable row level security;
create policy grades_request_in_work on grades_request for select using (works_on(referral_id));
create policy grades_request_for_a_stated_reason on grades_request for select using (reads_for_a_reason(referral_id));
create policy grades_request_of_the_client on grades_request for select using (referral_id = (select acting_file()));
create policy grades_request_in_own_name on grades_request for insert with check (
    works_on(referral_id) and asked_by = (select acting_professional()));

-- Of the measurements the client sees what they gave themselves; and nobody gives any in their name.
create policy measurement_by_the_client on measurement for select using (
    referral_id = (select acting_file()) and recorded_by = (select acting_professional()));
create policy measurement_given_at_home on measurement for insert with check (
    referral_id = (select acting_file()) and recorded_by = (select acting_professional()) and instrument = 'POSITIVE_HEALTH'
    and exists (select from grades_request g join referral r on r.id = g.referral_id
                where g.id = grades_request_id and g.referral_id = measurement.referral_id and g.moment = measurement.moment
                  and r.closed_at is null));
create policy measurement_in_nobody_elses_name on measurement as restrictive for insert with check (
    coalesce(acting_role() = 'CLIENT', false) = (recorded_by = '00000000-0000-7000-8000-00000000c11e')
    and coalesce(acting_role() = 'CLIENT', false) = (grades_request_id is not null));

alter table client_experience enable row level security;
create policy client_experience_in_work on client_experience for select using (works_on(referral_id));
create policy client_experience_for_a_stated_reason on client_experience for select using (reads_for_a_reason(referral_id));
create policy client_experience_of_the_client on client_experience for select using (referral_id = (select acting_file()));
create policy client_experience_by_the_client on client_experience for insert with check (
    referral_id = (select acting_file())
    and exists (select from referral r where r.id = referral_id
                and (r.closed_at is null or r.closed_at > acting_time() - interval '1 year')));

alter table notice drop constraint notice_kind_known;
alter table notice add constraint notice_kind_known check (
    kind in ('ACCESS_FOR_STATED_REASON', 'PLACE_OFFERED', 'OFFER_EXPIRED', 'ABSENT_WITHOUT_NOTICE', 'QUESTION_ASKED',
             'QUESTION_ANSWERED', 'CASE_REVIEW_INVITATION', 'CASE_REVIEW_AGREEMENT', 'CASE_ASSIGNED', 'REFERRAL_RETURNED',
             'APPOINTMENT_ANSWERED', 'GRADES_GIVEN', 'EXPERIENCE_TOLD', 'PERMISSION_WITHDRAWN'));

-- A client tells the team that works for them, and of what they said only.
create policy notice_of_the_client on notice for insert with check (
    caused_by = (select acting_professional()) and referral_id = (select acting_file())
    and exists (select from referral r join professional p on p.organisation_id = r.handler_id
                where r.id = notice.referral_id and p.id = notice.recipient_id and p.role in ('COACH', 'COORDINATOR'))
    and case kind
            when 'APPOINTMENT_ANSWERED' then exists (select from appointment_answer a where a.id = object_id)
            when 'GRADES_GIVEN' then exists (select from measurement m where m.id = object_id)
            when 'EXPERIENCE_TOLD' then exists (select from client_experience e where e.id = object_id)
            when 'PERMISSION_WITHDRAWN' then true -- the file itself shows what is permitted
            else false
        end);

-- Their referral they read, for what is shared; of it they change what ends sharing, and the clocks that this ends.
drop policy referral_of_the_client on referral;
create policy referral_of_the_client on referral for select using (id = (select acting_file()));
create policy referral_changed_by_the_client on referral for update using (id = (select acting_file()));

create function refuse_more_from_the_client() returns trigger
    language plpgsql
as $$
begin
    if acting_role() = 'CLIENT' and (to_jsonb(new) - tg_argv::text[]) is distinct from (to_jsonb(old) - tg_argv::text[]) then
        raise exception 'a client changes nothing else in %', tg_table_name using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger referral_changed_by_the_client before update on referral
    for each row execute function refuse_more_from_the_client(
        'consent_purposes', 'permission_withdrawn_on', 'due_kind', 'due_on');
create trigger deadline_changed_by_the_client before update on deadline
    for each row execute function refuse_more_from_the_client('ended_on');
create trigger feedback_due_changed_by_the_client before update on feedback_due
    for each row execute function refuse_more_from_the_client('ended_at', 'ended_as', 'end_revision');

create function refuse_more_permission_from_the_client() returns trigger
    language plpgsql
as $$
begin
    if acting_role() = 'CLIENT' and not (
            new.consent_purposes <@ old.consent_purposes
            and (old.permission_withdrawn_on is null
                 or new.permission_withdrawn_on is not distinct from old.permission_withdrawn_on)) then
        raise exception 'a client takes permission back here, and gives none' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger referral_permitted_less_by_the_client before update on referral
    for each row execute function refuse_more_permission_from_the_client();

-- How it came to what is shared now is not on their page. Nor are keys of what was sent: they have one name for all clients.
create policy permission_change_not_for_the_client on permission_change as restrictive for select using (
    (select acting_role()) is distinct from 'CLIENT');
create policy idempotency_key_not_for_the_client on idempotency_key as restrictive using (
    (select acting_role()) is distinct from 'CLIENT');

-- What a client wrote goes when the notes go: it is as much said between them and the coach as what the coach wrote.
create or replace view forgotten_part as
select 'FILE' as kind, p.part, p.depth, p.lines
from file_part p
union all
select 'NOTES', p.part, p.depth, p.lines
from file_part p
where p.part in ('conversation_note', 'question', 'question_answer', 'case_review_item', 'case_review_conclusion', 'agreement',
                 'agreement_change', 'appointment_answer', 'client_experience')
union all
select field.kind, p.part, p.depth, format('(%s) and field = any (%L)', p.lines, field.names)
from file_part p
cross join (values ('CONTACT', array ['PHONE', 'EMAIL', 'HOUSE_NUMBER']), ('NOTES', array ['QUESTION', 'EXPLANATION']))
    as field (kind, names)
where p.part = 'amendment';
