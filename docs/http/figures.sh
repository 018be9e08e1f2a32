#!/usr/bin/env bash
# What an analyst of a municipality can find out, against a product that was started with ./mvnw spring-boot:run: do we reach lonely
# people over 65, in which district, how long do they wait, does it help, and is it getting better. No answer shows a person.
#
#   docs/http/figures.sh [http://localhost:8080] [the issuer, when it is another]
source "$(dirname "${BASH_SOURCE[0]}")/calls.sh" "$@"
this=$(date +%Y) last=$(($(date +%Y) - 1))
months="municipality=GM0356&from=$this-01&to=$this-12"
rows() { grep -o '{[^{}]*"count":[^}]*}' "$answer" | sed 's/^/    /'; }
refer() { # birth date, postcode, reason, how many
  for n in $(seq "$4"); do
    call huisarts POST /referrals '{
      "client": {"givenName": "Cijfer", "familyName": "Nummer-'"$number-$3-$n"'", "birthDate": "'"$1"'", "gender": "FEMALE",
                 "phone": "0612345678", "postcode": "'"$2"'"},
      "reasons": ["'"$3"'"],
      "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"]}}'
    [ "$status" = 201 ] || expect 201 "a referral"
  done
}

echo "Two hundred people are referred"
refer 1948-03-02 3431AB LONELINESS 60
refer 1948-03-02 3436AB LONELINESS 30
refer 1979-06-12 3431AB LONELINESS 15
refer 1979-06-12 3431AB FINANCES 40
refer 1979-06-12 3436AB FINANCES 25
refer 1990-01-15 3436AB WORK_SCHOOL 27
refer 1951-11-30 3431AB HOUSING 3

echo "What the figures mean"
call gemeente GET /statistics/definitions
expect 200 "every dimension and indicator is defined"
has '"code":"intakeRate"' "such as how many had an intake, of whom, and from which step it comes"

echo "Do we reach lonely people over 65?"
call gemeente GET "/statistics/referrals?$months&by=reason,ageBand"
expect 200 "main reason by age:"
rows

echo "Where do they live?"
call gemeente GET "/statistics/referrals?$months&by=district,reason"
expect 200 "district by main reason; a suppressed number is null, also where it would follow from others:"
rows

echo "How long do they wait, does it help, and is it getting better?"
for year in "$last" "$this"; do
  call gemeente GET "/statistics/indicators?municipality=GM0356&from=$year-01&to=$year-12"
  expect 200 "$year:"
  grep -o '{"code":"\(daysToFirstContact\|contactedInNorm\|intakeRate\|activityStartedRate\|clientVerdictAchieved\|stillTakingPartRate\|who5Response\|who5MeanChange\)"[^}]*}' "$answer" | sed 's/^/    /'
done

echo "What is not asked"
call gemeente GET "/statistics/referrals?$months&by=reason,ageBand,district"
expect 400 "three things at once would come too near to somebody"
call gemeente GET "/statistics/referrals?municipality=GM0546&from=$this-01&to=$this-12"
expect 403 "another municipality"
call gemeente GET "/statistics/referrals?municipality=GM0356&from=$this-06&to=$this-01"
expect 400 "a period that ends before it begins"
