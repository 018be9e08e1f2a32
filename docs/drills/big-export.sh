#!/usr/bin/env bash
# Gives the product little memory and a directory of many activities, and takes all of them elsewhere, as HSDS and as CSV, by four at once:
# the heap has to stay flat. Says how much is in use after each full collection: before, and while the answers are written.
#
#   ./mvnw -DskipTests package && docs/drills/big-export.sh [activities, 120000 when left out] [heap in MiB, 256]
#
# Needs bash, curl, jcmd, psql (Debian: postgresql-client) and a JDK 25 (JAVA=/path/to/java). Uses a folder of its own and leaves
# neither that nor a process behind.
activities=${1:-120000} heap=${2:-256}
export JDK_JAVA_OPTIONS="-Xmx${heap}m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
source "$(dirname "$0")/measured.sh" big-export 8190 1
coach=$(token coach)
jcmd=${JCMD:-$(dirname "$(command -v "$java")")/jcmd}
live() { # MiB in use once all that is not needed was let go
  "$jcmd" "$product" GC.run >/dev/null
  "$jcmd" "$product" GC.heap_info | awk '/ used / { for (i = 1; i < NF; i++) if ($i == "used" && /new generation|tenured|DefNew|Tenured/) sum += $(i + 1) } END { printf "%.0f", sum / 1024 }'
}
# Words that a search may mean are counted with each activity; of as many in one go that would take an hour, and is not what is measured.
sql -c 'alter table activity disable trigger activity_knows_words'
sql -c "insert into activity (id, revision, name, description, status, organisation_id, municipality_code, place, dimensions, days, free, languages, schedule)
  select gen_random_uuid(), 0, 'Activiteit ' || n, null, 'ACTIVE',
         (select id from organisation where name = 'Buurthuis De Kring'), 'GM0356', 'Zaal ' || n, array ['BODY'], array ['MONDAY'], n % 2 = 0, array ['nl'],
         repeat('Samen met andere mensen uit de buurt, ', 15) || 'of alleen' from generate_series(1, $activities) n" >/dev/null
sql -c 'vacuum analyze activity'
echo "$(sql -c 'select count(*) from activity') activities, a heap of $heap MiB, of which $(live) in use before:"
for type in application/json text/csv; do
  taking=()
  for n in 1 2 3 4; do
    curl -s -o "$folder/out-$n" -w "%{http_code} %{size_download} %{time_total}\n" -H "Authorization: Bearer $coach" -H "Accept: $type" \
      "$url/api/v1/activities/export" >"$folder/took-$n" &
    taking+=($!)
  done
  most=0
  while kill -0 "${taking[@]}" 2>/dev/null; do
    now=$(live)
    [ "$now" -le "$most" ] || most=$now
    sleep 1
  done
  wait "${taking[@]}" || { echo "$type: not all of it came" >&2; exit 1; }
  cmp "$folder/out-1" "$folder/out-4"
  case $type in
    text/csv) rows=$(($(wc -l <"$folder/out-1") - 1)) ;;
    *) rows=$(grep -o '"total_items":[0-9]*' "$folder/out-1" | cut -d: -f2) ;;
  esac
  awk -v type="$type" -v rows="$rows" -v most="$most" '$1 != 200 { bad = 1 } { size = $2; if ($3 > time) time = $3 }
    END { printf "%-17s 4 at once: %d rows, %.0f MiB each, %.1f s, at most %d MiB in use meanwhile%s\n", type, rows, size / 1048576, time, most, bad ? " – NOT ALL 200" : ""; exit bad }' "$folder"/took-*
done
touch "$folder/done"
