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
comment on column organisation.phone is '[none] Where clients can call';
comment on column organisation.email is '[none] Where clients can mail';
comment on column organisation.active is '[none] False once it no longer takes part';
comment on column organisation.revision is '[none] How often it was changed';

comment on table organisation_change is 'What administrators changed about organisations, field by field. Never changed or removed.';
comment on column organisation_change.id is '[none] Id';
comment on column organisation_change.organisation_id is '[none] Which one it is about';
comment on column organisation_change.changed_by is '[indirect] Administrator';
comment on column organisation_change.changed_at is '[none] When';
comment on column organisation_change.field is '[none] What was changed';
comment on column organisation_change.old_value is '[none] As it was: a name, a number, an address or a code';
comment on column organisation_change.new_value is '[none] As it became';

comment on table professional is 'People who work with the product. Never removed while something mentions them.';
comment on column professional.id is '[indirect] Id';
comment on column professional.name is '[direct] Name';
comment on column professional.role is '[none] Role';
comment on column professional.organisation_id is '[indirect] Organisation they work for';
comment on column professional.login is '[direct] What the issuer calls them';
comment on column professional.responsible_id is '[indirect] Who answers for what a system does under this login';
comment on column professional.active is '[none] False once they left: refused from then on';
comment on column professional.revision is '[none] How often they were changed';

comment on table professional_change is 'What administrators changed about people, field by field. Never changed or removed.';
comment on column professional_change.id is '[none] Id';
comment on column professional_change.professional_id is '[indirect] Whom it is about';
comment on column professional_change.changed_by is '[indirect] Administrator';
comment on column professional_change.changed_at is '[none] When';
comment on column professional_change.field is '[none] What was changed';
comment on column professional_change.old_value is '[direct] As it was: a name, a login, a code or an id';
comment on column professional_change.new_value is '[direct] As it became';

comment on table organisation_safety_contact is 'Whom the people of an organisation call when somebody is not safe.';
comment on column organisation_safety_contact.organisation_id is '[none] Organisation';
comment on column organisation_safety_contact.name is '[none] Who that is, such as the huisartsenpost';
comment on column organisation_safety_contact.phone is '[none] Number';

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
comment on column organisation_closure.name is '[none] What the day is called there';
comment on column organisation_closure.closed_on is '[none] Day';

comment on table referral is 'A referral: one row, what was sent and where it is now.';
comment on column referral.id is '[indirect] Id';
comment on column referral.reference is '[indirect] Reference that people read out';
comment on column referral.revision is '[none] Counts the steps; what If-Match is compared with';
comment on column referral.given_name is '[direct] Given name, encrypted';
comment on column referral.family_name is '[direct] Family name, encrypted';
comment on column referral.birth_date is '[direct] Birth date, encrypted day';
comment on column referral.gender is '[indirect] Gender as the referrer knows it';
comment on column referral.phone is '[direct] Phone number, encrypted';
comment on column referral.email is '[direct] E-mail address, encrypted';
comment on column referral.postcode is '[direct] Postcode, encrypted';
comment on column referral.family_name_mark is '[indirect] Keyed hash to find a family name by';
comment on column referral.birth_date_mark is '[indirect] Keyed hash to find a birth date by';
comment on column referral.person_mark is '[indirect] Keyed hash of name, birth date and postcode, to find the same person by';
comment on column referral.district is '[indirect] The digits of the postcode, for figures';
comment on column referral.age is '[indirect] Age in years when it was submitted, for figures';
comment on column referral.house_number is '[direct] House number, encrypted';
comment on column referral.language is '[indirect] Language that they speak best';
comment on column referral.reasons is '[special] Why they are referred, the main reason first';
comment on column referral.question is '[special] Their trouble in their own words, encrypted';
comment on column referral.explanation is '[special] What the referrer adds, encrypted';
comment on column referral.consent_given_on is '[indirect] Permission: when';
comment on column referral.consent_given_by is '[indirect] Permission: by whom';
comment on column referral.consent_method is '[indirect] Permission: how';
comment on column referral.consent_purposes is '[indirect] Permission: what for';
comment on column referral.permission_withdrawn_on is '[special] Since when nothing may be shared any more';
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
comment on column referral.due_kind is '[none] The most urgent of its clocks';
comment on column referral.due_on is '[indirect] Last day that is on time';
comment on column referral.pause_came_from is '[indirect] Status before the pause';
comment on column referral.pause_paused_on is '[indirect] Day the pause began';
comment on column referral.closed_at is '[indirect] When it was closed';
comment on column referral.closure_recorded_at is '[indirect] When the database heard that it was closed';
comment on column referral.outcome is '[special] What it came to';
comment on column referral.client_verdict is '[special] What they think of it themselves';
comment on column referral.closure_reason_code is '[special] Why it was closed';
comment on column referral.closure_taken_over_on is '[indirect] Day on which the partner took it over';
comment on column referral.closure_partner is '[special] To whom it was handed over, encrypted';
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
comment on column referral_step.state_before is '[special] What UNDO puts back, encrypted';

comment on table idempotency_key is 'Keys of senders, so that nothing sent twice counts twice.';
comment on column idempotency_key.professional_id is '[indirect] Sender';
comment on column idempotency_key.key is '[none] Keyed hash of the key';
comment on column idempotency_key.fingerprint is '[none] Keyed hash of the request';
comment on column idempotency_key.resource_id is '[indirect] What it made';
comment on column idempotency_key.created_at is '[none] When';

