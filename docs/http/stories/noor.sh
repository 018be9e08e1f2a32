#!/usr/bin/env bash
# Noor is 13 and does not go to school any more. Her mother comes along; both have to say yes. Her little brother is eleven: for
# him the mother decides, until his birthday. Against a product that was started with ./mvnw spring-boot:run.
#
#   docs/http/stories/noor.sh [http://localhost:8080] [the issuer, when it is another]
source "$(dirname "${BASH_SOURCE[0]}")/../calls.sh" "$@"

child() { # given name, birth date, givenBy
  echo '{"client": {"givenName": "'"$1"'", "familyName": "Visser-'"$number"'", "birthDate": "'"$2"'", "phone": "0612345680", "postcode": "3431AB",
    "houseNumber": "7", "language": "nl"}, "reasons": ["WORK_SCHOOL", "SOCIAL_NETWORK"], "question": "Ik wil niet naar school.",
    "permission": {"givenOn": "'"$today"'", "givenBy": ['"$3"'], "method": "ORAL", "purposes": ["REFER", "FEEDBACK", "ACTIVITY"]}, "feedbackLevel": "STATUS"}'
}
thirteen=$(date -d "13 years ago 100 days ago" +%F) eleven=$(date -d "12 years ago 10 days" +%F)

call huisarts POST /referrals "$(child Noor "$thirteen" '"CLIENT"')"
expect 400 "at thirteen her own yes is not enough"
has 'permission.givenBy' "as the answer says"
call huisarts POST /referrals "$(child Noor "$thirteen" '"CLIENT", "PARENT"')"
expect 201 "with her mother's it is"
noor="/referrals/$(first id)"

echo; echo "A coach who knows the young"
coach=$(me coach) coach2=$(me coach-2)
for who in coach coach-2; do
  profile="/professionals/$(me "$who")/profile"
  tag=$(tag "$who" "$profile")
  young=false
  [ "$who" = coach ] || young=true
  call "$who" PUT "$profile" '{"expertise": ["WORK_SCHOOL"], "youth": '"$young"', "languages": ["nl"], "districts": ["3431"], "capacity": 60}' "If-Match: $tag"
  expect 200 "$who says whether the young are theirs"
done
call coordinator GET "$noor/coach-suggestions"
has NO_YOUTH_EXPERTISE "the coordinator sees who is used to the young, and who is not"
step coordinator "$noor" '{"step": "ASSIGN", "coachId": "'"$coach"'"}' "given to somebody who is not"
call coordinator GET "$noor"
has NO_YOUTH_EXPERTISE "which is warned of, and not forbidden"
step coordinator "$noor" '{"step": "REASSIGN", "coachId": "'"$coach2"'", "reason": "Ervaring met jongeren"}' "to somebody who is"
call coordinator GET "$noor"
hasNot NO_YOUTH_EXPERTISE "and the warning is gone"

echo; echo "She does not come, and then she does"
call coach-2 POST "$noor/appointments" '{"kind": "INTAKE", "channel": "OFFICE", "at": "'"$(date -u -d "$passed days 2 minutes" +%FT%TZ)"'", "minutes": 45}'
expect 201 "an appointment"
appointment="$noor/appointments/$(first id)"
later 1 "the day after"
if [ "$passed" = 0 ]; then
  call coach-2 POST "$appointment/outcomes" '{"outcome": "CANCELLED", "reasonCode": "CLIENT", "reason": "Durfde niet"}'
  expect 201 "called off"
else
  call coach-2 POST "$appointment/outcomes" '{"outcome": "NO_SHOW", "reasonCode": "NOT_WANTED", "reason": "Durfde niet"}'
  expect 201 "she was not there: with the reason"
fi
call coach-2 POST "$noor/conversations" '{"kind": "INTAKE", "channel": "HOME", "heldAt": "'"$now"'", "minutes": 40, "reached": true, "note": "Moeder was erbij. Tekent graag.",
  "threeQuestions": {"cause": "De klas.", "ownView": "Ik hoor er niet bij.", "satisfiedWhen": "Als er iemand naast mij zit."}}'
expect 201 "at home it goes, with her mother"
step coach-2 "$noor" '{"step": "START"}' "coaching starts"
call coach-2 POST "$noor/goals" '{"text": "Iemand die ook tekent", "dimension": "PARTICIPATION"}'
expect 201 "her goal"
goal="$noor/goals/$(first id)"
call coach-2 GET "$noor/feedback-proposals?moment=AFTER_INTAKE"
expect 200 "the GP is told as much as they want told: where it stands"
hasNot "tekent" "and nothing of what she said"
call coach-2 POST "$noor/feedback" '{"moment": "AFTER_INTAKE"}'
expect 201 "told"

