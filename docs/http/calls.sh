# What the scripts beside this one share: asking the API as one of the personas, and saying whether the answer is as it should be.
# Is read by them, and does nothing by itself: source calls.sh [http://localhost:8080] [the issuer, when it is another]
set -euo pipefail
base=${1:-http://localhost:8080} issuer=${2:-${1:-http://localhost:8080}}
answer=$(mktemp) headers=$(mktemp)
trap 'rm -f "$answer" "$headers"' EXIT

token() { # persona
  curl -sf -u "$1:demo" -d grant_type=client_credentials "$issuer/oauth2/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'
}
declare -A tokens
call() { # persona METHOD path [body] [extra header]: the answer in $answer, its status in $status
  [ -n "${tokens[$1]:-}" ] || tokens[$1]=$(token "$1")
  status=$(curl -s -o "$answer" -D "$headers" -w '%{http_code}' -X "$2" "$base/api/v1$3" \
    -H "Authorization: Bearer ${tokens[$1]}" -H 'Content-Type: application/json' ${5:+-H "$5"} ${4:+-d "$4"})
}
expect() { # status what
  if [ "$status" != "$1" ]; then echo "✗ $2: expected $1, got $status"; cat "$answer"; echo; exit 1; fi
  echo "✓ $2"
}
has() { # text what
  if ! grep -q -- "$1" "$answer"; then echo "✗ $2: no $1"; cat "$answer"; echo; exit 1; fi
  echo "✓ $2"
}
hasNot() { # text what
  if grep -q -- "$1" "$answer"; then echo "✗ $2: $1"; cat "$answer"; echo; exit 1; fi
  echo "✓ $2"
}
first() { grep -o '"'"$1"'":"[^"]*"' "$answer" | head -1 | cut -d'"' -f4; } # the first text field of that name
etag() { grep -i '^etag:' "$headers" | tr -d '\r' | cut -d' ' -f2; }
tag() { # persona path: the ETag of what is there now
  call "$1" GET "$2"
  etag
}
step() { # persona path body what: takes a step from where it is now
  local now
  now=$(tag "$1" "$2")
  call "$1" POST "$2/steps" "$3" "If-Match: $now"
  expect 201 "$4 → $(first status)"
}
me() { # persona: the id of who that is
  call "$1" GET /me
  first id
}
# Nobody can move the clock of a product that others use. Where whoever runs the script can (CLOCK_MOVES=1), the script waits
# until they moved it and answered with an empty line; otherwise all happens on one day.
passed=0
later() { # days what
  echo "… $1 days later: $2"
  if [ -n "${CLOCK_MOVES:-}" ]; then
    read -r
    passed=$((passed + $1))
    tokens=()
  fi
  tellTime
}
tellTime() {
  today=$(day 0) now=$(date -u -d "$passed days 1 minute ago" +%FT%TZ) tomorrow=$(date -u -d "$((passed + 1)) days" +%FT09:00:00Z)
}
day() { TZ=Europe/Amsterdam date -d "$((passed + $1)) days" +%F; } # so many days from now
hasAfter() { # like has, where time did pass
  if [ "$passed" != 0 ]; then has "$@"; fi
}
tellTime
number=$(date +%s%N) # makes names that nobody has yet
