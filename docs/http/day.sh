#!/usr/bin/env bash
# A day of a welfare organisation, against a product that was started with ./mvnw spring-boot:run: a GP fills in and sends, the
# coordinator sees who fits, a coach plans, listens, writes and finds a place, the provider and a volunteer see a first name,
# the next in line is offered what becomes free, and what a partner refuses comes back.
#
#   docs/http/day.sh [http://localhost:8080] [the issuer, when it is another]
source "$(dirname "${BASH_SOURCE[0]}")/calls.sh" "$@"
person() { # given name, family name, birth date, reasons, givenBy, more purposes
  echo '"client": {"givenName": "'"$1"'", "familyName": "'"$2-$number"'", "birthDate": "'"$3"'", "gender": "UNKNOWN", "phone": "0612345678",
    "postcode": "3431AB", "houseNumber": "12", "language": "nl"}, "reasons": ['"$4"'], "question": "Ik ben veel alleen.",
    "permission": {"givenOn": "'"$today"'", "givenBy": ['"$5"'], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"'"${6:-}"']}, "feedbackLevel": "SUMMARY"'
}

call huisarts POST /referral-drafts '{"client": {"givenName": "Annie", "birthDate": "2-3-"}}'
expect 201 "the GP begins to fill in, and is called away"
draft=$(first id)
call poh GET "/referral-drafts/$draft"
expect 404 "nobody else finds what is half filled in"
call huisarts POST /referrals '{"draftId": "'"$draft"'", '"$(person Annie Dag 1948-03-02 '"LONELINESS", "BEREAVEMENT"' '"CLIENT"' ', "ACTIVITY"')"'}'
expect 201 "sent, and the draft is gone"
annie="/referrals/$(first id)"

profile="/professionals/$(me coach)/profile"
tag=$(tag coach "$profile")
call coach PUT "$profile" '{"expertise": ["LONELINESS", "BEREAVEMENT"], "languages": ["nl", "ar"], "districts": ["3431"], "capacity": 60}' "If-Match: $tag"
expect 200 "Fatima says what she is good at"
call coordinator GET "$annie/coach-suggestions"
expect 200 "the coordinator sees who fits"
has MAIN_REASON "and why"
step coordinator "$annie" '{"step": "ASSIGN", "coachId": "'"$(me coach)"'"}' "Fatima gets it"
call coach GET "$annie"
has '"kind":"INTAKE"' "two clocks run: first contact, and intake"

call coach POST "$annie/appointments" '{"kind": "INTAKE", "channel": "HOME", "at": "'"$tomorrow"'", "minutes": 60}'
expect 201 "an appointment"
appointment="/referrals/${annie##*/}/appointments/$(first id)"
call coach POST "$appointment/replacements" '{"kind": "INTAKE", "channel": "OFFICE", "at": "'"$tomorrow"'", "minutes": 45}'
expect 201 "moved: the old one stays to be read"
appointment=$(first id)
call coach POST "$annie/note-drafts" '{"note": "Mist het samen et"}'
expect 201 "a note is kept while it is typed"
note=$(first id)
call coach PUT "$annie/note-drafts/$note" '{"note": "Mist het samen eten."}' "If-Match: $(etag)"
expect 204 "and again, three seconds later"
call coach PUT "$annie/note-drafts/$note" '{"note": "Iets anders."}' 'If-Match: "0"'
expect 412 "another tab does not overwrite it"
call coach POST "$annie/conversations" '{"kind": "INTAKE", "channel": "OFFICE", "heldAt": "'"$now"'", "minutes": 45, "reached": true, "note": "Mist het samen eten.",
  "threeQuestions": {"cause": "Mijn man is overleden.", "ownView": "Ik durf nergens alleen heen.", "satisfiedWhen": "Als er weer iemand op mij wacht."},
  "draftId": "'"$note"'", "appointmentId": "'"$appointment"'",
  "nextAppointment": {"kind": "PROGRESS", "channel": "PHONE", "at": "'"$tomorrow"'", "minutes": 20}}'
