#!/bin/sh
# Builds and asks an index of many pages: many-pages.sh [content folder] [number of pages] [file of questions, one a line]
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
. .mvn/find-jdk.sh
rm -rf target/many-pages
exec "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector \
  -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  org.spravka.search.ManyPages target/many-pages "${1:-content}" "${2:-106000}" ${3:+"$3"}
