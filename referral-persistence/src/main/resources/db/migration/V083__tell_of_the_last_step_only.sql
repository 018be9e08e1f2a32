-- As before; and of the step that was taken last, not again of one before it by the same person to the same coach.
drop policy notice_of_a_step on notice;
create policy notice_of_a_step on notice for insert with check (
    caused_by = (select acting_professional()) and object_id = referral_id
    and exists (select from referral r
                where r.id = notice.referral_id and r.last_step_by = (select acting_professional())
                  and notice.made_at = r.last_step_at
                  and case notice.kind
                          when 'CASE_ASSIGNED' then r.last_step in ('ASSIGN', 'REASSIGN', 'REOPEN', 'REFUSED')
                              and notice.recipient_id = r.coach_id
                          when 'REFERRAL_RETURNED' then r.last_step = 'RETURN' and notice.recipient_id = r.referrer_id
                          else false
                      end));
