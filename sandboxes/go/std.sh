#!/bin/sh
# Compiles the standard library into the folder $1 and lists its packages in $1/importcfg.
set -eu
out=$1
mkdir -p "$out"
export CGO_ENABLED=0 GOTOOLCHAIN=local GOFLAGS= GOCACHE="${GOCACHE:-/tmp/go-cache}"
go list -export -gcflags=all=-dwarf=false -f '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}' std | while read -r package file; do
    name=$(echo "$package" | tr / _).a
    cp "$file" "$out/$name"
    echo "packagefile $package=$out/$name"
done >"$out/importcfg"
rm -rf "$GOCACHE"
