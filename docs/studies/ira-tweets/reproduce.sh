#!/bin/sh
# Makes this study again: sh reproduce.sh FILE.parquet NEW_PROJECT
# REFRAIN says how Refrain is called, by default from this repository.
set -eu
file=$1
project=$2
here=$(cd "$(dirname "$0")" && pwd)
refrain() { ${REFRAIN:-node "$here/../../../dist/cli/bin.js"} "$@"; }
refrain init "$project" --from "$file" --zone UTC || [ $? -eq 4 ]
refrain -C "$project" repeats
refrain -C "$project" export clusters --out "$project/clusters.csv"
node "$here/within-an-hour.mjs" "$project/clusters.csv"