comment on table access_log_seal is 'A chain over the access log, by which a removed, edited or added line is found.';
comment on column access_log_seal.number is '[none] Place in the chain';
comment on column access_log_seal.day is '[none] Day of the lines, in UTC';
comment on column access_log_seal.first_id is '[none] First line that it can hold';
comment on column access_log_seal.last_id is '[none] Last line that it can hold';
comment on column access_log_seal.lines is '[none] How many lines it holds';
comment on column access_log_seal.digest is '[none] Keyed hash of the lines';
comment on column access_log_seal.seal is '[none] Keyed hash of this seal and the one before';
comment on column access_log_seal.sealed_at is '[none] When it was made';

comment on table access_log is 'Who saw or changed what (NEN 7513). Lines are only added, and hold no content.';
comment on column access_log.id is '[none] Id';
comment on column access_log.recorded_at is '[indirect] When';
comment on column access_log.action is '[none] Create, read, update, delete or execute';
comment on column access_log.object is '[none] What kind of thing';
comment on column access_log.object_id is '[indirect] Which one';
comment on column access_log.case_file_id is '[indirect] Referral whose file it is in';
comment on column access_log.keeper_id is '[none] The organisation that keeps that file, or where there is none whoever acts works for: it supervises';
comment on column access_log.professional_id is '[indirect] Who';
comment on column access_log.responsible_id is '[indirect] On whose responsibility: a system acts for somebody';
comment on column access_log.login is '[indirect] As what somebody tried to log in who is not known here, or not any more';
comment on column access_log.source is '[indirect] The system by which it was done, as the issuer knows it';
comment on column access_log.role is '[none] In which role';
comment on column access_log.organisation_id is '[indirect] For which organisation';
comment on column access_log.purpose is '[none] Why somebody of that role looks at a file';
comment on column access_log.outcome is '[none] Done or refused';
comment on column access_log.detail is '[indirect] The step or the like, as a code';

comment on table conversation is 'Contact moments between coach and client.';
comment on column conversation.id is '[indirect] Id';
comment on column conversation.referral_id is '[indirect] Referral';
comment on column conversation.kind is '[special] What kind of contact';
comment on column conversation.channel is '[indirect] By which way';
comment on column conversation.held_at is '[indirect] When it was';
comment on column conversation.minutes is '[indirect] How long it took';
comment on column conversation.reached is '[indirect] Whether the client was there';
comment on column conversation.visibility is '[indirect] Whether its note is for the team or for its author only';
comment on column conversation.recorded_by is '[indirect] Who recorded it';
comment on column conversation.recorded_at is '[indirect] When it was recorded';

comment on table conversation_note is 'Versions of a note: lines are only added.';
comment on column conversation_note.conversation_id is '[indirect] Conversation';
comment on column conversation_note.version is '[none] 1 is the first';
comment on column conversation_note.kind is '[none] Whether it corrects what was there, or is added to it';
comment on column conversation_note.text is '[special] The note, encrypted';
comment on column conversation_note.cause is '[special] How the client explains feeling so, encrypted';
comment on column conversation_note.own_view is '[special] What the client thinks of it, encrypted';
comment on column conversation_note.satisfied_when is '[special] When the client is satisfied, encrypted';
comment on column conversation_note.reason is '[special] Why it was corrected or added, encrypted';
comment on column conversation_note.written_by is '[indirect] Who wrote it';
comment on column conversation_note.written_at is '[indirect] When';

comment on table appointment is 'When coach and client meet: never changed, another takes its place.';
comment on column appointment.id is '[indirect] Id';
comment on column appointment.referral_id is '[indirect] Referral';
comment on column appointment.kind is '[special] What it is for';
comment on column appointment.channel is '[indirect] By which way';
comment on column appointment.at is '[indirect] When it is';
comment on column appointment.minutes is '[indirect] How long it is meant to take';
comment on column appointment.place is '[indirect] Where, encrypted';
comment on column appointment.coach_id is '[indirect] Whom the client meets';
comment on column appointment.replaces is '[indirect] The appointment whose place it took';
comment on column appointment.conversation_id is '[indirect] Conversation in which it was made';
comment on column appointment.planned_revision is '[none] Revision of the referral when it was made: a closing after it ends it';
comment on column appointment.planned_by is '[indirect] Who made it';
comment on column appointment.planned_at is '[indirect] When it was made';

comment on table appointment_outcome is 'What became of an appointment: one line at most, only added.';
comment on column appointment_outcome.appointment_id is '[indirect] Appointment';
comment on column appointment_outcome.outcome is '[special] What became of it';
comment on column appointment_outcome.reason_code is '[special] Why the client was not there, or who called it off';
comment on column appointment_outcome.reason is '[special] The same in words, encrypted';
comment on column appointment_outcome.conversation_id is '[indirect] What was recorded about it';
comment on column appointment_outcome.recorded_by is '[indirect] Who told it';
comment on column appointment_outcome.recorded_at is '[indirect] When it was told';

comment on table appointment_answer is 'What the client said to an appointment, on their own page: lines are only added, the last one counts.';
comment on column appointment_answer.id is '[indirect] Id';
comment on column appointment_answer.appointment_id is '[indirect] Appointment';
comment on column appointment_answer.answer is '[special] Whether they come';
comment on column appointment_answer.moments is '[special] When it would suit them, encrypted';
comment on column appointment_answer.call_me is '[indirect] Whether they would rather be called about when';
comment on column appointment_answer.words is '[special] What they said to it, encrypted';
comment on column appointment_answer.answered_at is '[indirect] When';

comment on table grades_request is 'That the coach asked the client for the six grades, to be given at home: the last one counts.';
comment on column grades_request.id is '[indirect] Id';
comment on column grades_request.referral_id is '[indirect] Referral';
comment on column grades_request.moment is '[special] For which moment in the coaching';
comment on column grades_request.asked_by is '[indirect] Who asked';
comment on column grades_request.asked_at is '[indirect] When';
comment on column measurement.grades_request_id is '[indirect] What the client answered with it, at home';

