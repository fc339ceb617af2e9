#!/bin/sh
# Prints the settings of docker-compose.yml with fresh secrets: sh deploy/make-env.sh > .env
# Needs nothing but a shell. PORTAL_CLIENT_SECRET stays empty: it is agreed with the identity provider.
set -eu
cd "$(dirname "$0")/.."
while IFS= read -r line; do
  case "$line" in
    PORTAL_CLIENT_SECRET=) printf '%s\n' "$line" ;;
    *_SECRET= | *_PASSWORD= | METRICS_TOKEN=)
      printf '%s%s\n' "$line" "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" ;;
    *) printf '%s\n' "$line" ;;
  esac
done < .env.example
