-- The lists of codes that the tables before this one left to the application alone.
alter table referral
    add constraint referral_last_step_known check (
        last_step in ('RETURN', 'RESUBMIT', 'DECLINE', 'ASSIGN', 'REASSIGN', 'START', 'PARTICIPATE', 'AFTERCARE', 'BACK',
                 'PAUSE', 'RESUME', 'COMPLETE', 'HAND_OVER', 'UNREACHED', 'WITHDRAW', 'REOPEN', 'VOID', 'UNDO')),
    add constraint referral_pause_stopped_kind_known check (
        pause_stopped_kind in ('ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP',
                 'CLOSURE_CHECK', 'RESUMPTION'));

alter table referral_step
    add constraint referral_step_from_status_known check (
        from_status in ('SUBMITTED', 'RETURNED', 'ASSIGNED', 'COACHING', 'PARTICIPATING', 'FOLLOW_UP', 'PAUSED',
                 'COMPLETED', 'DECLINED', 'HANDED_OVER', 'UNREACHED', 'WITHDRAWN', 'VOIDED')),
    add constraint referral_step_to_status_known check (
        to_status in ('SUBMITTED', 'RETURNED', 'ASSIGNED', 'COACHING', 'PARTICIPATING', 'FOLLOW_UP', 'PAUSED',
                 'COMPLETED', 'DECLINED', 'HANDED_OVER', 'UNREACHED', 'WITHDRAWN', 'VOIDED')),
    add constraint referral_step_role_known check (
        role in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER', 'ANALYST', 'PRIVACY_OFFICER', 'ADMINISTRATOR'));

alter table placement_step
    add constraint placement_step_from_status_known check (
        from_status in ('PROPOSED', 'WAITLISTED', 'STARTED', 'ENDED')),
    add constraint placement_step_to_status_known check (
        to_status in ('PROPOSED', 'WAITLISTED', 'STARTED', 'ENDED')),
    add constraint placement_step_role_known check (
        role in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER', 'ANALYST', 'PRIVACY_OFFICER', 'ADMINISTRATOR'));

alter table access_log
    add constraint access_log_role_known check (
        role in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER', 'ANALYST', 'PRIVACY_OFFICER', 'ADMINISTRATOR'));
