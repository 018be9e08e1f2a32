-- What was said in words only: a withdrawal because the client takes the permission back.
alter table referral add column permission_withdrawn_on date;

update referral set permission_withdrawn_on = (closed_at at time zone 'Europe/Amsterdam')::date
where status = 'WITHDRAWN' and closure_reason_code = 'CONSENT_WITHDRAWN';
