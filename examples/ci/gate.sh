#!/usr/bin/env bash
# Serves a GGUF file with llama-server, runs codegrade against it, and gates the run against a base run if there is one.
#
#   gate.sh MODEL.gguf OUT [BASE]
#
# OUT gets runs/candidate (keep it: it is the next base), report.md, report.html, gate.xml (JUnit), gate.json and
# llama-server.log.
# BASE is the folder of a recorded run; without one nothing is gated, and the exit code is 0.
# Exit codes: 0 pass, 1 regressed, 2 the request is wrong or the runs cannot be compared, 3 inconclusive, 4 incomplete.
#
# Settings, by environment: LANGS="python rust", SUITE, SAMPLES, TEMPERATURE, MAX_TOKENS, MAX_DROP, ALPHA,
# SLOTS (requests at once), CONTEXT (tokens for each), PORT.
set -euo pipefail

if (($# < 2)) || [[ ! -f $1 ]]; then
    echo "usage: gate.sh MODEL.gguf OUT [BASE]: there is no file ${1:-MODEL.gguf}" >&2
    exit 2
fi
model=$(realpath "$1") out=$2 base=${3:-}
slots=${SLOTS:-2} context=${CONTEXT:-8192} port=${PORT:-8080}
name=$(basename "$model" .gguf)
url=http://127.0.0.1:$port
mkdir -p "$out"
rm -rf "$out/runs/candidate" "$out/gate.json" "$out/gate.xml"

# The server: the machine's own llama-server, or the one of codegrade's image (Debian's package).
arguments=(--parallel "$slots" --ctx-size $((slots * context)))
if command -v llama-server >/dev/null 2>&1; then
    llama-server --model "$model" --host 127.0.0.1 --port "$port" "${arguments[@]}" >"$out/llama-server.log" 2>&1 &
    server=$!
    trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT
    alive() { kill -0 "$server" 2>/dev/null; }
else
    built=$(codegrade images build llama --missing 2>&1) || { echo "$built" >&2; exit 4; }
    image=$(grep -o 'codegrade/llama:[0-9a-f]*' <<<"$built" | tail -1)
    # Created, filled and started, not mounted: it works where the Docker daemon does not see this folder.
    server=$(docker create --publish "127.0.0.1:$port:8080" --cap-drop ALL --security-opt no-new-privileges \
        "$image" --model /models/model.gguf "${arguments[@]}")
    trap 'docker logs "$server" >"$out/llama-server.log" 2>&1 || true; docker rm --force "$server" >/dev/null' EXIT
    readable=$(mktemp) && cp "$model" "$readable" && chmod 644 "$readable"
    docker cp "$readable" "$server:/models/model.gguf" >/dev/null && rm "$readable"
    docker start "$server" >/dev/null
    alive() { [[ $(docker inspect --format '{{.State.Running}}' "$server") == true ]]; }
fi
for _ in $(seq 600); do
    if python3 -c 'import sys, urllib.request as u; u.urlopen(sys.argv[1], timeout=2)' "$url/health" 2>/dev/null; then
        ready=yes
        break
    fi
    alive || break
    sleep 1
done
if [[ -z ${ready:-} ]]; then
    echo "llama-server did not get ready: see $out/llama-server.log" >&2
    exit 4
fi

options=(--model "$name" --url "$url" --concurrency "$slots" --runs "$out/runs" --name candidate)
for language in ${LANGS:-python}; do options+=(--lang "$language"); done
[[ -z ${SUITE:-} ]] || options+=(--suite "$SUITE")
options+=(--samples "${SAMPLES:-1}" --temperature "${TEMPERATURE:-0}" --max-tokens "${MAX_TOKENS:-2048}")
run=0
codegrade run "${options[@]}" || run=$?
if ((run == 4)) && [[ -d $out/runs/candidate ]]; then # a fault may be gone by now
    run=0
    codegrade run --resume "$out/runs/candidate" --runs "$out/runs" || run=$?
fi
if ((run != 0 && run != 4)); then exit "$run"; fi
codegrade report "$out/runs/candidate" --format markdown >"$out/report.md"
codegrade report "$out/runs/candidate" --format html --output "$out/report.html"
if [[ -z $base ]]; then
    echo "no base run: $out/runs/candidate can be the first one" >&2
    exit "$run"
fi

gate=(codegrade gate "$base" "$out/runs/candidate" --max-drop "${MAX_DROP:-2}" --alpha "${ALPHA:-0.05}")
code=0
"${gate[@]}" --format json --output "$out/gate.json" >/dev/null || code=$?
if ((code == 2)); then exit 2; fi
"${gate[@]}" --format junit --output "$out/gate.xml" >/dev/null || true
format=table
if [[ -n ${GITHUB_STEP_SUMMARY:-} ]]; then format=github; fi
"${gate[@]}" --format "$format"
