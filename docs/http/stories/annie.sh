#!/usr/bin/env bash
# Annie is 78. Since her husband died she sees hardly anybody. Half a year, against a product that was started with
# ./mvnw spring-boot:run: from what she tells her GP to the day on which she says herself whether she got what she wanted.
#
#   docs/http/stories/annie.sh [http://localhost:8080] [the issuer, when it is another]
source "$(dirname "${BASH_SOURCE[0]}")/../calls.sh" "$@"

call huisarts POST /referrals '{
  "client": {"givenName": "Annie", "familyName": "Bakker-'"$number"'", "birthDate": "1948-03-02", "gender": "FEMALE",
             "phone": "0612345678", "postcode": "3431AB", "houseNumber": "12", "language": "nl"},
  "reasons": ["LONELINESS", "BEREAVEMENT"], "question": "Sinds mijn man er niet meer is zie ik bijna niemand.",
  "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK", "ACTIVITY"]},
  "feedbackLevel": "LETTER"}'
expect 201 "the GP refers her, with her permission"
annie="/referrals/$(first id)"
call coordinator GET "$annie/coach-suggestions"
expect 200 "the coordinator sees who fits"
step coordinator "$annie" '{"step": "ASSIGN", "coachId": "'"$(me coach)"'"}' "Fatima gets it"

echo; echo "Fatima calls, and listens"
call coach POST "$annie/conversations" '{"kind": "CONTACT_ATTEMPT", "channel": "PHONE", "heldAt": "'"$now"'", "reached": false}'
expect 201 "nobody answers"
later 1 "she calls again"
call coach POST "$annie/conversations" '{"kind": "CONTACT_ATTEMPT", "channel": "PHONE", "heldAt": "'"$now"'", "reached": true,
  "nextAppointment": {"kind": "INTAKE", "channel": "HOME", "at": "'"$tomorrow"'", "minutes": 60}}'
expect 201 "Annie answers, and they meet at her home"
call coach GET "$annie/appointments"
appointment=$(first id)
later 2 "coffee at Annie's"
call coach POST "$annie/conversations" '{"kind": "INTAKE", "channel": "HOME", "heldAt": "'"$now"'", "minutes": 55, "reached": true,
  "note": "Kookt niet meer voor zichzelf.", "appointmentId": "'"$appointment"'",
  "threeQuestions": {"cause": "Mijn man is overleden.", "ownView": "Ik durf nergens alleen heen.", "satisfiedWhen": "Als er weer iemand op mij wacht."}}'
expect 201 "the three questions"
intake=$(first id)
call coach POST "$annie/measurements" '{"instrument": "DJG6", "moment": "START", "takenOn": "'"$today"'",
  "scores": {"Q1": 2, "Q2": 2, "Q3": 1, "Q4": 0, "Q5": 0, "Q6": 1}}'
expect 201 "how lonely she is, by a scale"
call coach POST "$annie/measurements" '{"instrument": "POSITIVE_HEALTH", "moment": "START", "takenOn": "'"$today"'",
  "scores": {"BODY": 6, "MIND": 4, "MEANING": 5, "QUALITY_OF_LIFE": 4, "PARTICIPATION": 2, "DAILY_LIFE": 7}}'
expect 201 "and her own grades, to talk about"
step coach "$annie" '{"step": "START"}' "coaching starts"
call coach POST "$annie/strengths" '{"lifeArea": "FAMILY", "kind": "RESOURCE", "text": "Haar zus in Vianen"}'
expect 201 "what she can build on"
call coach POST "$annie/goals" '{"text": "Weer samen eten", "dimension": "PARTICIPATION", "satisfiedWhen": "Als er weer iemand op mij wacht."}'
expect 201 "what she wants, in her own words"
goal="$annie/goals/$(first id)"
call coach POST "$goal/actions" '{"text": "Haar zus vragen om mee te gaan", "who": "CLIENT", "byDate": "'"$(day 7)"'", "conversationId": "'"$intake"'"}'
expect 201 "one thing to do before they speak again"
action="$goal/actions/$(first id)"

echo; echo "The GP hears how it begins"
call coach GET "$annie/feedback-due"
has AFTER_INTAKE "Fatima owes the GP a word"
call coach GET "$annie/feedback-proposals?moment=AFTER_INTAKE"
expect 200 "and gets a text to begin with"
hasNot "Kookt niet" "made from facts, never from what Annie told"
call coach POST "$annie/feedback" '{"moment": "AFTER_INTAKE", "message": "Kennismaking gehad; we zoeken een plek om samen te eten."}'
expect 201 "sent"
feedback="$annie/feedback/$(first id)"
call huisarts GET "/feedback?acknowledged=false"
has "${feedback##*/}" "it is new for the practice"
call huisarts GET "$feedback/letter"
expect 200 "a letter for their own file"
call huisarts POST "$feedback/acknowledgement" '{}'
expect 201 "read"
call huisarts POST "$annie/questions" '{"text": "Slaapt zij weer?"}'
expect 201 "the GP asks something"
call coach POST "$annie/questions/$(first id)/answers" '{"text": "Beter, zegt zij zelf."}'
expect 201 "and is answered"