comment on table client_experience is 'How it went, as the client said on their own page: lines are only added.';
comment on column client_experience.id is '[indirect] Id';
comment on column client_experience.referral_id is '[indirect] Referral';
comment on column client_experience.about is '[special] What it is about';
comment on column client_experience.verdict is '[special] Whether it worked, as they judge';
comment on column client_experience.words is '[special] The same in their words, encrypted';
comment on column client_experience.told_at is '[indirect] When';

comment on table note_draft is 'What is being typed and was not sent yet: for its author only.';
comment on column note_draft.id is '[indirect] Id';
comment on column note_draft.referral_id is '[indirect] Referral';
comment on column note_draft.conversation_id is '[indirect] Conversation that it corrects or adds to';
comment on column note_draft.author_id is '[indirect] Who types it';
comment on column note_draft.content is '[special] Whatever was typed, encrypted';
comment on column note_draft.revision is '[none] Counts savings';
comment on column note_draft.made_at is '[indirect] When it was begun';
comment on column note_draft.changed_at is '[indirect] When it was saved last';

comment on table measurement is 'Grades of six dimensions, and answers to validated scales.';
comment on column measurement.id is '[indirect] Id';
comment on column measurement.referral_id is '[indirect] Referral';
comment on column measurement.instrument is '[indirect] Which instrument';
comment on column measurement.instrument_version is '[indirect] Which version of it';
comment on column measurement.moment is '[indirect] At the start, in between or at the end';
comment on column measurement.taken_on is '[indirect] Day';
comment on column measurement.scores is '[special] Item and score';
comment on column measurement.total is '[special] What the answers to a validated scale come to';
comment on column measurement.recorded_by is '[indirect] Who recorded it';
comment on column measurement.recorded_at is '[indirect] When it was recorded';

comment on table strength is 'What a client can build on.';
comment on column strength.id is '[indirect] Id';
comment on column strength.referral_id is '[indirect] Referral';
comment on column strength.life_area is '[special] Area of life';
comment on column strength.kind is '[special] In the client, or around them';
comment on column strength.text is '[special] The strength, encrypted';
comment on column strength.recorded_by is '[indirect] Who recorded it';
comment on column strength.recorded_at is '[indirect] When it was recorded';

comment on table goal_change is 'How goals stood, from when on.';
comment on column goal_change.goal_id is '[indirect] Goal';
comment on column goal_change.number is '[none] Revision of the goal from then on';
comment on column goal_change.state is '[special] How it stood';
comment on column goal_change.reason is '[special] Why, encrypted';
comment on column goal_change.changed_by is '[indirect] Who recorded it';
comment on column goal_change.changed_at is '[indirect] When it was recorded';

comment on table goal_review is 'What clients said of goals when asked again.';
comment on column goal_review.id is '[indirect] Id';
comment on column goal_review.goal_id is '[indirect] Goal';
comment on column goal_review.moment is '[indirect] When they were asked';
comment on column goal_review.verdict is '[special] Whether it worked';
comment on column goal_review.words is '[special] In the client''s words, encrypted';
comment on column goal_review.recorded_by is '[indirect] Who recorded it';
comment on column goal_review.recorded_at is '[indirect] When it was recorded';

comment on table goal_action_change is 'Whether what was agreed was done.';
comment on column goal_action_change.action_id is '[indirect] Action';
comment on column goal_action_change.number is '[none] Revision of the action from then on';
comment on column goal_action_change.state is '[indirect] Open, done or not done';
comment on column goal_action_change.on_day is '[indirect] On which day';
comment on column goal_action_change.changed_by is '[indirect] Who recorded it';
comment on column goal_action_change.changed_at is '[indirect] When it was recorded';

comment on table goal is 'Goals in the client''s own words.';
comment on column goal.id is '[indirect] Id';
comment on column goal.referral_id is '[indirect] Referral';
comment on column goal.kind is '[special] Support first, or taking part';
comment on column goal.text is '[special] The goal, encrypted';
comment on column goal.dimension is '[special] Dimension it is about';
comment on column goal.satisfied_when is '[special] When the client is satisfied, encrypted';
comment on column goal.recorded_by is '[indirect] Who recorded it';
comment on column goal.recorded_at is '[indirect] When it was recorded';

comment on table goal_action is 'What was agreed on to get there.';
comment on column goal_action.id is '[indirect] Id';
comment on column goal_action.goal_id is '[indirect] Goal';
comment on column goal_action.text is '[special] What, encrypted';
comment on column goal_action.who is '[indirect] Who does it';
comment on column goal_action.by_date is '[indirect] By when';
comment on column goal_action.conversation_id is '[indirect] Conversation in which it was agreed';
comment on column goal_action.recorded_by is '[indirect] Who recorded it';
comment on column goal_action.recorded_at is '[indirect] When it was recorded';

