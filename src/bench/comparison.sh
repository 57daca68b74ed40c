#!/bin/sh
# Comparing and merging two revisions of a long page beside a plain line diff. Writes JMH's table; arguments go to JMH.
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
. .mvn/find-jdk.sh
exec "$JAVA_HOME/bin/java" -Xmx1g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  org.openjdk.jmh.Main ComparisonBenchmark "$@"