expect 201 "the intake, the three questions and the next appointment in one go"
step coach "$annie" '{"step": "START"}' "coaching starts"
call coach POST "$annie/strengths" '{"lifeArea": "FAMILY", "kind": "RESOURCE", "text": "Haar zus in Vianen"}'
expect 201 "what she can build on"
call coach POST "$annie/goals" '{"text": "Weer samen eten", "dimension": "PARTICIPATION", "satisfiedWhen": "Als er iemand op mij wacht"}'
expect 201 "her goal"
call coach POST "$annie/measurements" '{"instrument": "WHO5", "moment": "START", "takenOn": "'"$today"'", "scores": {"Q1": 1, "Q2": 1, "Q3": 1, "Q4": 1, "Q5": 1}}'
has CONFER_WITH_GP "low well-being asks to confer with the GP, and is no diagnosis"
call coach POST /referrals/search '{"text": "dag-'"$number"' vianen eten"}'
expect 200 "she is found by words, which are in no URL"
call coordinator POST "$annie/amendments" '{"client": {"givenName": "Annie", "familyName": "Dag-'"$number"'", "birthDate": "1948-03-02", "gender": "FEMALE", "phone": "0687654321",
  "postcode": "3431AB", "houseNumber": "12", "language": "nl"}, "reasons": ["LONELINESS", "BEREAVEMENT"], "question": "Ik ben veel alleen.", "reason": "Nieuw nummer"}' "If-Match: $(tag coordinator "$annie")"
expect 201 "a number is put right"
call huisarts GET "$annie/amendments"
has 0612345678 "and what it was stays to be read"

call aanbieder POST /activities '{"name": "Eettafel '"$number"'", "municipality": "GM0356", "dimensions": ["PARTICIPATION"], "free": true, "capacity": 1}'
expect 201 "a table with one place"
activity=$(first id)
place() { # referral: proposes it and says that the client wants it
  call coach POST "$1/placements" '{"activityId": "'"$activity"'", "needToKnow": "Hoort slecht"}'
  placement="$1/placements/$(first id)"
  step coach "$placement" '{"step": "ACCEPT"}' "wanted"
}
place "$annie"
annieThere=$placement
call coach POST "$annie/placements" '{"activityId": "'"$activity"'"}'
expect 409 "nobody takes two places"
has NO_OTHER_PLACEMENT "and it says why"
call coach GET "/activities?near=3431%20AB&limit=1"
expect 200 "what is near a postcode, of which the area is enough"
call poh POST /referrals '{'"$(person Bep Later 1950-05-05 '"LONELINESS"' '"CLIENT"')"'}'
bep="/referrals/$(first id)"
step coach "$bep" '{"step": "ASSIGN"}' "Bep is next"
place "$bep"
bepThere=$placement
call coach GET "$bepThere"
has '"position":1' "first in line"
call aanbieder GET "/activities/$activity/participants"
has '"givenName":"Annie"' "the provider sees a first name"
hasNot "Dag-" "and no more"
call aanbieder POST "/activities/$activity/attendance" '{"on": "'"$today"'", "items": [{"placementId": "'"${annieThere##*/}"'", "presence": "PRESENT"}]}'
expect 200 "two taps: she came"
call coach GET "$annie"
has FOLLOW_UP "so somebody will ask whether she still comes"
call coach PUT "$annieThere/buddy" '{"professionalId": "'"$(me maatje)"'"}' "If-Match: $(tag coach "$annieThere")"
expect 200 "somebody comes along"
call maatje GET /visits
has '"givenName":"Annie"' "and knows with whom and where"
call maatje GET "$annie"
expect 404 "but sees no file"
step coach "$annieThere" '{"step": "END", "reasonCode": "NOT_FITTING", "reason": "Te druk voor haar"}' "it does not fit"
call coach GET "$bepThere"
has '"status":"OFFERED"' "the place is offered to Bep by itself"
step coach "$bepThere" '{"step": "CLAIM"}' "she takes it"

call coach GET "$annie/timeline?limit=100"
expect 200 "all that happened, in one list"
has '"kind":"PLACEMENT"' "from the referral to where she went"
call coach POST "$annie/feedback" '{"moment": "AFTER_INTAKE", "message": "Kennismaking gehad."}'
expect 201 "the GP hears how it begins"
step coach "$annie" '{"step": "HAND_OVER", "partner": "Wijkteam Noord", "reason": "Eerst de schulden"}' "handed over"
step coach "$annie" '{"step": "REFUSED", "reason": "Wachttijd van een half jaar"}' "the partner does not; it comes back"
call coordinator GET /norms
expect 200 "norms, and who is waited for"
call coach POST /saved-views '{"name": "Vandaag '"$number"'", "filter": {"coach": "me", "due": "TODAY"}}'
expect 201 "a view is kept"
call coach GET /safety-card
expect 200 "whom to call when somebody is not safe"