comment on table activity is 'The directory of activities, in the terms of HSDS.';
comment on column activity.id is '[none] Id';
comment on column activity.revision is '[none] Counts the changes; what If-Match is compared with';
comment on column activity.name is '[none] Name';
comment on column activity.description is '[none] What one does there';
comment on column activity.status is '[none] Whether it is on offer';
comment on column activity.organisation_id is '[none] Who offers it';
comment on column activity.municipality_code is '[none] Municipality it is in';
comment on column activity.place is '[none] Where';
comment on column activity.dimensions is '[none] Dimensions it does good to';
comment on column activity.days is '[none] Days of the week';
comment on column activity.schedule is '[none] When, in words';
comment on column activity.free is '[none] Whether it costs nothing';
comment on column activity.cost is '[none] What it costs, in words';
comment on column activity.capacity is '[none] How many can take part; empty when there is no limit';
comment on column activity.languages is '[none] Languages that are spoken';
comment on column activity.minimum_age is '[none] From which age';
comment on column activity.maximum_age is '[none] Up to which age';
comment on column activity.eligibility is '[none] For whom, in words';
comment on column activity.wheelchair_accessible is '[none] Whether a wheelchair gets in; empty when not known';
comment on column activity.assured_on is '[none] When it was last checked';
comment on column activity.district is '[none] The digits of the postcode where it is';
comment on column activity.words is '[none] What is searched, without capitals and accents: made of the others';
comment on column activity.found_by is '[none] The same as words in their basic form: made of the others';

comment on table activity_word is 'Every word of the directory, to find what is spelled nearly so.';
comment on column activity_word.word is '[none] Word without capitals and accents';

comment on table activity_import is 'Under which ids the sources of organisations know activities.';
comment on column activity_import.organisation_id is '[none] Who imported it';
comment on column activity_import.source is '[none] Where the file came from';
comment on column activity_import.external_id is '[none] Its id there';
comment on column activity_import.activity_id is '[none] Its id here';

comment on table activity_gap is 'What clients wanted and what was not there. Closed once, else never changed.';
comment on column activity_gap.id is '[indirect] Id';
comment on column activity_gap.referral_id is '[indirect] Referral';
comment on column activity_gap.dimension is '[special] Dimension it would have done good to';
comment on column activity_gap.day_part is '[indirect] When it would have fitted';
comment on column activity_gap.text is '[special] What was looked for, encrypted';
comment on column activity_gap.municipality_code is '[indirect] Municipality where they live';
comment on column activity_gap.district is '[indirect] The digits of their postcode';
comment on column activity_gap.recorded_by is '[indirect] Who recorded it';
comment on column activity_gap.recorded_at is '[indirect] When it was recorded';
comment on column activity_gap.activity_id is '[indirect] What came for it';
comment on column activity_gap.closed_by is '[indirect] Who said that it came';
comment on column activity_gap.closed_at is '[indirect] When that was said';

comment on table placement is 'A client''s way into an activity.';
comment on column placement.id is '[indirect] Id';
comment on column placement.revision is '[none] Counts the steps and other changes; what If-Match is compared with';
comment on column placement.referral_id is '[indirect] Referral';
comment on column placement.activity_id is '[special] Activity: tells what somebody takes part in';
comment on column placement.status is '[indirect] Where it is';
comment on column placement.since is '[indirect] Since when';
comment on column placement.proposed_by is '[indirect] Who proposed it';
comment on column placement.proposed_at is '[indirect] When';
comment on column placement.waiting_number is '[indirect] Where it stands in line: after whoever has a lower one';
comment on column placement.offer_expires_on is '[indirect] Last day on which an offer can be answered';
comment on column placement.started_on is '[indirect] First day';
comment on column placement.need_to_know is '[special] What whoever meets the client there may know, encrypted';
comment on column placement.buddy_id is '[indirect] Volunteer who comes along';

comment on table placement_step is 'The history of placements: lines are only added.';
comment on column placement_step.placement_id is '[indirect] Placement';
comment on column placement_step.revision is '[none] Its revision after the step';
comment on column placement_step.step is '[indirect] Step';
comment on column placement_step.from_status is '[indirect] Status before';
comment on column placement_step.to_status is '[indirect] Status after';
comment on column placement_step.taken_by is '[indirect] Who took it; null where the product did by itself';
comment on column placement_step.role is '[none] In which role';
comment on column placement_step.taken_at is '[indirect] When';
comment on column placement_step.reason is '[special] Why, encrypted';
comment on column placement_step.reason_code is '[special] Why it ended, as a code';

comment on table attendance is 'Whether a client came, by day. Lines are only added: a correction is another version.';
comment on column attendance.id is '[indirect] Id';
comment on column attendance.placement_id is '[indirect] Placement';
comment on column attendance.day is '[indirect] Day';
comment on column attendance.version is '[none] From 1; the highest of a day is what holds';
comment on column attendance.presence is '[indirect] Whether they came';
comment on column attendance.absence is '[special] Why not, as a code';
comment on column attendance.words is '[special] What there is to say about it, encrypted';
comment on column attendance.recorded_by is '[indirect] Who recorded it';
comment on column attendance.role is '[none] In which role';
comment on column attendance.recorded_at is '[indirect] When it was recorded';

comment on table placement_follow_up is 'Whether clients go on with what they started. Lines are only added; the last of a moment holds.';
comment on column placement_follow_up.id is '[indirect] Id';
comment on column placement_follow_up.placement_id is '[indirect] Placement';
comment on column placement_follow_up.moment is '[none] At which moment they were asked';
comment on column placement_follow_up.answer is '[indirect] Whether they go on';
comment on column placement_follow_up.day is '[indirect] When they said so';
comment on column placement_follow_up.words is '[special] What they said about it, encrypted';
comment on column placement_follow_up.recorded_by is '[indirect] Who recorded it';
comment on column placement_follow_up.recorded_at is '[indirect] When it was recorded';

comment on table feedback is 'What the referrer hears back: lines are only added.';
comment on column feedback.id is '[indirect] Id';
comment on column feedback.referral_id is '[indirect] Referral';
comment on column feedback.moment is '[indirect] At which moment';
comment on column feedback.message is '[special] The message, encrypted';
comment on column feedback.sent_by is '[indirect] Who sent it';
comment on column feedback.sent_at is '[indirect] When';