echo; echo "Holidays"
step coach-2 "$noor" '{"step": "PAUSE", "reasonCode": "HOLIDAY", "until": "'"$(day 20)"'"}' "paused: no clock runs but the one that ends it"
call coach-2 GET "$noor"
has RESUMPTION "so that she is not forgotten"
later 21 "back again"
step coach-2 "$noor" '{"step": "RESUME"}' "and on"

echo; echo "One place, and somebody is before her"
call aanbieder POST /activities '{"name": "Tekenclub '"$number"'", "municipality": "GM0356", "dimensions": ["PARTICIPATION"], "minimumAge": 12, "maximumAge": 16, "free": true, "capacity": 1}'
expect 201 "a drawing club, from twelve to sixteen"
club=$(first id)
call coach-2 GET "/activities?q=tekenclub%20$number&age=13"
has "$club" "found for her age"
call coach-2 GET "/activities?q=tekenclub%20$number&age=40"
hasNot "$club" "and not for others'"
call huisarts POST /referrals "$(child Daan "$thirteen" '"CLIENT", "PARENT"' | sed 's/Visser/Mulder/')"
expect 201 "Daan draws too"
daan="/referrals/$(first id)"
step coordinator "$daan" '{"step": "ASSIGN", "coachId": "'"$coach2"'"}' "assigned"
wanted() { # referral: proposed, and the client wants it; the placement in $place
  call coach-2 POST "$1/placements" '{"activityId": "'"$club"'"}'
  expect 201 "proposed"
  place="$1/placements/$(first id)"
  step coach-2 "$place" '{"step": "ACCEPT"}' "wanted"
}
wanted "$daan"
daanThere=$place
wanted "$noor"
call coach-2 GET "$place"
has '"position":1' "Noor is first in line"
step coach-2 "$daanThere" '{"step": "END", "reasonCode": "MOVED", "reason": "Verhuisd"}' "Daan moves away"
call coach-2 GET "$place"
has OFFERED "and the place is offered to her, with a day until which"
step coach-2 "$place" '{"step": "CLAIM"}' "she takes it"
step coach-2 "$place" '{"step": "START"}' "and draws"
step coach-2 "$noor" '{"step": "PARTICIPATE"}' "she takes part"
for n in 1 2; do
  later 7 "lesson $n"
  call aanbieder POST "/activities/$club/attendance" '{"on": "'"$(day $((n - 2)))"'", "items": [{"placementId": "'"${place##*/}"'", "presence": "ABSENT", "reasonCode": "NO_SHOW"}]}'
  expect 200 "she is not there"
done
call coach-2 GET /notices
hasAfter ABSENT_WITHOUT_NOTICE "twice without a word: her coach hears of it before she is gone"
call coach-2 POST "$noor/conversations" '{"kind": "PROGRESS", "channel": "PHONE", "heldAt": "'"$now"'", "reached": true, "note": "Was ziek, komt weer."}'
expect 201 "and calls"
later 30 "six weeks"
call coach-2 POST "$place/follow-ups" '{"moment": "FOLLOW_UP", "stillTakingPart": "DIFFERENTLY", "on": "'"$today"'", "words": "Nu met Lisa thuis."}'
expect 201 "she draws, otherwise"
call coach-2 POST "$goal/reviews" '{"moment": "CLOSING", "verdict": "PARTLY", "words": "Lisa zit naast mij."}'
expect 201 "and somebody sits beside her"
step coach-2 "$noor" '{"step": "COMPLETE", "outcome": "ACTIVITY", "clientVerdict": "PARTLY"}' "closed, with her own verdict"

echo; echo "Her brother turns twelve"
eleven=$(date -d "$passed days 12 years ago 10 days" +%F)
call huisarts POST /referrals "$(child Sem "$eleven" '"PARENT"')"
expect 201 "at eleven his mother decides"
sem="/referrals/$(first id)"
step coordinator "$sem" '{"step": "ASSIGN", "coachId": "'"$coach2"'"}' "assigned"
later 11 "his birthday is over"
call coach-2 GET "$sem"
hasAfter PERMISSION_TO_RENEW "now he is to be asked himself"
if [ "$passed" != 0 ]; then
  call coach-2 POST "$sem/feedback" '{"moment": "RECEIVED", "message": "Kennisgemaakt."}'
  expect 409 "and until then the GP hears nothing"
fi
call coach-2 POST "$sem/permissions" '{"givenOn": "'"$today"'", "givenBy": ["CLIENT", "PARENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"]}'
expect 201 "he says yes, and so does his mother"
call coach-2 POST "$sem/feedback" '{"moment": "RECEIVED", "message": "Kennisgemaakt."}'
expect 201 "and the GP hears of it"
