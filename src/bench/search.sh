#!/bin/sh
# Search with passages beside plain Lucene on the same index. Writes JMH's table to standard output; arguments go to JMH.
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
. .mvn/find-jdk.sh
exec "$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector \
  -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.openjdk.jmh.Main SearchBenchmark "$@"
