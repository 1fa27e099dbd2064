#!/usr/bin/env bash
# Start-up of the published sample, side by side with an empty program: median wall time of RUNS starts each, in milliseconds.
# usage: benchmarks/startup.sh [RUNS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-21}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mkdir "$scratch/empty"
cat > "$scratch/empty/empty.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
XML
echo 'System.Console.WriteLine("hello");' > "$scratch/empty/Program.cs"

publish() { # name, project, further arguments
  dotnet publish "$2" -c Release -o "$scratch/$1" --artifacts-path "$scratch/artifacts" --nologo -v q "${@:3}" > "$scratch/$1.log" 2>&1
}

measure() { # name, command
  local times=()
  "${@:2}" > /dev/null 2>&1
  for _ in $(seq "$runs"); do
    local start end
    start=$(date +%s%N)
    "${@:2}" > /dev/null 2>&1
    end=$(date +%s%N)
    times+=($(((end - start) / 10000)))
  done
  printf '%-44s %8s ms\n' "$1" "$(printf '%s\n' "${times[@]}" | sort -n | awk '{ a[NR] = $1 } END { printf "%.1f", a[int((NR + 1) / 2)] / 100 }')"
}

publish hello "$scratch/empty/empty.csproj"
measure "an empty program" "$scratch/hello/empty"
publish jit samples/Wine/Wine.csproj
measure "Wine list" "$scratch/jit/Wine" list
measure "Wine train Wine" "$scratch/jit/Wine" train Wine --store "$scratch/store"
if publish r2r samples/Wine/Wine.csproj --use-current-runtime --self-contained false -p:PublishReadyToRun=true; then
  measure "Wine list, ReadyToRun" "$scratch/r2r/Wine" list
  measure "Wine train Wine, ReadyToRun" "$scratch/r2r/Wine" train Wine --store "$scratch/store"
else
  echo "ReadyToRun does not publish here: $(tail -n 1 "$scratch/r2r.log")"
fi
if publish aot samples/Wine/Wine.csproj --use-current-runtime -p:PublishAot=true; then
  measure "Wine list, Native AOT" "$scratch/aot/Wine" list
else
  echo "Native AOT does not publish here: $(grep -m 1 -o 'NU[0-9]*: .*' "$scratch/aot.log" | sed 's/ in source.*//' || tail -n 1 "$scratch/aot.log")"
fi
