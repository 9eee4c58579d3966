#!/usr/bin/env bash
# Runs every test of the solution and ends with one line: "N passed, N failed" (", N skipped" if any were).
# Needs the .NET SDK that global.json names, and Node.js 20 or later with npm, for the storage emulator and the query reader that the tests install;
# bash and curl too, for the tests of the smoke script.
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

if dotnet build Pipeline.sln --disable-build-servers --verbosity quiet; then
  for project in tests/*/*.Tests.csproj; do
    name=$(basename -- "$project" .csproj)
    dotnet test "$project" --no-build --results-directory "$results" \
      --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=normal" || status=1
    [ -f "$results/$name.trx" ] || { echo "$name: no test ran" >&2; status=1; }
  done
else
  status=1
fi

# Each .trx holds one element <Counters total=".." executed=".." passed=".." failed=".." …>.
count() {
  find "$results" -name '*.trx' -exec cat -- {} + 2>/dev/null \
    | grep -o '<Counters [^>]*>' | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

total=$(count total)
passed=$(count passed)
failed=$(( $(count executed) - passed ))
skipped=$(( total - passed - failed ))
[ "$passed" -gt 0 ] && [ "$failed" -eq 0 ] || status=1
line="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || line="$line, $skipped skipped"
echo "$line"
exit "$status"
