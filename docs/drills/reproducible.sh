#!/usr/bin/env bash
# Builds what was committed last twice, in two folders, time zones and languages, and compares the jars byte by byte:
# whoever doubts a jar can build it and see that it is the same.
#
#   docs/drills/reproducible.sh
#
# Two things have to be as they were: the number of the Java that runs Maven, which each jar's manifest tells
# (Build-Tool-Jdk-Spec), and the rights of new files (umask 022), which folders in a jar carry. The time zone is set in
# .mvn/jvm.config, since Spring Boot's jar depends on it.
#
# Needs bash, git and what a build needs. Takes five minutes on two idle cores; leaves no folder behind.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/reproducible.XXXXXX")
cleanup() { [ ! -e "$folder/done" ] || rm -rf "$folder"; }
trap cleanup EXIT

build() { # name, then settings
  (cd "$folder/$1" && env "${@:2}" ./mvnw -B -ntp -q -DskipTests clean package </dev/null)
  (cd "$folder/$1" && find . -path '*/target/*.jar' | LC_ALL=C sort | xargs sha256sum) >"$folder/$1.sums"
}

umask 022
for name in one somewhere-else-altogether; do git clone -q "$root" "$folder/$name"; done
build one TZ=Europe/Amsterdam LC_ALL=C.UTF-8
build somewhere-else-altogether TZ=Pacific/Auckland LC_ALL=C LANG=nl_NL

cat "$folder/one.sums"
if diff "$folder/one.sums" "$folder/somewhere-else-altogether.sums"; then
  echo "$(wc -l <"$folder/one.sums") jars, twice the same"
  touch "$folder/done"
else
  echo "not the same; both builds lie in $folder" >&2
  exit 1
fi
