#!/bin/sh
# The desk at 100,000 tickets on a real database of its own. Writes a table to standard output.
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
. .mvn/find-jdk.sh
exec "$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector \
  -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.spravka.ticket.TicketBench \
  --logging.level.root=error "$@" 2> target/bench.log | grep --line-buffered '^|'
