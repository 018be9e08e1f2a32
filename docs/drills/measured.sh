# What the drills that measure share: a product of its own, started and ended again, its database, tokens, and how long requests
# take. Is read by them, and does nothing by itself: source measured.sh name port rounds
set -euo pipefail
rounds=${ROUNDS:-$3}
jar=${JAR:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/referral-api/target/welzijnoprecept.jar}
java=${JAVA:-java} port=${PORT:-$2} url=http://localhost:${PORT:-$2}
folder=$(mktemp -d "${TMPDIR:-/tmp}/$1.XXXXXX")
product=0

cleanup() {
  [ "$product" = 0 ] || { kill "$product" 2>/dev/null && wait "$product" 2>/dev/null; } || true
  [ -e "$folder/done" ] && rm -rf "$folder" || echo "what happened lies in $folder" >&2
}
trap cleanup EXIT

SERVER_PORT=$port WELZIJNOPRECEPT_EMBEDDED_FOLDER=$folder/data "$java" -jar "$jar" >"$folder/product.log" 2>&1 &
product=$!
for _ in $(seq 180); do
  [ "$(curl -s -o /dev/null -w '%{http_code}' "$url/api/v1/openapi.json")" = 200 ] && break
  kill -0 "$product" 2>/dev/null || { echo "the product did not start" >&2; exit 1; }
  sleep 1
done

database_port=$(sed -n 4p "$folder/data/postgres/postmaster.pid")
sql() { psql -X -q -At -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" -U welzijn_owner -d welzijn "$@"; }
token() { curl -s -u "$1:demo" -d grant_type=client_credentials "$url/oauth2/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }

# Each request waits for the one before, over one connection; the first fifth warms up and does not count.
measure() { # name token path [body: then it is a POST]
  local config=$folder/requests
  for round in $(seq "$rounds"); do
    [ "$round" = 1 ] || echo next
    printf 'url = "%s%s"\noutput = /dev/null\n' "$url" "$3"
    [ -z "${4:-}" ] || printf 'data = "%s"\n' "${4//\"/\\\"}"
    printf 'header = "Authorization: Bearer %s"\nheader = "Content-Type: application/json"\nwrite-out = "%%{http_code} %%{time_total}\\n"\n' "$2"
  done >"$config"
  curl -s --config "$config" >"$folder/times"
  if grep -qv '^200' "$folder/times"; then echo "$1: not all answers were 200" >&2; cut -c1-3 "$folder/times" | sort | uniq -c >&2; exit 1; fi
  tail -n +$((rounds / 5)) "$folder/times" | cut -d' ' -f2 | sort -n | awk -v name="$1" '
    { all[NR] = $1 * 1000 } END { printf "%-52s median %7.1f ms   99%% %7.1f ms\n", name, all[int(NR / 2)], all[int(NR * 0.99)] }'
}
today=$(TZ=Europe/Amsterdam date +%F)
