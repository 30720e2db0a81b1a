#!/bin/sh
# Builds the driver's package and the build command. Two lines in `options`: the folder of the Go tools, the list of packages.
set -eu
kit=$1
std=/opt/codegrade/std
export GOCACHE="$PWD/cache" GOMAXPROCS=2 CGO_ENABLED=0 GOTOOLCHAIN=local GOFLAGS=
tools=$(go env GOTOOLDIR)
mkdir -p std
if [ ! -f $std/importcfg ]; then
    sh std.sh "$PWD/std" "$kit/std"
    std="$PWD/std"
fi
"$tools/compile" -p codegrade -complete -importcfg $std/importcfg -pack -o codegrade.a wire.go decode.go encode.go nodes.go call.go
"$tools/compile" -p main -complete -importcfg $std/importcfg -pack -o build.a build.go
"$tools/link" -importcfg $std/importcfg -s -w -o build build.a
{ cat $std/importcfg; echo "packagefile codegrade=$kit/codegrade.a"; } >importcfg
printf '%s\n%s\n' "$tools" "$kit/importcfg" >options