echo; echo "Somewhere to eat together"
later 7 "they look for something near"
call coach POST "$action/states" '{"state": "DONE"}' "If-Match: $(tag coach "$action")"
expect 201 "she asked her sister"
call aanbieder POST /activities '{"name": "Eettafel '"$number"'", "municipality": "GM0356", "dimensions": ["PARTICIPATION"], "free": true, "capacity": 8}'
expect 201 "a provider has just begun one"
activity=$(first id)
call coach GET "/activities?q=eettaffel%20$number&municipality=GM0356&dimension=PARTICIPATION&near=3431"
has "$activity" "found, though mistyped"
call coach POST "$annie/placements" '{"activityId": "'"$activity"'", "needToKnow": "Hoort slecht aan de linkerkant"}'
expect 201 "proposed"
place="$annie/placements/$(first id)"
step coach "$place" '{"step": "ACCEPT"}' "she wants to"
call coach PUT "$place/buddy" '{"professionalId": "'"$(me maatje)"'"}' "If-Match: $(tag coach "$place")"
expect 200 "a volunteer comes along the first time"
call maatje GET /visits
has '"givenName":"Annie"' "who knows her first name, and where"
call aanbieder POST "/activities/$activity/attendance" '{"on": "'"$today"'", "items": [{"placementId": "'"${place##*/}"'", "presence": "PRESENT"}]}'
expect 200 "she came"
step coach "$annie" '{"step": "PARTICIPATE"}' "she takes part"
call coach GET "$annie/feedback-due"
has ACTIVITY_STARTED "the GP is to hear that too"
call coach POST "$annie/feedback" '{"moment": "ACTIVITY_STARTED", "message": "Zij eet elke week mee."}'
expect 201 "told"

echo; echo "Nobody drops out unseen"
later 43 "does she still come?"
call coach GET "$annie"
has FOLLOW_UP "a clock asks it"
hasAfter '"nextActionBy":"COACH"' "and it is Fatima's turn"
call coach POST "$place/follow-ups" '{"moment": "FOLLOW_UP", "stillTakingPart": "YES", "on": "'"$today"'", "words": "Iedere donderdag."}'
expect 201 "she does"
step coach "$annie" '{"step": "AFTERCARE"}' "from a distance now"
later 50 "three months after the first evening"
call coach POST "$place/follow-ups" '{"moment": "LATE_FOLLOW_UP", "stillTakingPart": "YES", "on": "'"$today"'", "words": "Ik dek nu zelf."}'
expect 201 "and still"
call coach POST "$annie/measurements" '{"instrument": "DJG6", "moment": "END", "takenOn": "'"$today"'",
  "scores": {"Q1": 1, "Q2": 0, "Q3": 0, "Q4": 2, "Q5": 2, "Q6": 1}}'
expect 201 "the scale once more"
call coach GET "$annie/measurements/pairs"
has DJG6 "start and end beside each other"
call coach GET "$goal"
has "Als er weer iemand op mij wacht" "what she said half a year ago is asked again"
call coach POST "$goal/reviews" '{"moment": "CLOSING", "verdict": "ACHIEVED", "words": "Ze missen me als ik er niet ben."}'
expect 201 "and she answers"
call coach POST "$goal/states" '{"state": "REACHED"}' "If-Match: $(tag coach "$goal")"
expect 201 "reached"

echo; echo "The last word"
step coach "$annie" '{"step": "COMPLETE", "outcome": "ACTIVITY", "clientVerdict": "ACHIEVED"}' "closed, with her own verdict"
call coach GET "$annie"
has CLOSING_FEEDBACK "what the GP is owed is not forgotten with it"
call coach GET "/feedback-due?limit=100"
has "${annie##*/}" "and stands in the list of what is owed"
call coach POST "$annie/feedback" '{"moment": "CLOSED", "message": "Zij eet elke week mee en is tevreden."}'
expect 201 "told"
call coach GET "$annie"
has '"deadlines":\[\]' "and no clock runs any more"
call huisarts GET "/practice-report?from=${today%%-*}-01&to=${today%%-*}-12"
expect 200 "the practice sees what became of those it referred"
