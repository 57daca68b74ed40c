#!/bin/sh
# Article pages under load, and the heap that readers and signed-in people leave behind. Needs wrk (Debian: apt-get install wrk)
# and a packaged jar (./mvnw verify). The load runs beside the server on the same cores.
set -eu
cd "$(dirname "$0")/../.."
. .mvn/find-jdk.sh
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

heap() {
  "$JAVA_HOME/bin/jcmd" $server GC.run >/dev/null
  "$JAVA_HOME/bin/jcmd" $server GC.class_histogram | awk '/^Total/ {printf "heap %s: %.1f MB\n", what, $3 / 1048576}' what="$1"
}
load() {
  echo "== $1"
  shift
  wrk -t1 -c16 -d10s --latency "$@" | grep -E 'Requests/sec|50%|90%|99%|Non-2xx' || true
}

echo "cores: $(getconf _NPROCESSORS_ONLN)"
wrk -t1 -c16 -d15s "$address/help/call-task?lang=ru" >/dev/null # warm
heap "idle"
load "article" "$address/help/call-task?lang=ru"
load "article, compressed" -H 'Accept-Encoding: gzip' "$address/help/call-task?lang=ru"
etag=$(curl -sI "$address/help/call-task?lang=ru" | tr -d '\r' | sed -n 's/^ETag: //Ip')
load "article, not modified" -H "If-None-Match: $etag" "$address/help/call-task?lang=ru"
load "start page" "$address/?lang=ru"
load "search page" "$address/search?lang=ru&q=%D0%BE%D0%B1%D0%B7%D0%B2%D0%BE%D0%BD"
load "search by API" "$address/api/v1/search?locale=ru&q=%D0%BE%D0%B1%D0%B7%D0%B2%D0%BE%D0%BD"

before_readers=$(heap "before readers")
for reader in $(seq 1000); do
  curl -s -o /dev/null "$address/help/call-task?lang=ru"
done
echo "$before_readers"
heap "after 1,000 readers"
"$JAVA_HOME/bin/java" src/bench/SignedInPeople.java "$address" bench@bench.example only-for-this-bench 100
heap "with 100 signed-in people, each with an open page"
