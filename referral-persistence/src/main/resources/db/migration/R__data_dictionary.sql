-- What every table and column means, with its privacy class:
-- none · indirect · direct · special (see docs/data-dictionary.md, which is made from this).

comment on table municipality is 'Dutch municipalities (CBS).';
comment on column municipality.code is '[none] CBS code: GM and four digits';
comment on column municipality.name is '[none] Name';
comment on column municipality.province is '[none] Province';
comment on column municipality.inhabitants is '[none] Inhabitants, for spreading load and for reach';

comment on table postcode_area is 'Four-digit postcode areas and the municipality that each lies in (CBS).';
comment on column postcode_area.postcode4 is '[none] The four digits';
comment on column postcode_area.municipality_code is '[none] Municipality in which most of the area lies';
comment on column postcode_area.place is '[none] Place';
comment on column postcode_area.inhabitants is '[none] Inhabitants';

comment on table organisation is 'Organisations that take part.';
comment on column organisation.id is '[none] Id';
comment on column organisation.name is '[none] Name';
comment on column organisation.type is '[none] What it does here';
comment on column organisation.municipality_code is '[none] Where it is; of a municipality, which one it is';
comment on column organisation.referrer_type is '[none] Kind of practice';

comment on table professional is 'People who work with the product. Never removed while something mentions them.';
comment on column professional.id is '[indirect] Id';
comment on column professional.name is '[direct] Name';
comment on column professional.role is '[none] Role';
comment on column professional.organisation_id is '[indirect] Organisation they work for';
comment on column professional.login is '[direct] What the issuer calls them';
comment on column professional.active is '[none] False once they left: refused from then on';

comment on table service_area is 'Which welfare organisation serves which municipality.';
comment on column service_area.municipality_code is '[none] Municipality';
comment on column service_area.organisation_id is '[none] Welfare organisation';

comment on table organisation_norm is 'Norms that an organisation set itself; the others have the default.';
comment on column organisation_norm.organisation_id is '[none] Organisation';
comment on column organisation_norm.kind is '[none] Which clock';
comment on column organisation_norm.amount is '[none] How many';
comment on column organisation_norm.unit is '[none] Of what';

comment on table organisation_closure is 'Days on which an organisation is closed, beside weekends and holidays.';
comment on column organisation_closure.organisation_id is '[none] Organisation';
comment on column organisation_closure.closed_on is '[none] Day';

comment on table referral is 'A referral: one row, what was sent and where it is now.';
comment on column referral.id is '[indirect] Id';
comment on column referral.reference is '[indirect] Reference that people read out';
comment on column referral.revision is '[none] Counts the steps; what If-Match is compared with';
comment on column referral.given_name is '[direct] Given name';
comment on column referral.family_name is '[direct] Family name';
comment on column referral.birth_date is '[direct] Birth date';
comment on column referral.gender is '[indirect] Gender as the referrer knows it';
comment on column referral.phone is '[direct] Phone number, encrypted';
comment on column referral.email is '[direct] E-mail address, encrypted';
comment on column referral.postcode is '[direct] Postcode';
comment on column referral.house_number is '[direct] House number, encrypted';
comment on column referral.language is '[indirect] Language that they speak best';
comment on column referral.reasons is '[special] Why they are referred, the main reason first';
comment on column referral.question is '[special] Their trouble in their own words, encrypted';
comment on column referral.explanation is '[special] What the referrer adds, encrypted';
comment on column referral.consent_given_on is '[indirect] Permission: when';
comment on column referral.consent_given_by is '[indirect] Permission: by whom';
comment on column referral.consent_method is '[indirect] Permission: how';
comment on column referral.consent_purposes is '[indirect] Permission: what for';
comment on column referral.feedback_level is '[indirect] How much the referrer may hear back';
comment on column referral.municipality_code is '[indirect] Municipality where they live';
comment on column referral.handler_id is '[indirect] Welfare organisation that handles it';
comment on column referral.referrer_id is '[indirect] Who referred';
comment on column referral.practice_id is '[indirect] Practice it comes from';
comment on column referral.submitted_at is '[indirect] When it was sent';
comment on column referral.possible_duplicate_of is '[indirect] Open referral of what looks like the same person';
comment on column referral.status is '[indirect] Where it is';
comment on column referral.status_since is '[indirect] Since when';
comment on column referral.coach_id is '[indirect] Coach';
comment on column referral.due_kind is '[none] The clock that runs';
comment on column referral.due_on is '[indirect] Last day that is on time';
comment on column referral.pause_came_from is '[indirect] Status before the pause';
comment on column referral.pause_paused_on is '[indirect] Day the pause began';
comment on column referral.pause_stopped_kind is '[none] The clock that stands still';
comment on column referral.pause_stopped_on is '[indirect] Its due date when it was stopped';
comment on column referral.closed_at is '[indirect] When it was closed';
comment on column referral.outcome is '[special] What it came to';
comment on column referral.client_verdict is '[special] What they think of it themselves';
comment on column referral.closure_reason_code is '[special] Why it was closed';
comment on column referral.closure_partner is '[special] To whom it was handed over';
comment on column referral.last_step is '[none] Step taken last';
comment on column referral.last_step_by is '[indirect] By whom';
comment on column referral.last_step_at is '[indirect] When';

comment on table referral_step is 'The history of referrals: lines are only added.';
comment on column referral_step.referral_id is '[indirect] Referral';
comment on column referral_step.revision is '[none] Its revision after the step';
comment on column referral_step.step is '[indirect] Step';
comment on column referral_step.from_status is '[indirect] Status before';
comment on column referral_step.to_status is '[indirect] Status after';
comment on column referral_step.taken_by is '[indirect] Who took it';
comment on column referral_step.role is '[none] In which role';
comment on column referral_step.taken_at is '[indirect] When';
comment on column referral_step.reason is '[special] Why, in words, encrypted';
comment on column referral_step.reason_code is '[special] Why, as a code';
comment on column referral_step.state_before is '[special] What UNDO puts back; holds no free text but a partner''s name';

comment on table idempotency_key is 'Keys of senders, so that nothing sent twice counts twice.';
comment on column idempotency_key.professional_id is '[indirect] Sender';
comment on column idempotency_key.key is '[none] Key';
comment on column idempotency_key.fingerprint is '[indirect] Keyed fingerprint of the request';
comment on column idempotency_key.resource_id is '[indirect] What it made';
comment on column idempotency_key.created_at is '[none] When';

comment on table access_log is 'Who saw or changed what (NEN 7513). Lines are only added, and hold no content.';
comment on column access_log.id is '[none] Id';
comment on column access_log.recorded_at is '[indirect] When';
comment on column access_log.action is '[none] Create, read, update, delete or execute';
comment on column access_log.object is '[none] What kind of thing';
comment on column access_log.object_id is '[indirect] Which one';
comment on column access_log.case_file_id is '[indirect] Referral whose file it is in';
comment on column access_log.professional_id is '[indirect] Who';
comment on column access_log.role is '[none] In which role';
comment on column access_log.organisation_id is '[indirect] For which organisation';
comment on column access_log.purpose is '[none] Why somebody of that role looks at a file';
comment on column access_log.outcome is '[none] Done or refused';
comment on column access_log.detail is '[indirect] The step or the like, as a code';
