#!/usr/bin/env bash
# Samir is 34. He does not sleep, because of his debts: those first, with the neighbourhood team, and only then something to go
# out for. Against a product that was started with ./mvnw spring-boot:run.
#
#   docs/http/stories/samir.sh [http://localhost:8080] [the issuer, when it is another]
source "$(dirname "${BASH_SOURCE[0]}")/../calls.sh" "$@"

coach2=$(me coach-2)
profile="/professionals/$coach2/profile"
tag=$(tag coach-2 "$profile")
call coach-2 PUT "$profile" '{"expertise": ["FINANCES", "LOW_MOOD"], "youth": true, "languages": ["nl", "ar"], "districts": ["3431"], "capacity": 60}' "If-Match: $tag"
expect 200 "a coach knows about money, and speaks Arabic"
call poh POST /referrals '{
  "client": {"givenName": "Samir", "familyName": "Haddad-'"$number"'", "birthDate": "1992-05-14", "gender": "MALE",
             "phone": "0612345679", "postcode": "3431AB", "houseNumber": "3", "language": "ar"},
  "reasons": ["FINANCES", "LOW_MOOD"], "question": "Ik slaap niet door de brieven.",
  "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "WRITTEN", "purposes": ["REFER", "FEEDBACK", "ACTIVITY", "CASE_REVIEW"]},
  "feedbackLevel": "SUMMARY"}'
expect 201 "the practice nurse refers him"
samir="/referrals/$(first id)"
call coordinator GET "$samir/coach-suggestions"
has LANGUAGE "the coordinator sees who speaks his language"
step coordinator "$samir" '{"step": "ASSIGN", "coachId": "'"$coach2"'"}' "assigned"

echo; echo "He does not pick up"
call coach-2 POST "$samir/conversations" '{"kind": "CONTACT_ATTEMPT", "channel": "PHONE", "heldAt": "'"$now"'", "reached": false}'
expect 201 "once"
call coach-2 POST "$samir/conversations" '{"kind": "CONTACT_ATTEMPT", "channel": "MESSAGE", "heldAt": "'"$now"'", "reached": false}'
expect 201 "twice"
call coach-2 POST "$samir/steps" '{"step": "UNREACHED"}' "If-Match: $(tag coach-2 "$samir")"
expect 409 "that is not enough to give him up: it takes three, on different days"
has CONTACT_ATTEMPTS "as the answer says"
later 1 "once more"
call coach-2 POST "$samir/conversations" '{"kind": "CONTACT_ATTEMPT", "channel": "PHONE", "heldAt": "'"$now"'", "reached": true}'
expect 201 "there he is"
call coach-2 POST "$samir/conversations" '{"kind": "INTAKE", "channel": "OFFICE", "heldAt": "'"$now"'", "minutes": 60, "reached": true, "note": "Doos vol brieven bij zich.",
  "threeQuestions": {"cause": "De schulden.", "ownView": "Ik schaam me.", "satisfiedWhen": "Als ik de post weer durf te openen."}}'
expect 201 "and tells"
call coach-2 POST "$samir/measurements" '{"instrument": "WHO5", "moment": "START", "takenOn": "'"$today"'", "scores": {"Q1": 1, "Q2": 0, "Q3": 1, "Q4": 0, "Q5": 1}}'
has CONFER_WITH_GP "he is low: confer with the practice, if he lets you"
step coach-2 "$samir" '{"step": "START"}' "coaching starts"
call coach-2 POST "$samir/goals" '{"text": "De post weer durven openen", "kind": "SUPPORT_FIRST"}'
expect 201 "what has to be in order first"
first="$samir/goals/$(first id)"

echo; echo "Round the table with the neighbourhood team"
call coach-2 POST /case-reviews '{"title": "Overleg maandag", "plannedAt": "'"$now"'", "place": "Wijkcentrum"}'
expect 201 "a meeting"
meeting="/case-reviews/$(first id)"
call coach-2 POST "$meeting/participants" '{"outsider": {"name": "M. de Boer", "organisation": "Wijkteam Noord", "function": "Schuldhulp"}}'
expect 201 "somebody of the team, who has no login here"
helper=$(first id)
call coach-2 POST "$meeting/participants" '{"professionalId": "'"$(me poh)"'"}'
expect 201 "and the practice nurse"
call coach-2 POST "$meeting/items" '{"referralId": "'"${samir##*/}"'", "question": "Wie neemt de brieven door?",
  "shared": {"text": "Heeft hulp nodig met zijn schulden.", "as": "NAME", "with": "EVERYBODY"}}'
