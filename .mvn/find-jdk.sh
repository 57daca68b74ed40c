# Sourced by mvnw: sets JAVA_HOME to a JDK of 25 or newer, wherever one is installed, or says what to do.

jdk_version() { # the feature release of the JDK in folder $1, or 0
  if [ -x "$1/bin/javac" ]; then
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  else
    echo 0
  fi
}

is_new_enough() {
  jdk_found=$(jdk_version "$1")
  [ "${jdk_found:-0}" -ge 25 ]
}

find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && is_new_enough "$JAVA_HOME"; then
    return 0
  fi
  set +f
  jdk_on_path=$(command -v javac || true)
  if [ -n "$jdk_on_path" ]; then
    jdk_on_path=$(readlink -f "$jdk_on_path" 2>/dev/null || echo "$jdk_on_path")
    jdk_on_path=${jdk_on_path%/bin/javac}
  fi
  for jdk_home in "$jdk_on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$jdk_home" ] && is_new_enough "$jdk_home"; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      set -f
      return 0
    fi
  done
  echo "Spravka needs a JDK of 25 or newer and found none. Install one (for example Temurin 25, https://adoptium.net), or set JAVA_HOME to it, then run this command again." >&2
  exit 1
}

find_jdk
