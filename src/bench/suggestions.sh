#!/bin/sh
# From the last key to painted suggestions, in a real browser on the same cores. Needs Chromium (CHROMIUM=/its/path) and a packaged
# jar (./mvnw verify).
set -eu
cd "$(dirname "$0")/../.."
. .mvn/find-jdk.sh
./mvnw -q -ntp dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
data=$(mktemp -d)
port=${PORT:-8089}
address="http://localhost:$port"

"$JAVA_HOME/bin/java" -Xmx512m -jar target/spravka.jar --server.port="$port" --spravka.data-dir="$data" \
  --spravka.admin.email=bench@bench.example --spravka.admin.password=only-for-this-bench >"$data/log" 2>&1 &
server=$!
trap 'kill $server; wait $server 2>/dev/null; rm -rf "$data"' EXIT INT TERM
until curl -sf -o /dev/null "$address/actuator/health/readiness"; do
  kill -0 $server || { tail -20 "$data/log"; exit 1; }
  sleep 1
done
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 "$JAVA_HOME/bin/java" -cp "$(cat target/bench.classpath)" src/bench/SuggestionPaint.java \
  "$address" bench@bench.example only-for-this-bench
