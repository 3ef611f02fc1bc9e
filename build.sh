#!/usr/bin/env bash
# For a machine where PowerShell may be missing: finds or gets one and hands over to build.ps1, else does what is possible without.
#   ./build.sh demo    shows the module at work, offline
#   ./build.sh test    runs every test
# Other tasks: build, help, bench, pack, clean. Needs the .NET SDK that global.json names, and nothing else.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
task=$(printf '%s' "${1:-}" | tr '[:upper:]' '[:lower:]')
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

case $task in
    build | test | help | demo | bench | pack | clean) ;;
    *)
        sed -n '3,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        [ -z "$task" ] || exit 2
        exit 0
        ;;
esac

# Colours are for people who look: not for a file or another program.
if [ ! -t 1 ]; then
    export NO_COLOR=1
fi

if command -v pwsh > /dev/null; then
    exec pwsh -NoProfile -File ./build.ps1 "$task"
fi

echo 'Getting PowerShell (dotnet tool restore)...' >&2
if dotnet tool restore > /dev/null 2>&1; then
    exec dotnet tool run pwsh -- -NoProfile -File ./build.ps1 "$task"
fi

echo "No PowerShell: pwsh is not on PATH and 'dotnet tool restore' could not get it. What can be done without it follows." >&2

case $task in
    build)
        dotnet build Tmdb.PowerShell.sln --configuration Release
        ;;
    test)
        # The tests of the module itself need PowerShell: each is named, and counts as skipped.
        results=$(mktemp)
        trap 'rm -f "$results"' EXIT
        dotnet test Tmdb.PowerShell.sln --configuration Release 2>&1 | tee "$results"
        status=${PIPESTATUS[0]}
        echo
        echo 'Skipped, because they need PowerShell:'
        needing=$(grep -hoE "^\s*It '.*' (-|\{)" tests/Pester/*.Tests.ps1 samples/*.Tests.ps1 | sed -E "s/^ *It '/  /; s/' (-|\{)$//")
        printf '%s\n' "$needing"
        grep -E '^(Passed!|Failed!|Skipped!) ' "$results" |
            sed -E 's/.*Failed: *([0-9]+), Passed: *([0-9]+), Skipped: *([0-9]+),.*/\1 \2 \3/' |
            awk -v more="$(printf '%s\n' "$needing" | grep -c .)" \
                '{ f += $1; p += $2; s += $3 } END { printf "\n%d passed, %d failed, %d skipped\n", p, f, s + more }'
        exit "$status"
        ;;
    help)
        dotnet run --project tools/Tmdb.Help --configuration Release
        ;;
    demo)
        dotnet run --project samples/Quickstart --configuration Release
        ;;
    pack)
        echo 'Packing needs PowerShell.' >&2
        exit 1
        ;;
    clean)
        rm -rf out
        dotnet clean Tmdb.PowerShell.sln --configuration Release --verbosity quiet
        ;;
esac
