#!/usr/bin/env bash
# The whole way of one referral, against a product that was started with ./mvnw spring-boot:run:
# a GP refers Annie, a coordinator assigns, a coach talks, measures, finds an activity and reports back,
# the GP reads it, the client closes it with a verdict, the privacy officer sees who looked, the municipality sees a figure.
#
#   docs/http/journey.sh [http://localhost:8080] [the issuer, when it is another]
source "$(dirname "${BASH_SOURCE[0]}")/calls.sh" "$@"
name="de Vries-$number"

call huisarts POST /referrals '{
  "client": {"givenName": "Annie", "familyName": "'"$name"'", "birthDate": "1948-03-02", "gender": "FEMALE",
             "phone": "0612345678", "postcode": "3431AB", "houseNumber": "12", "language": "nl"},
  "reasons": ["LONELINESS", "BEREAVEMENT"],
  "question": "Sinds mijn man er niet meer is zie ik bijna niemand.",
  "explanation": "Komt vaak op het spreekuur; geen lichamelijke oorzaak gevonden.",
  "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"]},
  "feedbackLevel": "SUMMARY"}' "Idempotency-Key: journey-$number"
expect 201 "the GP refers Annie ($(first reference), due $(first dueOn))"
referral=$(first id)

call coordinator GET '/professionals?role=COACH'
coach=$(grep -o '"id":"[^"]*","name":"Fatima[^"]*"' "$answer" | cut -d'"' -f4)
step coordinator "/referrals/$referral" '{"step": "ASSIGN", "coachId": "'"$coach"'"}' "the coordinator assigns Fatima"

call coach POST "/referrals/$referral/conversations" '{"kind": "CONTACT_ATTEMPT", "channel": "PHONE", "heldAt": "'"$now"'", "reached": true,
  "note": "Afspraak gemaakt: dinsdag om half elf, bij mevrouw thuis."}'
expect 201 "the coach calls"
call coach POST "/referrals/$referral/conversations" '{"kind": "INTAKE", "channel": "HOME", "heldAt": "'"$now"'", "minutes": 50, "reached": true,
  "note": "Mist vooral het samen eten. Heeft vroeger gezongen in een koor. Is tevreden als er weer iemand op haar wacht."}'
expect 201 "the coach listens"
call coach POST "/referrals/$referral/measurements" '{"instrument": "POSITIVE_HEALTH", "moment": "START", "takenOn": "'"$today"'",
  "scores": {"BODY": 6, "MIND": 4, "MEANING": 5, "QUALITY_OF_LIFE": 4, "PARTICIPATION": 2, "DAILY_LIFE": 7}}'
expect 201 "Annie grades six parts of her life"
call coach POST "/referrals/$referral/goals" '{"text": "Een keer per week samen eten en daarna zingen.", "dimension": "PARTICIPATION"}'
expect 201 "her goal, in her own words"
step coach "/referrals/$referral" '{"step": "START"}' "coaching starts"
call coach POST "/referrals/$referral/feedback" '{"moment": "AFTER_INTAKE", "message": "Kennismaking gehad; we zoeken een eetgroep in de buurt."}'
expect 201 "the GP hears back"
feedback=$(first id)

call coach GET '/activities?municipality=GM0356&dimension=PARTICIPATION&free=true'
expect 200 "the coach looks for something near, free, with people"
activity=$(first id)
call coach POST "/referrals/$referral/placements" '{"activityId": "'"$activity"'"}'
expect 201 "the activity is proposed"
placement=$(first id)
call coach POST "/referrals/$referral/placements/$placement/steps" '{"step": "START"}' "If-Match: $(etag)"
expect 201 "Annie goes there for the first time"
step coach "/referrals/$referral" '{"step": "PARTICIPATE"}' "she takes part"
step coach "/referrals/$referral" '{"step": "AFTERCARE"}' "after six weeks: how is it going?"
step coach "/referrals/$referral" '{"step": "COMPLETE", "outcome": "ACTIVITY", "clientVerdict": "ACHIEVED"}' "closed, with her own verdict"

call huisarts GET "/referrals/$referral/feedback"
expect 200 "the GP reads the feedback"
call huisarts POST "/referrals/$referral/feedback/$feedback/acknowledgement" '{}'
expect 201 "and acknowledges it"
call huisarts GET "/referrals/$referral/conversations"
expect 403 "the coach's notes stay with the coach"
call huisarts-elders GET "/referrals/$referral"
expect 404 "for another practice there is nothing"
call privacy GET "/referrals/$referral/access-log"
expect 200 "the privacy officer sees who looked ($(grep -o '"at":' "$answer" | wc -l) lines)"
year=${today%%-*}
call gemeente GET "/statistics/referrals?municipality=GM0356&from=$year-01&to=$year-12&by=reason"
expect 200 "the municipality sees figures: $(cat "$answer")"
