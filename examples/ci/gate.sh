#!/usr/bin/env bash
# Serves a GGUF file with llama-server, runs codegrade against it, and gates the run against a base run if there is one.
#
#   gate.sh MODEL.gguf OUT [BASE]
#
# OUT gets runs/candidate (keep it: it is the next base), report.md, report.html (with BASE, if there is one), gate.xml
# (JUnit), gate.json and llama-server.log.
# BASE is the folder of a recorded run; without one nothing is gated, and the exit code is 0, or 4 where the run is
# incomplete and can be no base.
# Exit codes: 0 pass, 1 regressed, 2 the request is wrong or the runs cannot be compared, 3 inconclusive, 4 incomplete.
#
# Settings, by environment: LANGS="python rust", SUITE, SAMPLES, TEMPERATURE, MAX_TOKENS, MAX_DROP, ALPHA,
# SLOTS (requests at once), CONTEXT (tokens for each), PORT, NAME (the run's, in reports; the model's and the time unless
# set).
set -euo pipefail

usage() {
    echo "usage: gate.sh MODEL.gguf OUT [BASE]: $1" >&2
    exit 2
}
(($# == 2 || $# == 3)) || usage "two or three words are needed"
[[ -f $1 ]] || usage "there is no file $1"
[[ -z ${3:-} || -f $3/run.json ]] || usage "there is no run in $3: leave it out, and nothing is gated"
[[ -z ${3:-} || ! $3 -ef $2/runs/candidate ]] || usage "$3 is written anew by this run: move the base elsewhere"
command -v codegrade >/dev/null || usage "codegrade is not on the PATH: pip install it"
model=$(realpath "$1") out=$2 base=${3:-}
slots=${SLOTS:-2} context=${CONTEXT:-8192} port=${PORT:-8080}
model_name=$(basename "$model" .gguf)
name=${NAME:-$model_name-$(date -u +%Y%m%d-%H%M%S)}
name=$(tr -c 'A-Za-z0-9._+\n-' '-' <<<"$name")
[[ $name =~ ^[A-Za-z0-9] ]] || name=run$name
url=http://127.0.0.1:$port
mkdir -p "$out"
rm -rf "$out/runs/candidate" "$out/runs/$name" "$out/gate.json" "$out/gate.xml"

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

options=(--model "$model_name" --url "$url" --concurrency "$slots" --runs "$out/runs" --name "$name")
for language in ${LANGS:-python}; do options+=(--lang "$language"); done
[[ -z ${SUITE:-} ]] || options+=(--suite "$SUITE")
options+=(--samples "${SAMPLES:-1}" --temperature "${TEMPERATURE:-0}" --max-tokens "${MAX_TOKENS:-2048}")
run=0
codegrade run "${options[@]}" || run=$?
if ((run == 4)) && [[ -f $out/runs/$name/run.json ]]; then # a fault may be gone by now
    run=0
    codegrade run --resume "$out/runs/$name" --runs "$out/runs" || run=$?
fi
if ((run != 0 && run != 4)) || [[ ! -f $out/runs/$name/run.json ]]; then exit "$run"; fi
mv "$out/runs/$name" "$out/runs/candidate" # one place to keep it from; in reports it has its own name
codegrade report "$out/runs/candidate" --format markdown >"$out/report.md"
codegrade report ${base:+"$base"} "$out/runs/candidate" --format html --output "$out/report.html"
if [[ -z $base ]]; then
    if ((run == 0)); then
        echo "no base run: $out/runs/candidate can be the first one" >&2
    else
        echo "no base run, and $out/runs/candidate is incomplete: codegrade run --resume $out/runs/candidate" >&2
    fi
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