expect 201 "he lets them speak about him"
item="$meeting/items/$(first id)"
call poh GET "$meeting"
has "Heeft hulp nodig met zijn schulden" "the nurse sees what is shared"
hasNot "Wie neemt de brieven door" "and not what the coach asked, let alone the file"
call coach-2 POST "$item/agreements" '{"text": "Belt hem deze week", "participantId": "'"$helper"'", "dueOn": "'"$(day 5)"'"}'
expect 201 "who does what, and by when"
call coach-2 POST "$item/conclusions" '{"text": "Eerst schuldhulp, dan iets voor hemzelf."}'
expect 201 "what was concluded"
step coach-2 "$meeting" '{"step": "HOLD"}' "held"
call coach-2 PUT "$samir/case-director" '{"outsider": {"name": "M. de Boer", "organisation": "Wijkteam Noord", "function": "Schuldhulp"},
  "since": "'"$today"'", "reason": "Kent het gezin"}' 'If-Match: "0"'
expect 200 "and who directs it"

echo; echo "The team goes on with it"
step coach-2 "$samir" '{"step": "HAND_OVER", "partner": "Wijkteam Noord", "reason": "Eerst de schulden"}' "handed over"
call coach-2 GET "$samir"
has HAND_OVER_ANSWER "a clock waits for the team's answer"
hasNot '"dueOn":null' "and the case is in the lists until they gave it"
later 8 "the team calls back"
step coach-2 "$samir" '{"step": "TAKEN_OVER"}' "taken over"
call coach-2 GET "$samir/feedback-due"
has CLOSED "the practice is to hear so"
call coach-2 POST "$samir/feedback" '{"moment": "CLOSED", "message": "Het wijkteam helpt eerst met de schulden."}'
expect 201 "and does"

echo; echo "Something to go out for"
later 120 "the debts are arranged"
step coordinator "$samir" '{"step": "REOPEN", "coachId": "'"$coach2"'", "reason": "De schulden zijn geregeld"}' "he comes back to whom he knows"
call coach-2 POST "$first/states" '{"state": "REACHED"}' "If-Match: $(tag coach-2 "$first")"
expect 201 "he opens his post"
call coach-2 POST "$samir/conversations" '{"kind": "INTAKE", "channel": "OUTDOORS", "heldAt": "'"$now"'", "minutes": 40, "reached": true}'
expect 201 "they walk, and talk"
step coach-2 "$samir" '{"step": "START"}' "coaching starts again"
call coach-2 POST "$samir/goals" '{"text": "Weer voetballen", "kind": "ACTIVATION", "dimension": "BODY"}'
expect 201 "now something for himself"
goal="$samir/goals/$(first id)"
call coach-2 POST "$samir/gaps" '{"dimension": "BODY", "dayPart": "EVENING", "text": "Zaalvoetbal voor dertigers, in de avond"}'
expect 201 "wanted, and not there: kept for whoever plans what there is"
call aanbieder POST /activities '{"name": "Zaalvoetbal '"$number"'", "municipality": "GM0356", "dimensions": ["BODY"], "free": true}'
expect 201 "until somebody begins it"
call coach-2 POST "$samir/placements" '{"activityId": "'"$(first id)"'"}'
expect 201 "proposed"
place="$samir/placements/$(first id)"
step coach-2 "$place" '{"step": "ACCEPT"}' "yes"
step coach-2 "$place" '{"step": "START"}' "he plays"
step coach-2 "$samir" '{"step": "PARTICIPATE"}' "and takes part"
later 43 "six weeks"
call coach-2 POST "$place/follow-ups" '{"moment": "FOLLOW_UP", "stillTakingPart": "YES", "on": "'"$today"'"}'
expect 201 "he still does"
call coach-2 POST "$samir/measurements" '{"instrument": "WHO5", "moment": "END", "takenOn": "'"$today"'", "scores": {"Q1": 3, "Q2": 3, "Q3": 4, "Q4": 3, "Q5": 3}}'
expect 201 "and is less low"
hasNot CONFER_WITH_GP "so that nothing needs to be conferred"
call coach-2 POST "$goal/reviews" '{"moment": "CLOSING", "verdict": "ACHIEVED", "words": "Ik ben keeper."}'
expect 201 "says he"
step coach-2 "$samir" '{"step": "COMPLETE", "outcome": "ACTIVITY", "clientVerdict": "ACHIEVED"}' "closed, with his own verdict"
call coach-2 GET "$samir/timeline?limit=100"
expect 200 "and all of it can be read back"
has '"kind":"FOLLOW_UP"' "also that he still went, when somebody asked"