comment on table feedback_acknowledgement is 'That feedback was read: the first time counts.';
comment on column feedback_acknowledgement.feedback_id is '[indirect] Feedback';
comment on column feedback_acknowledgement.acknowledged_by is '[indirect] Who';
comment on column feedback_acknowledgement.acknowledged_at is '[indirect] When';

comment on table feedback_due is 'What the referrer is to hear: raised by the workflow, ended when it is told or need not be told.';
comment on column feedback_due.id is '[indirect] Id';
comment on column feedback_due.referral_id is '[indirect] Referral';
comment on column feedback_due.moment is '[indirect] At which moment';
comment on column feedback_due.raised_at is '[indirect] Since when';
comment on column feedback_due.revision is '[indirect] Step that it came from';
comment on column feedback_due.placement_id is '[indirect] Placement that it came from';
comment on column feedback_due.ended_at is '[indirect] Until when; null as long as it is owed';
comment on column feedback_due.ended_as is '[indirect] How it ended';
comment on column feedback_due.end_revision is '[indirect] Step that overtook it';
comment on column feedback_due.feedback_id is '[indirect] Feedback that told it';
comment on column feedback_due.dismissal is '[indirect] Why it need not be told';
comment on column feedback_due.dismissed_by is '[indirect] Who said so';

comment on table client_link is 'Links to a client''s own page: each opens once, with the birth date.';
comment on column client_link.id is '[indirect] Id';
comment on column client_link.referral_id is '[indirect] Referral';
comment on column client_link.token_hash is '[indirect] Hash of the secret in the link, which is kept nowhere';
comment on column client_link.made_by is '[indirect] Who made it';
comment on column client_link.made_at is '[indirect] When';
comment on column client_link.expires_at is '[indirect] Until when it opens';
comment on column client_link.failures is '[indirect] How often a wrong birth date was given';
comment on column client_link.last_failed_at is '[indirect] When for the last time';
comment on column client_link.used_at is '[indirect] When the client came in with it';
comment on column client_link.withdrawn_by is '[indirect] Who withdrew it';
comment on column client_link.withdrawn_at is '[indirect] When';

comment on table question is 'What practice and team want to know of each other about a client: lines are only added.';
comment on column question.id is '[indirect] Id';
comment on column question.referral_id is '[indirect] Referral';
comment on column question.asked_by is '[indirect] Whether practice or team asks';
comment on column question.text is '[special] The question, encrypted';
comment on column question.asker_id is '[indirect] Who asks';
comment on column question.asked_at is '[indirect] When';

comment on table question_answer is 'What the other side answered: once.';
comment on column question_answer.question_id is '[indirect] Question';
comment on column question_answer.text is '[special] The answer, encrypted';
comment on column question_answer.answered_by is '[indirect] Who answered';
comment on column question_answer.answered_at is '[indirect] When';

comment on table access_grant is 'Access to one file for a stated reason, for a while. Ended before its time or not, it stays.';
comment on column access_grant.id is '[none] Id';
comment on column access_grant.referral_id is '[indirect] Referral whose file it opens';
comment on column access_grant.handler_id is '[none] Organisation that handles it, and that the reader works for';
comment on column access_grant.professional_id is '[indirect] Who stated the reason';
comment on column access_grant.reason_code is '[indirect] What kind of reason';
comment on column access_grant.reason is '[special] The reason in words, encrypted';
comment on column access_grant.stated_at is '[indirect] When';
comment on column access_grant.until is '[indirect] Until when it lasts';
comment on column access_grant.ended_by is '[indirect] Who ended it before its time';
comment on column access_grant.ended_at is '[indirect] When that was';

comment on table notice is 'What somebody has to know at once: codes and links, no content.';
comment on column notice.id is '[none] Id';
comment on column notice.recipient_id is '[indirect] Whom it tells';
comment on column notice.kind is '[none] What it is about';
comment on column notice.referral_id is '[indirect] Referral that it is about';
comment on column notice.object_id is '[indirect] What happened in it, such as the access that was given';
comment on column notice.caused_by is '[indirect] Who did it; null where the product did by itself';
comment on column notice.made_at is '[indirect] When';
comment on column notice.acknowledged_at is '[indirect] When it was read';

comment on column referral.restricted_to is '[indirect] The only colleagues who may see it; empty while the coordinators still have to name them';

comment on table restriction_change is 'History of who was let in to a restricted file. Lines are only added.';
comment on column restriction_change.id is '[none] Id';
comment on column restriction_change.referral_id is '[indirect] Referral';
comment on column restriction_change.team is '[indirect] Who was let in from then on; empty when the restriction was lifted';
comment on column restriction_change.reason is '[special] Why, encrypted';
comment on column restriction_change.changed_by is '[indirect] Who changed it';
comment on column restriction_change.changed_at is '[indirect] When';

comment on table permission_change is 'History of what a client permits. Lines are only added.';
comment on column permission_change.id is '[none] Id';
comment on column permission_change.referral_id is '[indirect] Referral';
comment on column permission_change.kind is '[indirect] Given, taken back, or another level of feedback';
comment on column permission_change.purposes is '[indirect] What for';
comment on column permission_change.given_on is '[indirect] When it was given';
comment on column permission_change.given_by is '[indirect] By whom';
comment on column permission_change.method is '[indirect] How';
comment on column permission_change.feedback_level is '[indirect] How much the referrer may hear from then on';
comment on column permission_change.changed_by is '[indirect] Who recorded it';
comment on column permission_change.role is '[none] In which role';
comment on column permission_change.changed_at is '[indirect] When it was recorded';
comment on table client_request is 'What clients ask about their own data: lines are only added.';
comment on column client_request.id is '[indirect] Id';
comment on column client_request.kind is '[indirect] What is asked: to see, to correct, to erase, to restrict or to stop';
comment on column client_request.keeper_id is '[none] The organisation that keeps the file, and answers';
comment on column client_request.received_on is '[indirect] Day it came; the month to answer in counts from it';
comment on column client_request.identity_check is '[indirect] How it was made sure who asks';
comment on column client_request.explanation is '[special] What is asked, in words, encrypted; emptied with the last file';
comment on column client_request.registered_by is '[indirect] Officer who recorded it';
comment on column client_request.registered_at is '[indirect] When it was recorded';

