#!/bin/sh
# Files of a kit cannot be executed where they are.
install -m 755 "$1/build" codegrade-build && exec ./codegrade-build "$@"
