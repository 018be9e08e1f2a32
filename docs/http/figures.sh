#!/usr/bin/env bash
# What an analyst of a municipality can find out, against a product that was started with ./mvnw spring-boot:run: do we reach lonely
# people over 65, in which district, how long do they wait, does it help, and is it getting better. No answer shows a person.
#
#   docs/http/figures.sh [http://localhost:8080] [the issuer, when it is another]
source "$(dirname "${BASH_SOURCE[0]}")/calls.sh" "$@"
this=$(date +%Y) last=$(($(date +%Y) - 1))
months="municipality=GM0356&from=$this-01&to=$this-12"
rows() { grep -o '{[^{}]*"count":[^}]*}' "$answer" | sed 's/^/    /'; }
refer() { # birth date, postcode, reason, how many; where they are in $sent
  sent=()
  for n in $(seq "$4"); do
    call huisarts POST /referrals '{
      "client": {"givenName": "Cijfer", "familyName": "Nummer-'"$number-$3-$n"'", "birthDate": "'"$1"'", "gender": "FEMALE",
                 "phone": "0612345678", "postcode": "'"$2"'"},
      "reasons": ["'"$3"'"],
      "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"]}}'
    [ "$status" = 201 ] || expect 201 "a referral"
    sent+=("/referrals/$(first id)")
  done
}

# What a coach does with one of them: calls, talks, closes with this verdict of the client; none for who is coached still.
help() { # location verdict
  step coach "$1" '{"step": "ASSIGN"}' assigned >/dev/null
  call coach POST "$1/conversations" '{"kind": "INTAKE", "channel": "HOME", "heldAt": "'"$now"'", "minutes": 50, "reached": true, "note": "Kennisgemaakt."}'
  [ "$status" = 201 ] || expect 201 "an intake"
  step coach "$1" '{"step": "START"}' started >/dev/null
  [ -z "$2" ] || step coach "$1" '{"step": "COMPLETE", "outcome": "ACTIVITY", "clientVerdict": "'"$2"'", "reason": "Doet nu mee."}' completed >/dev/null
}

echo "Two hundred and nine people are referred"
refer 1948-03-02 3431AB LONELINESS 60
lonely=("${sent[@]}")
refer 1948-03-02 3436AB LONELINESS 30
refer 1979-06-12 3431AB LONELINESS 15
refer 1979-06-12 3431AB FINANCES 40
refer 1979-06-12 3436AB FINANCES 25
refer 1990-01-15 3436AB WORK_SCHOOL 27
refer 1951-11-30 3431AB HOUSING 12

echo "Fifty of them are helped: of twenty it was achieved, of fifteen not, fifteen go on"
for n in $(seq 0 49); do
  verdict=ACHIEVED
  [ "$n" -lt 20 ] || verdict=NOT
  [ "$n" -lt 35 ] || verdict=
  help "${lonely[$n]}" "$verdict"
done

echo "What the figures mean"
call gemeente GET /statistics/definitions
expect 200 "every dimension and indicator is defined"
has '"code":"intakeRate"' "such as how many had an intake, of whom, and from which step it comes"

# Three calls answer it; the third is made for each year.
echo "1. Do we reach lonely people over 65?"
call gemeente GET "/statistics/referrals?$months&by=reason,ageBand"
expect 200 "main reason by age:"
rows

echo "2. In which district do they live?"
call gemeente GET "/statistics/referrals?$months&by=district,reason"
expect 200 "district by main reason; a suppressed number is null, also where it would follow from others:"
rows

echo "3. How long do they wait, does it help, and is it getting better?"
for year in "$last" "$this"; do
  call gemeente GET "/statistics/indicators?municipality=GM0356&from=$year-01&to=$year-12"
  expect 200 "$year:"
  grep -o '{"code":"\(daysToFirstContact\|contactedInNorm\|intakeRate\|outcomeActivity\|clientVerdictAchieved\|stillTakingPartRate\)"[^}]*}' "$answer" | sed 's/^/    /'
done

echo "For who keeps them"
known=$(etag)
call gemeente GET "/statistics/indicators?municipality=GM0356&from=$this-01&to=$this-12" "" "If-None-Match: $known"
expect 304 "who has the figures is told that they are so still"
call gemeente GET "/statistics/referrals?$months&by=reason,ageBand" "" "Accept: text/csv"
expect 200 "as CSV, which says in each row what it is:"
head -2 "$answer" | sed 's/^/    /'
call gemeente GET "/statistics/referrals?$months&by=reason,ageBand" "" "Accept: application/vnd.json-stat+json"
expect 200 "as JSON-stat 2.0, for R, Python and alike:"
grep -o '"id":.*"role":{[^}]*}' "$answer" | sed 's/^/    /'

echo "What is not asked"
call gemeente GET "/statistics/referrals?$months&by=reason,ageBand,district"
expect 400 "three things at once would come too near to somebody"
call gemeente GET "/statistics/referrals?municipality=GM0546&from=$this-01&to=$this-12"
expect 403 "another municipality"
call gemeente GET "/statistics/referrals?municipality=GM0356&from=$this-06&to=$this-01"
expect 400 "a period that ends before it begins"
call gemeente GET "/statistics/referrals?municipality=GM0356&from=$((this + 1))-01&to=$((this + 1))-12"
expect 400 "a year that has yet to begin"
call gemeente GET "/statistics/referrals?municipality=GM0356&from=$((this - 20))-01&to=$((this - 20))-12&by=reason"
has '"total":0,"rows":\[\]' "before the first referral there is nothing: 0, and not suppressed"
