#!/usr/bin/env bash
# Measures main pages with Lighthouse as a browser gets them at its first visit: performance, accessibility, best practices, weight.
#
#   ./mvnw -DskipTests package && docs/drills/lighthouse.sh [desktop (when left out) or mobile]
#
# Needs bash, curl, psql, npx (Debian: nodejs npm), a Chromium (CHROME_PATH) and a JDK 25 (JAVA=/path/to/java). Loads nothing but the
# product; npx gets Lighthouse from the registry of npm. Uses a folder of its own and leaves neither that nor a process behind.
form=${1:-desktop}
source "$(dirname "$0")/measured.sh" lighthouse 8171 1
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
"$(dirname "$0")/../http/day.sh" "$url" >"$folder/day.log" 2>&1 || { echo "no case to look at: see $folder/day.log" >&2; exit 1; }
id=$(sql -c "select r.id from referral r join professional p on p.id = r.coach_id where p.login = 'coach' order by (r.status = 'PARTICIPATING') desc, r.submitted_at desc limit 1")

shown() { # name path [cookie]
  local out=$folder/report.json
  npx --yes lighthouse@12.8.2 "$url$2" --quiet --output=json --output-path="$out" $([ "$form" = desktop ] && echo --preset=desktop) \
    --only-categories=performance,accessibility,best-practices ${3:+--extra-headers="{\"Cookie\": \"$3\"}"} \
    --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
  node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1]));
    const grade = name => Math.round(report.categories[name].score * 100);
    const kib = Math.round(report.audits["total-byte-weight"].numericValue / 1024);
    console.log(`${process.argv[2].padEnd(28)} performance ${grade("performance")} accessibility ${grade("accessibility")} best practices ${grade("best-practices")} ${kib} KiB`);
    for (const audit of Object.values(report.audits)) {
      if (audit.score !== null && audit.score < 1 && audit.scoreDisplayMode === "binary") console.log(`    ${audit.id}: ${audit.title}`);
    }' "$out" "$1"
}
practice=$(signed_in huisarts) coach=$(signed_in coach) municipality=$(signed_in gemeente)
shown "sign in" /login
shown "referral form" '/referrals/new?form=01a2086e-7cbe-77dc-940a-206c0385dabe' "$practice"
shown "today" /today "$coach"
shown "caseload" /caseload "$coach"
shown "one case" "/referrals/$id" "$coach"
shown "figures" /figures "$municipality"
touch "$folder/done"