comment on table client_request_file is 'The files that a request is about, as a person confirmed.';
comment on column client_request_file.request_id is '[indirect] Request';
comment on column client_request_file.referral_id is '[indirect] Referral';

comment on table client_request_extension is 'That answering takes two months more: at most once.';
comment on column client_request_extension.request_id is '[indirect] Request';
comment on column client_request_extension.reason is '[special] Why, encrypted; emptied with the last file';
comment on column client_request_extension.extended_by is '[indirect] Officer';
comment on column client_request_extension.extended_at is '[indirect] When';

comment on table client_request_decision is 'What was decided on a request: once.';
comment on column client_request_decision.request_id is '[indirect] Request';
comment on column client_request_decision.outcome is '[indirect] Granted, in part, refused, or withdrawn by the client';
comment on column client_request_decision.reason is '[special] Why, encrypted; emptied with the last file';
comment on column client_request_decision.decided_by is '[indirect] Officer';
comment on column client_request_decision.decided_at is '[indirect] When';

comment on table client_statement is 'What clients want said beside their file: lines are only added.';
comment on column client_statement.id is '[indirect] Id';
comment on column client_statement.referral_id is '[indirect] Referral';
comment on column client_statement.request_id is '[indirect] The request to correct that it belongs to';
comment on column client_statement.text is '[special] Their own words, encrypted';
comment on column client_statement.recorded_by is '[indirect] Officer who recorded it';
comment on column client_statement.recorded_at is '[indirect] When it was recorded';

comment on table retention_policy is 'Terms that an organisation set itself; the others have the default.';
comment on column retention_policy.organisation_id is '[none] Organisation';
comment on column retention_policy.kind is '[none] Contact details, notes, or the whole file';
comment on column retention_policy.months is '[none] How many months after a case was closed';

comment on table retention_start is 'One line: when destroying by terms begins, some weeks after the upgrade that brought it.';
comment on column retention_start.one is '[none] There is one line';
comment on column retention_start.destroys_from is '[none] First day on which something can go by its term';

comment on table legal_hold is 'That nothing of a file may be destroyed: the last line counts.';
comment on column legal_hold.referral_id is '[indirect] Referral';
comment on column legal_hold.number is '[none] Counts the lines';
comment on column legal_hold.held is '[indirect] Whether it is held from then on';
comment on column legal_hold.reason is '[special] Why, encrypted';
comment on column legal_hold.set_by is '[indirect] Officer';
comment on column legal_hold.set_at is '[indirect] When';

comment on table retention_postponement is 'That a file is kept beyond its term: the last line counts.';
comment on column retention_postponement.referral_id is '[indirect] Referral';
comment on column retention_postponement.number is '[none] Counts the lines';
comment on column retention_postponement.kept_until is '[indirect] Last day; empty when it was released again';
comment on column retention_postponement.reason is '[special] Why, encrypted';
comment on column retention_postponement.postponed_by is '[indirect] Officer';
comment on column retention_postponement.postponed_at is '[indirect] When';

comment on table erasure_receipt is 'What was destroyed. About nobody: the file that the id named is gone.';
comment on column erasure_receipt.id is '[none] Id';
comment on column erasure_receipt.file_id is '[indirect] Id of the file, to erase it again in a restored backup';
comment on column erasure_receipt.keeper_id is '[none] The organisation that kept it';
comment on column erasure_receipt.kind is '[none] Contact details, notes, or the whole file';
comment on column erasure_receipt.ground is '[none] Its term was over, or the client asked';
comment on column erasure_receipt.request_id is '[none] The request that was granted';
comment on column erasure_receipt.destroyed_by is '[indirect] Officer; empty for the nightly work';
comment on column erasure_receipt.destroyed_at is '[none] When';

comment on table erasure_receipt_part is 'What a receipt is about, table by table.';
comment on column erasure_receipt_part.receipt_id is '[none] Receipt';
comment on column erasure_receipt_part.part is '[none] Table';
comment on column erasure_receipt_part.lines is '[none] How many lines of it, or columns of the referral';
comment on column erasure_receipt_part.hash is '[none] Keyed hash (HMAC-SHA-256) of the SHA-256 of what it held';

comment on table figure_kept is 'What figures need of cases that were destroyed: about nobody, and without an id.';
comment on column figure_kept.municipality_code is '[none] Municipality';
comment on column figure_kept.month is '[none] Month of the submission';
comment on column figure_kept.referrer_type is '[none] Kind of practice';
comment on column figure_kept.status is '[none] Where it was';
comment on column figure_kept.outcome is '[none] What it came to';
comment on column figure_kept.client_verdict is '[none] What the client thought of it';
comment on column figure_kept.main_reason is '[none] Main reason';
comment on column figure_kept.gender is '[none] Gender';
comment on column figure_kept.district is '[none] The digits of the postcode';
comment on column figure_kept.age_from is '[none] Where the age band begins';
comment on column figure_kept.assignment is '[none] Working days from submission to assignment';
comment on column figure_kept.first_contact is '[none] Working days from assignment to first contact';
comment on column figure_kept.intake is '[none] Working days from assignment to intake';
comment on column figure_kept.activity_started is '[none] Whether an activity started';
comment on column figure_kept.feedback_sent is '[none] Whether the referrer heard back';
comment on column figure_kept.goal_set is '[none] Whether a goal was set';
comment on column figure_kept.broad_look is '[none] Whether all six dimensions were talked about at the start';
comment on column figure_kept.course is '[none] How it went on: each fact and its answer';

