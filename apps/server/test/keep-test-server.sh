#!/bin/sh
# Watches over the PostgreSQL that test processes share: keep-test-server.sh FOLDER PID SECONDS.
# Each test process keeps a file named after its id in FOLDER/users. Once none of them has been
# alive for SECONDS, the server is stopped and its folder removed. Moving the folder of users away
# first makes late comers fail to join; should one have come in between, it is moved back.
folder=$1 server=$2 seconds=$3 idle=0

used() {
  for mark in "$1"/*; do
    [ -e "$mark" ] || continue
    if kill -0 "${mark##*/}" 2>/dev/null; then return 0; fi
    rm -f "$mark"
  done
  return 1
}

while kill -0 "$server" 2>/dev/null; do
  sleep 2
  if used "$folder/users"; then idle=0; continue; fi
  idle=$((idle + 2))
  [ "$idle" -ge "$seconds" ] || continue
  mv "$folder/users" "$folder/closing"
  if used "$folder/closing"; then
    mv "$folder/closing" "$folder/users"
    idle=0
    continue
  fi
  kill -INT "$server"
  sleep 1
done
rm -rf "$folder"
