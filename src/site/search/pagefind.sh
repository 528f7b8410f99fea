#!/bin/sh
# Pagefind without what it says on standard error: its panics, where we end before it (see quiet-pagefind.ts).
exec "$FAIRCOPY_PAGEFIND" "$@" 2>/dev/null
