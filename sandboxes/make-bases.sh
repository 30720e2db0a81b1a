#!/bin/sh
# Make the Debian base images without a registry: debootstrap, then `docker import`.
# usage: make-bases.sh [trixie|sid]…      CODEGRADE_MIRROR: the mirror to take instead of debootstrap's default
# A base that is there is left alone. Needs root, debootstrap and a Docker daemon.
set -eu

say() { echo "make-bases: $*" >&2; }
fail() { say "$1"; [ -z "${2:-}" ] || say "→ $2"; exit 4; }

[ $# -gt 0 ] || set -- trixie sid
for release; do
    case $release in trixie | sid) ;; *) say "unknown release $release: use trixie or sid"; exit 2 ;; esac
done
missing=
for release; do
    if docker image inspect "debian:$release-slim" >/dev/null 2>&1; then
        say "debian:$release-slim is there"
    else
        missing="$missing $release"
    fi
done
[ -n "$missing" ] || exit 0

docker info >/dev/null 2>&1 || fail "no Docker daemon answers" "sudo systemctl start docker"
command -v debootstrap >/dev/null 2>&1 || fail "debootstrap is not installed" "sudo apt-get install debootstrap"
[ "$(id -u)" = 0 ] || fail "debootstrap needs root" "sudo sh $0 $*"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
for release in $missing; do
    root=$work/$release
    say "debian:$release-slim: debootstrap (a few minutes)"
    debootstrap --variant=minbase "$release" "$root" ${CODEGRADE_MIRROR:+"$CODEGRADE_MIRROR"} >"$work/log" 2>&1 || {
        tail -n 20 "$work/log" >&2
        fail "debootstrap of $release failed" "set CODEGRADE_MIRROR to a Debian mirror that this machine reaches"
    }
    # A mirror that is a frozen copy has an old Release file; packages stay signed.
    echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/90frozen-mirror"
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/* "$root"/usr/share/doc/* "$root"/usr/share/man/*
    tar -C "$root" -c . | docker import --change 'CMD ["bash"]' - "debian:$release-slim" >/dev/null
    rm -rf "$root"
    say "debian:$release-slim is made"
done
