#!/bin/sh
# Makes this study again: sh reproduce.sh FOLDER NEW_PROJECT
# FOLDER holds the channels as JSON, one file each; REFRAIN says how Refrain is called, by default from this repository.
set -eu
data=$1
project=$2
here=$(cd "$(dirname "$0")" && pwd)
refrain() { ${REFRAIN:-node "$here/../../../dist/cli/bin.js"} "$@"; }
refrain init "$project" --zone Europe/Moscow
cp "$here"/casebook/*.yaml "$project/"
refrain -C "$project" import "$data"/*.json
refrain -C "$project" survey
refrain -C "$project" repeats
refrain -C "$project" report