comment on table figure_practice is 'Which practices referred in a month, of cases that were destroyed.';
comment on column figure_practice.municipality_code is '[none] Municipality where the client lived';
comment on column figure_practice.month is '[none] Month';
comment on column figure_practice.practice_id is '[none] Practice';

comment on table figure_cell is 'How many cases of a municipality and a month have a value, or two values; what figures are read from, before disclosure control.';
comment on column figure_cell.municipality_code is '[none] Municipality where the clients live';
comment on column figure_cell.measure is '[none] What is counted by: one or two dimensions, a fact, a wait, or TOTAL';
comment on column figure_cell.month is '[none] Month of the submission';
comment on column figure_cell.value is '[none] The value; of a wait the working days; empty for the total';
comment on column figure_cell.value2 is '[none] The value of the second dimension, or empty';
comment on column figure_cell.cases is '[none] How many cases; 0 where there were some and no longer are';

comment on table figure_line is 'What a case counts as at present, so that the cells can be changed with it; goes with the case.';
comment on column figure_line.referral_id is '[indirect] The referral';
comment on column figure_line.municipality_code is '[indirect] Municipality where the client lives';
comment on column figure_line.month is '[indirect] Month of the submission';
comment on column figure_line.practice_id is '[indirect] Practice';
comment on column figure_line.reason is '[special] Main reason';
comment on column figure_line.age_band is '[indirect] Band of the age when it was submitted';
comment on column figure_line.gender is '[indirect] Gender';
comment on column figure_line.district is '[indirect] The digits of the postcode';
comment on column figure_line.referrer_type is '[none] Kind of practice';
comment on column figure_line.status is '[indirect] Where it is';
comment on column figure_line.outcome is '[special] What it came to';
comment on column figure_line.verdict is '[special] What the client thought of it';
comment on column figure_line.assignment is '[indirect] Working days from submission to assignment';
comment on column figure_line.first_contact is '[indirect] Working days from assignment to first contact';
comment on column figure_line.intake is '[indirect] Working days from assignment to intake';
comment on column figure_line.activity is '[indirect] Whether an activity started';
comment on column figure_line.feedback is '[indirect] Whether the referrer heard back';
comment on column figure_line.goal is '[indirect] Whether a goal was set';
comment on column figure_line.broad_look is '[indirect] Whether all six dimensions were talked about at the start';
comment on column figure_line.course is '[special] How it went on: each fact and its answer';

comment on table figure_stale is 'Cases that changed since they were counted for figures; emptied each minute, but for few changes of past months.';
comment on column figure_stale.number is '[none] Number in the order of changing';
comment on column figure_stale.municipality_code is '[indirect] Municipality where the client lives';
comment on column figure_stale.referral_id is '[indirect] The referral';
comment on column figure_stale.waits is '[none] Of a month that is past: is counted with others, when there are enough of them';

comment on table deadline is 'The clocks of each referral, those that run and those that ended';
comment on column deadline.referral_id is '[indirect] The referral';
comment on column deadline.kind is '[none] Which clock';
comment on column deadline.started_on is '[indirect] Day that its norm counts from';
comment on column deadline.due_on is '[indirect] Last day that is on time';
comment on column deadline.extended_by is '[indirect] Working days that pauses gave it';
comment on column deadline.ended_on is '[indirect] Day on which it ended; empty while it runs';

comment on table organisation_calendar is 'When an organisation works, beside its closures';
comment on column organisation_calendar.organisation_id is '[none] The organisation';
comment on column organisation_calendar.liberation_day is '[none] In which years 5 May is a day off';

comment on table coach_profile is 'What coaches are good at and where they work';
comment on column coach_profile.professional_id is '[none] The coach';
comment on column coach_profile.revision is '[none] Counts changes';
comment on column coach_profile.expertise is '[none] Reasons that they know';
comment on column coach_profile.youth is '[none] Whether they work with children';
comment on column coach_profile.languages is '[none] What they speak, BCP 47';
comment on column coach_profile.municipalities is '[none] Where they work all over';
comment on column coach_profile.districts is '[none] Where they work beside that';
comment on column coach_profile.capacity is '[none] Open cases that are enough';
comment on column coach_profile.absent_until is '[none] Last day on which they are away';

comment on table saved_view is 'Filters that somebody keeps for themselves';
comment on column saved_view.id is '[none] Identifies it';
comment on column saved_view.owner_id is '[none] Whose it is';
comment on column saved_view.revision is '[none] Counts changes';
comment on column saved_view.name is '[indirect] What they call it, encrypted';
comment on column saved_view.filter is '[none] What it lists: codes';
comment on column saved_view.created_at is '[none] When it was made';

comment on table amendment is 'What was put right in a referral';
comment on column amendment.referral_id is '[indirect] The referral';
comment on column amendment.revision is '[none] Its revision after it';
comment on column amendment.field is '[none] Which field';
comment on column amendment.old_value is '[special] What it was, encrypted';
comment on column amendment.new_value is '[special] What it is, encrypted';
comment on column amendment.reason is '[special] Why, encrypted';
comment on column amendment.amended_by is '[none] Who did it';
comment on column amendment.role is '[none] In which role';
comment on column amendment.amended_at is '[none] When';

