-- Whoever is given a case, and whoever gets one back with a question, is told so by whoever took that step; nobody else, and of
-- nothing else.
alter table notice drop constraint notice_kind_known;
alter table notice add constraint notice_kind_known check (
    kind in ('ACCESS_FOR_STATED_REASON', 'PLACE_OFFERED', 'OFFER_EXPIRED', 'ABSENT_WITHOUT_NOTICE', 'QUESTION_ASKED',
             'QUESTION_ANSWERED', 'CASE_REVIEW_INVITATION', 'CASE_REVIEW_AGREEMENT', 'CASE_ASSIGNED', 'REFERRAL_RETURNED'));

create policy notice_of_a_step on notice for insert with check (
    caused_by = (select acting_professional()) and object_id = referral_id
    and exists (select from referral r
                where r.id = notice.referral_id and r.last_step_by = (select acting_professional())
                  and case notice.kind
                          when 'CASE_ASSIGNED' then r.last_step in ('ASSIGN', 'REASSIGN', 'REOPEN', 'REFUSED')
                              and notice.recipient_id = r.coach_id
                          when 'REFERRAL_RETURNED' then r.last_step = 'RETURN' and notice.recipient_id = r.referrer_id
                          else false
                      end));
