-- What practice and team want to know of each other about a client; each question has one answer. Lines are only added.
create table question (
    id          uuid primary key,
    referral_id uuid        not null constraint question_referral_fk references referral (id),
    asked_by    text        not null constraint question_asked_by_known check (asked_by in ('REFERRER', 'TEAM')),
    text        bytea       not null,
    asker_id    uuid        not null constraint question_asker_fk references professional (id),
    asked_at    timestamptz not null
);

create index question_referral_idx on question (referral_id, asked_at, id);
create index question_asker_idx on question (asker_id);

-- A table of its own, so that what was asked is only ever added to and the first answer stays.
create table question_answer (
    question_id uuid primary key constraint question_answer_question_fk references question (id),
    text        bytea       not null,
    answered_by uuid        not null constraint question_answer_by_fk references professional (id),
    answered_at timestamptz not null
);

create index question_answer_by_idx on question_answer (answered_by);

create function acting_side() returns text
    language sql stable parallel safe
    return case acting_role() when 'REFERRER' then 'REFERRER' when 'COACH' then 'TEAM' when 'COORDINATOR' then 'TEAM' end;

alter table question enable row level security;
create policy question_in_scope on question using (exists (select from referral r where r.id = referral_id));
create policy question_in_own_name on question as restrictive for insert with check (
    acts_on(referral_id) and asker_id = (select acting_professional()) and asked_by = (select acting_side()));

alter table question_answer enable row level security;
create policy question_answer_in_scope on question_answer using (exists (select from question q where q.id = question_id));
create policy question_answer_by_the_other_side on question_answer as restrictive for insert with check (
    answered_by = (select acting_professional())
    and exists (select from question q where q.id = question_id and acts_on(q.referral_id)
                and q.asked_by <> (select acting_side())));

alter table notice drop constraint notice_kind_known;
alter table notice add constraint notice_kind_known check (
    kind in ('ACCESS_FOR_STATED_REASON', 'PLACE_OFFERED', 'OFFER_EXPIRED', 'ABSENT_WITHOUT_NOTICE', 'QUESTION_ASKED',
             'QUESTION_ANSWERED'));

-- Whoever asked tells the other side so, and whoever answered tells who asked: nobody else, and of nothing else.
create policy notice_of_a_question on notice for insert with check (
    caused_by = (select acting_professional())
    and exists (select from question q join referral r on r.id = q.referral_id
                where q.id = object_id and q.referral_id = notice.referral_id
                  and case notice.kind
                          when 'QUESTION_ASKED' then q.asker_id = (select acting_professional())
                              and case q.asked_by
                                      when 'TEAM' then notice.recipient_id = r.referrer_id
                                      else exists (select from professional p
                                                   where p.id = notice.recipient_id and p.organisation_id = r.handler_id
                                                     and p.role in ('COACH', 'COORDINATOR'))
                                  end
                          when 'QUESTION_ANSWERED' then notice.recipient_id = q.asker_id
                              and exists (select from question_answer a where a.question_id = q.id
                                          and a.answered_by = (select acting_professional()))
                          else false
                      end));
