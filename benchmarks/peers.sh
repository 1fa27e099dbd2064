#!/usr/bin/env bash
# The cost of a task and of a cache hit, beside joblib with its disk cache and dask's local scheduler (Debian: python3-joblib, python3-dask).
# Each gives the microseconds of one task, as the median of ROUNDS rounds in which all take turns. TMPDIR says where caches and stores lie.
# usage: benchmarks/peers.sh [ROUNDS] [TASKS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
rounds=${1:-7}
tasks=${2:-2000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# What the SDK leaves there goes with it.
export TMPDIR=$scratch

dotnet publish TaskGen.Benchmarks.Engine -c Release -o "$scratch/engine" --artifacts-path "$scratch/artifacts" --nologo -v q > "$scratch/build.log" ||
  { cat "$scratch/build.log" >&2; exit 1; }

for _ in $(seq "$rounds"); do
  /usr/bin/python3 peers.py "$tasks"
  dotnet "$scratch/engine/TaskGen.Benchmarks.Engine.dll" peers "$tasks"
done | awk -F '\t' '{ values[$1] = values[$1] " " $2 } END { for (name in values) print name "\t" values[name] }' | sort |
  while IFS=$'\t' read -r name values; do
    printf '%-44s %9.1f µs\n' "$name" "$(tr ' ' '\n' <<< "${values# }" | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }')"
  done
