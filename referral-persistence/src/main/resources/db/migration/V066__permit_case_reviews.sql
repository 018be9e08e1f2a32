-- Talking over a case with people of other organisations (casuïstiekoverleg) is a purpose of its own, in the client's
-- permission as in the log of who looked. The log also tells questions, and what is owed to a referrer, from messages.
alter table referral drop constraint referral_consent_purposes_known;
alter table referral add constraint referral_consent_purposes_known check (
    consent_purposes <@ array ['REFER', 'FEEDBACK', 'ACTIVITY', 'CASE_REVIEW']);

alter table permission_change drop constraint permission_change_purposes_known;
alter table permission_change add constraint permission_change_purposes_known check (
    purposes <@ array ['REFER', 'FEEDBACK', 'ACTIVITY', 'CASE_REVIEW']);

alter table access_log drop constraint access_log_purpose_known;
alter table access_log add constraint access_log_purpose_known check (
    purpose in ('REFERRAL', 'COACHING', 'COORDINATION', 'OVERSIGHT', 'ACTIVITY', 'CASE_REVIEW', 'STATED_REASON',
                'RETENTION'));

alter table access_log drop constraint access_log_object_known;
alter table access_log add constraint access_log_object_known check (
    object in ('REFERRAL', 'REFERRAL_LIST', 'HISTORY', 'CONVERSATION', 'MEASUREMENT', 'GOAL', 'PLACEMENT', 'FEEDBACK',
               'ACCESS_LOG', 'LOGIN', 'ACCESS_GRANT', 'RESTRICTION', 'PERMISSION', 'CLIENT_REQUEST', 'CLIENT_FILE',
               'CONTACT_DETAILS', 'NOTES', 'CLIENT_STATEMENT', 'RETENTION', 'LEGAL_HOLD', 'ENDPOINT', 'ACTIVITY_GAP',
               'CASE_REVIEW', 'CASE_DIRECTOR', 'QUESTION', 'FEEDBACK_DUE'));
