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

# A browser's session of that persona: the cookie.
signed_in() { # persona
  local cookies=$folder/cookies-$1 csrf
  csrf=$(curl -s -L -c "$cookies" -b "$cookies" -H 'Accept: text/html' "$url/start" | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -1)
  curl -s -L -o /dev/null -c "$cookies" -b "$cookies" -H 'Accept: text/html' -d "username=$1" -d password=demo --data-urlencode "_csrf=$csrf" "$url/login"
  awk '$6 == "JSESSIONID" { print $6 "=" $7 }' "$cookies"
}

# Each request waits for the one before, over one connection; the first fifth warms up and does not count.
measured() { # name path header [body: then it is a POST]
  local config=$folder/requests
  for round in $(seq "$rounds"); do
    [ "$round" = 1 ] || echo next
    printf 'url = "%s%s"\noutput = /dev/null\ncompressed\n' "$url" "$2"
    [ -z "${4:-}" ] || printf 'data = "%s"\n' "${4//\"/\\\"}"
    printf 'header = "%s"\nheader = "Content-Type: application/json"\nwrite-out = "%%{http_code} %%{time_total} %%{size_download}\\n"\n' "$3"
  done >"$config"
  curl -s --config "$config" >"$folder/times"
  if grep -qv '^200' "$folder/times"; then echo "$1: not all answers were 200" >&2; cut -c1-3 "$folder/times" | sort | uniq -c >&2; exit 1; fi
  tail -n +$((rounds / 5)) "$folder/times" | sort -k2n | awk -v name="$1" '
    { all[NR] = $2 * 1000; size = $3 } END { printf "%-52s median %7.1f ms   99%% %7.1f ms %7.1f KiB\n", name, all[int(NR / 2)], all[int(NR * 0.99)], size / 1024 }'
}
measure() { # name token path [body]
  measured "$1" "$3" "Authorization: Bearer $2" "${4:-}"
}
page() { # name cookie path
  measured "page, $1" "$3" "Cookie: $2"
}
today=$(TZ=Europe/Amsterdam date +%F)
