#!/bin/sh
# Builds the driver's library and writes the options with which programs are compiled here.
set -eu
crates=/opt/codegrade/crates
libraries=$(rustc --print target-libdir)
# Where the standard library is there as a dynamic library (rustup, not Debian), the driver's must not hold a second one.
if ls "$libraries"/libstd-*.so >/dev/null 2>&1; then shared=yes; else shared=no; fi
{
    echo "--edition=2021"
    echo "--crate-name=program"
    echo "--cap-lints=allow"
    echo "-Copt-level=1"
    echo "-Ccodegen-units=1"
    echo "-Cdebuginfo=0"
    echo "-Cprefer-dynamic"
    echo "--extern=codegrade"
    if [ "$shared" = yes ]; then
        echo "-Clink-arg=-Wl,-rpath,$libraries"
    fi
    if command -v mold >/dev/null 2>&1; then
        echo "-Clink-arg=-fuse-ld=mold"
    fi
    if [ -d "$crates" ]; then
        echo "-L$crates"
        for crate in rand regex md5; do
            echo "--extern=$crate=$(echo "$crates/lib$crate"-*.rlib)"
        done
    fi
} >options
rustc --edition=2021 -O --crate-type=dylib --crate-name=codegrade -Cprefer-dynamic=$shared codegrade.rs
