#!/bin/sh
# Builds the driver's package and the build command, and lists the packages that programs may import. `tools`: the
# folder of the Go tools. The image has the standard library ready; elsewhere it is compiled here, into `std`.
set -eu
export CGO_ENABLED=0 GOTOOLCHAIN=local GOFLAGS= GO111MODULE=off HOME="$PWD" GOCACHE="$PWD/cache"
go env GOTOOLDIR >tools
tools=$(cat tools)
ready=/opt/codegrade/std
if [ -f $ready/importcfg ]; then
    cp $ready/importcfg here
    cp here importcfg
else
    mkdir std
    go list -export -gcflags=all=-dwarf=false -f '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}' std |
        while read -r package file; do
            name=$(echo "$package" | tr / _).a
            cp "$file" "std/$name"
            echo "packagefile $package={kit}/std/$name"
        done >importcfg
    sed "s,={kit}/,=$PWD/," importcfg >here
fi
"$tools/compile" -p codegrade -complete -dwarf=false -importcfg here -pack -o codegrade.a wire.go decode.go encode.go nodes.go call.go
"$tools/compile" -p main -complete -dwarf=false -importcfg here -pack -o build.a build.go
"$tools/link" -importcfg here -s -w -o build build.a
echo "packagefile codegrade={kit}/codegrade.a" >>importcfg
