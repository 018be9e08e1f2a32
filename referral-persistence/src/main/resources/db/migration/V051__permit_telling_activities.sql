-- Telling whoever offers the activity, and who comes along, is a purpose of its own.
alter table referral drop constraint referral_consent_purposes_known;
alter table referral add constraint referral_consent_purposes_known check (
    consent_purposes <@ array ['REFER', 'FEEDBACK', 'ACTIVITY']);

alter table permission_change drop constraint permission_change_purposes_known;
alter table permission_change add constraint permission_change_purposes_known check (
    purposes <@ array ['REFER', 'FEEDBACK', 'ACTIVITY']);
