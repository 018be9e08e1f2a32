#!/usr/bin/env bash
# What keeps a client's file safe, step by step, against a product that was started with ./mvnw spring-boot:run:
# a colleague states a reason and the coach hears of it, a file is restricted, permission is taken back and given again,
# the client asks to see everything, says something about it, and has it erased; the officer sees who looked.
#
#   docs/http/trust.sh [http://localhost:8080] [the issuer, when it is another] [folder to keep the export in]
source "$(dirname "${BASH_SOURCE[0]}")/calls.sh" "$@"
folder=${3:-}
keep() { [ -z "$folder" ] || cp "$answer" "$folder/$1"; }

call huisarts POST /referrals '{
  "client": {"givenName": "Annie", "familyName": "Jansen-'"$number"'", "birthDate": "1948-03-02", "postcode": "3431AB", "phone": "0612345678"},
  "reasons": ["BEREAVEMENT"], "question": "Sinds mijn man er niet meer is zie ik bijna niemand.",
  "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"]}}'
expect 201 "the GP refers Annie"
referral=$(first id)
call coach POST "/referrals/$referral/steps" '{"step": "ASSIGN"}' 'If-Match: "0"'
expect 201 "Fatima takes the case"
call coach POST "/referrals/$referral/conversations" '{"kind": "INTAKE", "channel": "HOME", "heldAt": "'"$(date -u -d '-1 minute' +%FT%TZ)"'",
  "minutes": 50, "reached": true, "note": "Mist vooral het samen eten."}'
expect 201 "and listens"
call coach POST "/referrals/$referral/feedback" '{"moment": "AFTER_INTAKE", "message": "Kennismaking gehad."}'
expect 201 "and tells the GP"

echo; echo "A colleague has a reason to look"
call coach-2 GET "/referrals/$referral"
expect 404 "for another coach there is nothing"
call coach-2 POST /access-grants '{"referralId": "'"$referral"'", "reasonCode": "CLIENT_CALLS", "reason": "Mevrouw belt over morgen, Fatima is ziek."}'
expect 201 "who states a reason, to read until $(first until)"
grant=$(first id)
call coach-2 GET "/referrals/$referral/conversations"
expect 200 "reads what was said"
call coach-2 POST "/referrals/$referral/goals" '{"text": "Iets anders"}'
expect 404 "and writes nothing"
call coach GET /notices
has "$grant" "Fatima hears of it at once"
call coach DELETE "/access-grants/$grant"
expect 204 "and ends it"
call coach-2 GET "/referrals/$referral"
expect 404 "it is shut again"

echo; echo "The client turns out to be a colleague's sister"
call coach GET /me
team=$(first id)
call coach PUT "/referrals/$referral/restriction" '{"restricted": true, "team": ["'"$team"'"], "reason": "Zus van een collega"}'
expect 200 "Fatima restricts the file to herself"
call coordinator GET "/referrals/$referral"
expect 404 "for the coordinator it is not there any more"
call coach-2 POST /access-grants '{"referralId": "'"$referral"'", "reasonCode": "OTHER", "reason": "Nieuwsgierig"}'
expect 404 "and nobody states a reason for it"

echo; echo "The client thinks better of it"
call coach POST "/referrals/$referral/permissions/withdrawals" '{"purposes": ["FEEDBACK"]}'
expect 201 "permission to tell the GP is taken back"
call huisarts GET "/referrals/$referral/feedback"
has '"message":null' "the GP reads the message no more"
call coach POST "/referrals/$referral/permissions" '{"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"]}'
expect 201 "and given again"

echo; echo "The client asks to see everything"
request() { # kind
  call privacy POST /client-requests '{"kind": "'"$1"'", "files": ["'"$referral"'"], "receivedOn": "'"$today"'", "identityCheck": "ID_DOCUMENT",
    "explanation": "Mevrouw was aan de balie."}'
  expect 201 "the officer records it, with how it was known who asked (due $(first dueOn))"
  request=$(first id)
}
request ACCESS
call privacy GET "/client-requests/$request/export"
expect 200 "all that is kept, as JSON"; keep export.json
call privacy GET "/client-requests/$request/export" '' 'Accept: text/html'
expect 200 "and as a page to read and print"; keep export.html
has "Mist vooral het samen eten" "with what was said, also of a restricted file"
call privacy POST "/client-requests/$request/decision" '{"outcome": "GRANTED", "reason": "Meegegeven"}'
expect 201 "the answer is recorded, and the file is shut to the officer again"
request CORRECTION
call privacy POST "/client-requests/$request/statements" '{"referralId": "'"$referral"'", "text": "Ik mis vooral mijn man."}'
expect 201 "the client's own words go beside what is there"
call coach GET "/referrals/$referral"
has "Ik mis vooral mijn man" "and the coach reads them"
call privacy POST "/client-requests/$request/decision" '{"outcome": "GRANTED", "reason": "Toegevoegd"}'
expect 201 "done"

echo; echo "The client wants it gone"
request ERASURE
call privacy POST "/client-requests/$request/decision" '{"outcome": "GRANTED", "reason": "Geen reden om het te bewaren"}'
expect 201 "the officer grants it"
call privacy POST "/client-requests/$request/erasure" '{}'
expect 409 "not while somebody works on it"
call coach GET "/referrals/$referral"
revision=$(grep -o '"revision":[0-9]*' "$answer" | head -1 | cut -d: -f2)
call coach POST "/referrals/$referral/steps" '{"step": "WITHDRAW", "reasonCode": "CLIENT_REQUEST"}' "If-Match: \"$revision\""
expect 201 "the coach ends the case"
call privacy POST "/referrals/$referral/legal-hold" '{"reason": "Er loopt een klacht"}'
expect 201 "a legal hold"
call privacy POST "/client-requests/$request/erasure" '{}'
expect 409 "keeps it from being erased"
call privacy DELETE "/referrals/$referral/legal-hold"
expect 204 "until it is lifted"
call privacy POST "/client-requests/$request/erasure" '{}'
expect 204 "then it is gone"
call coach GET "/referrals/$referral"
expect 404 "for the coach too"
call privacy GET /erasure-receipts
has "$referral" "a receipt tells what was destroyed, and about whom nothing"
call privacy GET "/referrals/$referral/access-log?limit=5"
expect 200 "and the log still tells who looked"
