-- A partner takes over, or does not; and somebody who looked whether it was time to close says why it is not.
alter table referral add column closure_taken_over_on date
    constraint referral_taken_over_is_handed_over check (closure_taken_over_on is null or status = 'HANDED_OVER');

alter table referral drop constraint referral_last_step_known;
alter table referral add constraint referral_last_step_known check (
    last_step in ('RETURN', 'RESUBMIT', 'DECLINE', 'ASSIGN', 'REASSIGN', 'START', 'PARTICIPATE', 'AFTERCARE', 'BACK',
                  'CONTINUE', 'PAUSE', 'RESUME', 'COMPLETE', 'HAND_OVER', 'TAKEN_OVER', 'REFUSED', 'UNREACHED',
                  'WITHDRAW', 'REOPEN', 'VOID', 'UNDO'));

alter table referral_step drop constraint referral_step_step_known;
alter table referral_step add constraint referral_step_step_known check (
    step in ('RETURN', 'RESUBMIT', 'DECLINE', 'ASSIGN', 'REASSIGN', 'START', 'PARTICIPATE', 'AFTERCARE', 'BACK',
             'CONTINUE', 'PAUSE', 'RESUME', 'COMPLETE', 'HAND_OVER', 'TAKEN_OVER', 'REFUSED', 'UNREACHED',
             'WITHDRAW', 'REOPEN', 'VOID', 'UNDO'));
