-- What was a whole file in the log, and was not: parts that were destroyed, what a client wanted said, how long it is kept.
alter table access_log drop constraint access_log_object_known;
alter table access_log add constraint access_log_object_known check (
    object in ('REFERRAL', 'REFERRAL_LIST', 'HISTORY', 'CONVERSATION', 'MEASUREMENT', 'GOAL', 'PLACEMENT', 'FEEDBACK',
               'ACCESS_LOG', 'LOGIN', 'ACCESS_GRANT', 'RESTRICTION', 'PERMISSION', 'CLIENT_REQUEST', 'CLIENT_FILE',
               'CONTACT_DETAILS', 'NOTES', 'CLIENT_STATEMENT', 'RETENTION', 'LEGAL_HOLD', 'ENDPOINT'));
