#!/usr/bin/env bash
# How a practice hears back, against a product that was started with ./mvnw spring-boot:run: what is owed, a text that is proposed
# from facts, a letter, a question and its answer, what the client lets the practice know, and what became of all its referrals.
#
#   docs/http/feedback.sh [http://localhost:8080] [the issuer, when it is another]
# With LETTER=brief.pdf the letter is kept in that file, to look at.
source "$(dirname "${BASH_SOURCE[0]}")/calls.sh" "$@"
count() { grep -o "\"$1\":[0-9]*" "$answer" | head -1 | cut -d: -f2; }
proposed() { sed 's/.*"text":"\(.*\)"}$/\1/' "$answer"; }
owed() { # referral moment: the line of what is owed, in $due
  call coach GET "$1/feedback-due"
  due=$(grep -o '"id":"[^"]*","moment":"'"$2"'"' "$answer" | tail -1 | cut -d'"' -f4)
}

echo "What the GP is to hear"
call huisarts POST /referrals '{
  "client": {"givenName": "Annie", "familyName": "Bericht-'"$number"'", "birthDate": "1948-03-02", "gender": "FEMALE",
             "phone": "0612345678", "postcode": "3431AB", "houseNumber": "12", "language": "nl"},
  "reasons": ["LONELINESS", "BEREAVEMENT"], "question": "Ik ben veel alleen.",
  "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"]},
  "feedbackLevel": "LETTER"}'
expect 201 "the GP refers Annie, who lets the practice have letters"
annie="/referrals/$(first id)"
step coach "$annie" '{"step": "ASSIGN"}' "Fatima takes her"
call coach GET '/feedback-due?limit=100'
expect 200 "what is owed in all cases of Fatima"
owed "$annie" RECEIVED
has '"open":true' "the GP is to hear who the coach is"
call coach GET "$annie/feedback-proposals?moment=RECEIVED"
expect 200 "a text is proposed: $(proposed)"
call coach POST "$annie/feedback" '{"moment": "RECEIVED", "message": "'"$(proposed)"'"}'
expect 201 "sent as it was proposed"
call coach GET "$annie/feedback-due"
has '"endedAs":"TOLD"' "and owed no more"
call coach POST "$annie/conversations" '{"kind": "INTAKE", "channel": "HOME", "heldAt": "'"$now"'", "minutes": 50, "reached": true,
  "note": "Mist vooral het samen eten."}'
expect 201 "Fatima listens"
step coach "$annie" '{"step": "START"}' "coaching starts"
call coach GET "$annie/feedback-proposals?moment=AFTER_INTAKE"
hasNot "samen eten" "no word of what was said comes into the next proposal"
call coach POST "$annie/feedback" '{"moment": "AFTER_INTAKE", "message": "'"$(proposed)"'\n\nZij mag mij bellen wanneer zij wil."}'
expect 201 "sent with a sentence of Fatima's own"
feedback="$annie/feedback/$(first id)"

echo; echo "As the practice sees it"
call poh GET '/feedback?acknowledged=false&limit=5'
has "wanneer zij wil" "new, over all referrals of the practice"
call huisarts GET "$feedback/letter"
expect 200 "the same as a letter"
has "%PDF-" "that can be printed"
[ -z "${LETTER:-}" ] || cp "$answer" "$LETTER"
call poh POST "$feedback/acknowledgement" '{}'
expect 201 "somebody of the practice has read it"
call coach GET "$feedback"
has '"acknowledgement":{' "and Fatima knows"
call huisarts-elders GET "$feedback/letter"
expect 404 "another practice finds nothing"

echo; echo "Asked and answered"
call poh POST "$annie/questions" '{"text": "Slikt zij haar medicijnen nog?"}'
expect 201 "the practice asks"
question="$annie/questions/$(first id)"
call coach GET '/notices?limit=5'
has QUESTION_ASKED "Fatima is told so"
call coach GET '/questions?open=true&limit=100'
has "${question##*/}" "it stands among what waits for her"
call coach POST "$question/answers" '{"text": "Ja, zij heeft een weekdoos."}'
expect 201 "she answers"
call poh GET "$question"
has weekdoos "the practice reads it"
call coach POST "$annie/questions" '{"text": "Mag zij zwemmen met haar hart?"}'
expect 201 "Fatima asks back"
call huisarts POST "$annie/questions/$(first id)/answers" '{"text": "Graag zelfs."}'
expect 201 "the GP answers"

echo; echo "The client decides how much"
call coach PUT "$annie/feedback-level" '{"level": "STATUS"}'
expect 200 "Annie wants the practice to know that it goes on, and no more"
call huisarts GET "$annie/feedback"
hasNot "wanneer zij wil" "the moments stay, the words are gone"
call huisarts GET "$feedback/letter"
expect 409 "and so is the letter"
call poh GET "$question"
hasNot weekdoos "and the answer"
step coach "$annie" '{"step": "COMPLETE", "outcome": "OWN_STRENGTH", "clientVerdict": "PARTLY"}' "closed"
call coach GET "$annie/feedback-proposals?moment=CLOSED"
expect 200 "one line is proposed: $(proposed)"
owed "$annie" CLOSED
call coach POST "$annie/feedback-due/$due/dismissal" '{"reasonCode": "TOLD_OTHERWISE"}'
expect 201 "they spoke on the telephone: dismissed, with a reason"

echo; echo "What became of them all"
month=${today%-*}
call huisarts GET "/practice-report?from=$month&to=$month"
expect 200 "the practice's own report: $(cat "$answer")"
call huisarts GET "/practice-report?from=$month&to=$month" "" "Accept: text/csv"
has "figure,code,value" "the same as rows"
call huisarts GET "/practice-report?from=$month&to=$month"
before=$(count referred) shared=$(count shared)
call coach POST "$annie/permissions/withdrawals" '{"purposes": ["FEEDBACK"]}'
expect 201 "Annie takes back that the practice hears of her"
call coach POST "$annie/questions" '{"text": "Weet u nog iets?"}'
expect 409 "the team asks the practice nothing any more"
call huisarts GET "/practice-report?from=$month&to=$month"
has "\"referred\":$before," "and of her the report counts that she was referred"
has "\"shared\":$((shared - 1))," "and no more than that"
call coach GET "/practice-report?from=$month&to=$month"
expect 403 "and nobody else reads it"