comment on table referral_draft is 'Referrals that are being filled in and were not sent';
comment on column referral_draft.id is '[none] Identifies it';
comment on column referral_draft.author_id is '[none] Who is filling it in, the only one who reads it';
comment on column referral_draft.content is '[special] What was filled in, encrypted';
comment on column referral_draft.revision is '[none] Counts savings';
comment on column referral_draft.made_at is '[none] When it was begun';
comment on column referral_draft.changed_at is '[none] Last change; it goes thirty days later';

comment on table case_review is 'Meetings in which cases are talked over; by itself about nobody';
comment on column case_review.id is '[none] Identifies it';
comment on column case_review.revision is '[none] Counts changes';
comment on column case_review.organisation_id is '[none] Whose cases are on the agenda';
comment on column case_review.title is '[indirect] What it is called, without names, encrypted';
comment on column case_review.planned_at is '[none] When it is';
comment on column case_review.place is '[indirect] Where, or a link, encrypted';
comment on column case_review.chair_id is '[none] Who chairs it';
comment on column case_review.status is '[none] Whether it was held';
comment on column case_review.made_by is '[none] Who planned it';
comment on column case_review.made_at is '[none] When';

comment on table case_review_step is 'That a meeting was held, or called off';
comment on column case_review_step.case_review_id is '[none] The meeting';
comment on column case_review_step.revision is '[none] Its revision after it';
comment on column case_review_step.step is '[none] Which step';
comment on column case_review_step.from_status is '[none] From where';
comment on column case_review_step.to_status is '[none] To where';
comment on column case_review_step.taken_by is '[none] Who took it';
comment on column case_review_step.taken_at is '[none] When';

comment on table case_review_participant is 'Who sits at the table';
comment on column case_review_participant.id is '[none] Identifies it';
comment on column case_review_participant.case_review_id is '[none] The meeting';
comment on column case_review_participant.professional_id is '[none] Whom the product knows';
comment on column case_review_participant.outsider_name is '[direct] The name of somebody else, encrypted';
comment on column case_review_participant.outsider_organisation is '[indirect] Their organisation, encrypted';
comment on column case_review_participant.outsider_function is '[indirect] What they are there, encrypted';
comment on column case_review_participant.added_by is '[none] Who asked them';
comment on column case_review_participant.added_at is '[none] When';
comment on column case_review_participant.removed_by is '[none] Who let them leave';
comment on column case_review_participant.removed_at is '[none] When';

comment on table case_review_item is 'Cases on an agenda: belongs to the file';
comment on column case_review_item.id is '[indirect] Identifies it';
comment on column case_review_item.case_review_id is '[indirect] The meeting';
comment on column case_review_item.referral_id is '[indirect] The referral';
comment on column case_review_item.question is '[special] The question to the table, for who works on the case, encrypted';
comment on column case_review_item.shared_text is '[special] What the table is told, encrypted';
comment on column case_review_item.shown_as is '[indirect] What the client is called there';
comment on column case_review_item.audience is '[indirect] With whom it is shared';
comment on column case_review_item.added_by is '[none] Who put it there';
comment on column case_review_item.added_at is '[indirect] When';
comment on column case_review_item.removed_by is '[none] Who took it off';
comment on column case_review_item.removed_at is '[indirect] When';

comment on table case_review_conclusion is 'What was concluded about a case, by version';
comment on column case_review_conclusion.item_id is '[indirect] The item';
comment on column case_review_conclusion.version is '[none] Counts from 1';
comment on column case_review_conclusion.text is '[special] What was concluded, encrypted';
comment on column case_review_conclusion.reason is '[special] Why it was put right, encrypted';
comment on column case_review_conclusion.written_by is '[none] Who wrote it';
comment on column case_review_conclusion.written_at is '[indirect] When';

comment on table agreement is 'What was agreed on about a case in a meeting';
comment on column agreement.id is '[indirect] Identifies it';
comment on column agreement.item_id is '[indirect] The item';
comment on column agreement.owner_id is '[indirect] Which participant does it';
comment on column agreement.text is '[special] What is to be done, encrypted';
comment on column agreement.due_on is '[indirect] The last day';
comment on column agreement.recorded_by is '[none] Who wrote it down';
comment on column agreement.recorded_at is '[indirect] When';

comment on table agreement_change is 'Whether what was agreed on was done; only ever added';
comment on column agreement_change.agreement_id is '[indirect] The agreement';
comment on column agreement_change.number is '[none] Counts from 1';
comment on column agreement_change.state is '[indirect] How it stands from then on';
comment on column agreement_change.reason is '[special] Why, encrypted';
comment on column agreement_change.changed_by is '[none] Who said so';
comment on column agreement_change.changed_at is '[indirect] When';

comment on table case_director is 'Who keeps a case together between all who help; only ever added, the last one counts';
comment on column case_director.id is '[indirect] Identifies it';
comment on column case_director.referral_id is '[indirect] The referral';
comment on column case_director.number is '[none] Counts from 1';
comment on column case_director.professional_id is '[indirect] Whom the product knows';
comment on column case_director.outsider_name is '[direct] The name of somebody else, encrypted';
comment on column case_director.outsider_organisation is '[indirect] Their organisation, encrypted';
comment on column case_director.outsider_function is '[indirect] What they are there, encrypted';
comment on column case_director.since is '[indirect] From which day';
comment on column case_director.reason is '[special] Why, encrypted';
comment on column case_director.named_by is '[none] Who named them';
comment on column case_director.named_at is '[indirect] When';
