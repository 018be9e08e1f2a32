#!/usr/bin/env bash
# A case is talked over with people of other organisations, against a product that was started with ./mvnw spring-boot:run: what
# is shared and with whose permission, what was agreed on and whether it was done, who directs the case, and what is left to see
# when the client thinks better of it.
#
#   docs/http/case-review.sh [http://localhost:8080] [the issuer, when it is another]
source "$(dirname "${BASH_SOURCE[0]}")/calls.sh" "$@"
permission() { # more purposes
  echo '{"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"'"${1:-}"']}'
}
refer() { # given name: the referral of a client of this name, which the coach takes
  call huisarts POST /referrals '{"client": {"givenName": "'"$1"'", "familyName": "Overleg-'"$number"'", "birthDate": "1948-03-02",
    "postcode": "3431AB", "phone": "0612345678"}, "reasons": ["LONELINESS"], "question": "Ik ben veel alleen.", "permission": '"$(permission)"'}'
  referral=$(first id)
  call coach POST "/referrals/$referral/steps" '{"step": "ASSIGN"}' 'If-Match: "0"'
  expect 201 "$1 is referred, and Fatima takes the case"
}
item() { # referral as with text: a case on the agenda
  echo '{"referralId": "'"$1"'", "question": "Hoe komen wij verder?", "shared": {"text": "'"$4"'", "as": "'"$2"'", "with": "'"$3"'"}}'
}

refer Annie; annie=$referral
refer Bep; bep=$referral
call coach POST /case-reviews '{"title": "Casuïstiekoverleg", "plannedAt": "'"$now"'", "place": "Buurthuis De Kring, kamer 2"}'
expect 201 "Fatima plans a meeting"
meeting="/case-reviews/$(first id)"

echo; echo "Who comes to the table"
call coach POST "$meeting/participants" '{"professionalId": "'"$(me huisarts-elders)"'"}'
expect 201 "a GP of another practice"
gp=$(first id)
call coach POST "$meeting/participants" '{"outsider": {"name": "S. Yilmaz", "organisation": "Wijkteam Noord", "function": "Wijkverpleegkundige"}}'
expect 201 "somebody without a login, who is only named"
call huisarts-elders GET /notices
has "${meeting##*/}" "the GP hears that they are asked, and about nobody"

echo; echo "What is told there"
call coach POST "$meeting/items" "$(item "$annie" INITIALS EVERYBODY "Durft nergens alleen heen.")"
expect 409 "with initials only as the client permits it"
has CASE_REVIEW_PERMISSION "which she did not do"
call coach POST "/referrals/$annie/permissions" "$(permission ', "CASE_REVIEW"')"
expect 201 "Fatima asks her, and she does"
call coach POST "$meeting/items" "$(item "$annie" INITIALS EVERYBODY "Durft nergens alleen heen.")"
expect 201 "now she is on the agenda"
annieThere="$meeting/items/$(first id)"
call coach POST "$meeting/items" "$(item "$bep" ANONYMOUS EVERYBODY "Iemand die alles afzegt.")"
expect 201 "and Bep without a name"
call huisarts-elders GET "$meeting"
has "Durft nergens alleen heen" "the GP reads what was written for the table"
has '"subject":"A.O."' "about two letters"
has '"subject":null' "and about nobody"
hasNot "Hoe komen wij verder\|$annie\|$bep\|Overleg-$number" "and nothing else: no question, no file, no name"
call huisarts-elders GET "/referrals/$annie"
expect 404 "no file opens by it"
call coach-elders GET "$meeting"
expect 404 "for who does not sit there, there is nothing"

echo; echo "What comes of it"
call coach POST "$annieThere/agreements" '{"text": "Belt haar over de valangst.", "participantId": "'"$gp"'", "dueOn": "'"$today"'"}'
expect 201 "the GP will call"
agreement="$annieThere/agreements/$(first id)"
call coach POST "$annieThere/conclusions" '{"text": "Eerst de valangst, dan de eettafel."}'
expect 201 "what was concluded, for who works on the case"
call coach POST "$meeting/steps" '{"step": "HOLD"}' 'If-Match: "0"'
expect 201 "the meeting was held"
call huisarts-elders GET '/agreements?mine=true&open=true'
has '"due":"TODAY"' "the GP sees what is to be done today"
call huisarts-elders GET "$agreement"
call huisarts-elders POST "$agreement/states" '{"state": "DONE"}' "If-Match: $(etag)"
expect 201 "and did it"
call coach GET "$agreement"
has '"state":"DONE"' "as Fatima sees"
call coach GET "/referrals/$annie/case-director"
call coach PUT "/referrals/$annie/case-director" '{"outsider": {"name": "S. Yilmaz", "organisation": "Wijkteam Noord"}, "since": "'"$today"'",
  "reason": "Komt er iedere week"}' "If-Match: $(etag)"
expect 200 "the district nurse keeps it together from now on"

echo; echo "The client thinks better of it"
call coach POST "/referrals/$annie/permissions/withdrawals" '{"purposes": ["CASE_REVIEW"]}'
expect 201 "her permission is taken back"
call huisarts-elders GET "$meeting"
hasNot "Durft nergens alleen heen" "at once the GP sees nothing of her any more"
has "Iemand die alles afzegt" "but what was told about nobody"
call huisarts-elders GET "$agreement"
expect 404 "nor what was agreed on"
call coach GET "$meeting"
has "Eerst de valangst" "in her own file it stays"
call privacy GET "/referrals/$annie/access-log?limit=100"
has '"purpose":"CASE_REVIEW"' "and the log tells who looked by the table"
