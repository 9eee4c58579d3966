#!/usr/bin/env bash
# Runs every test of the solution and ends with one line: "N passed, N failed" (", N skipped" if any were).
# Needs the .NET SDK that global.json names, and Node.js 20 or later with npm, for the storage emulator, the query reader and the judges of
# pages that the tests install; bash and curl too, for the tests of the smoke script; Chromium, Chinese fonts and Java for the tests of the
# pages: they are installed where this may be done, as root on a machine with apt.
# Results go to artifacts/, which git ignores.
set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit 1

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
results=artifacts/test-results
rm -rf -- "$results"
# The SDK leaves empty folders behind wherever it may; here they go with their parent.
TMPDIR=$(mktemp -d) && export TMPDIR
trap 'rm -rf -- "$TMPDIR"' EXIT
status=0

# What is missing of what the tests of the pages need, by the names Debian has for it.
missing() {
  command -v "${CHROME_PATH:-chromium}" || command -v chromium-browser || command -v google-chrome || echo chromium >&3
  [ -n "$(fc-list :lang=zh 2>/dev/null)" ] || echo fonts-noto-cjk >&3
  command -v java || echo default-jre-headless >&3
} 3>&1 >/dev/null

mapfile -t packages < <(missing)
if [ "${#packages[@]}" -gt 0 ]; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update && apt-get install --yes --no-install-recommends "${packages[@]}"; } >"$TMPDIR/apt.log" 2>&1 || tail -n 5 "$TMPDIR/apt.log" >&2
  else
    echo "The tests of the pages need what is not installed here; on Debian: apt-get install ${packages[*]}" >&2
  fi
fi

# One project's tests; false when one failed, or none ran.
run() {
  local name passed=0
  name=$(basename -- "$1" .csproj)
  dotnet test "$1" --no-build --results-directory "$results" \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=normal" || passed=1
  [ -f "$results/$name.trx" ] || { echo "$name: no test ran" >&2; passed=1; }
  return "$passed"
}

# The tests of the pages wait for a browser more than they work: they run beside all others, and are told of after them.
pages=tests/Pipeline.Browser.Tests/Pipeline.Browser.Tests.csproj
if dotnet build Pipeline.sln --disable-build-servers --verbosity quiet; then
  run "$pages" >"$TMPDIR/pages.log" 2>&1 &
  beside=$!
  for project in tests/*/*.Tests.csproj; do
    [ "$project" = "$pages" ] || run "$project" || status=1
  done
  wait "$beside" || status=1
  cat -- "$TMPDIR/pages.log"
else
  status=1
fi

# Each .trx holds one element <Counters total=".." executed=".." passed=".." failed=".." …>.
count() {
  find "$results" -name '*.trx' -exec cat -- {} + 2>/dev/null \
    | grep -o '<Counters [^>]*>' | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

# Every failed test with the first line of its message: of a long run only the end may be kept.
name_failed() {
  find "$results" -name '*.trx' -exec cat -- {} + 2>/dev/null | awk '
    /<UnitTestResult / {
      name = ""
      if (/outcome="Failed"/ && match($0, /testName="[^"]*"/)) name = substr($0, RSTART + 10, RLENGTH - 11)
    }
    name != "" && /<Message>/ { sub(/.*<Message>/, ""); sub(/<\/Message>.*/, ""); print "FAILED " name ": " substr($0, 1, 400); name = "" }
  ' | sed 's/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&#x[AD];//g; s/&amp;/\&/g'
}

name_failed
total=$(count total)
passed=$(count passed)
failed=$(( $(count executed) - passed ))
skipped=$(( total - passed - failed ))
[ "$passed" -gt 0 ] && [ "$failed" -eq 0 ] || status=1
line="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || line="$line, $skipped skipped"
echo "$line"
exit "$status"
