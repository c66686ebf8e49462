#!/bin/sh
# Installs Tabayun on Debian 12, or upgrades it: one command, as root.
#
#   deploy/install.sh [--domain cek.example.id] [--no-caddy] [--binary PATH]
#   deploy/install.sh --remove       takes the program and its units away; settings, data and backups stay
#
# It may be run again at any time: what is there is kept (settings, canned answers, data). An upgrade stops the old
# program, makes a backup, starts the new one (which brings the database to its version) and asks whether it is well.
# When it is not, the old program comes back, on the database as it is: nothing that came in is lost and nothing is sent
# twice. Only when the old one cannot read the database any more is the backup put back; what that costs is said.
set -eu
here=$(CDPATH='' cd "$(dirname "$0")/.." && pwd)
domain=""
caddy=yes
remove=no
binary="$here/.build/release/tabayun"
while [ $# -gt 0 ]; do
  case "$1" in
    --domain) domain=${2:?--domain needs a name}; shift 2 ;;
    --no-caddy) caddy=no; shift ;;
    --binary) binary=${2:?--binary needs a path}; shift 2 ;;
    --remove) remove=yes; shift ;;
    *) sed -n '2,10p' "$0" | sed 's/^# \{0,1\}//' >&2; exit 2 ;;
  esac
done

[ "$(id -u)" = 0 ] || { echo "Run it as root: sudo $0" >&2; exit 1; }
[ $remove = yes ] || [ -x "$binary" ] || { echo "$binary is missing: make build, or name one with --binary" >&2; exit 1; }
installed=/usr/local/bin/tabayun
settings=/etc/tabayun/tabayun.env
data=/var/lib/tabayun
backups=/var/backups/tabayun
say() { echo "== $*"; }

# Where there is no systemd (a container, a test) the program is started by hand.
has_systemd() { [ -d /run/systemd/system ]; }
as_tabayun() {
  setpriv --reuid tabayun --regid tabayun --clear-groups env -i PATH="$PATH" LANG=C.UTF-8 \
    TABAYUN_ENV_FILE="$settings" TABAYUN_DATA="$data" TABAYUN_RESPONSES=/etc/tabayun/Responses "$@"
}
start() {
  if has_systemd; then systemctl restart tabayun; else
    as_tabayun "$installed" serve >>"$data/serve.log" 2>&1 &
    echo $! >/run/tabayun.pid
  fi
}
stop() {
  if has_systemd; then systemctl stop tabayun 2>/dev/null || ! systemctl is-active -q tabayun; elif [ -e /run/tabayun.pid ]; then
    id=$(cat /run/tabayun.pid)
    kill -TERM "$id" 2>/dev/null || true
    tries=0
    while kill -0 "$id" 2>/dev/null && [ $tries -lt 40 ]; do sleep 1; tries=$((tries + 1)); done
    rm -f /run/tabayun.pid
  fi
}
# Waits until it answers that its database takes writes.
is_well() {
  port=$(setting TABAYUN_PORT)
  tries=0
  until curl -sf "http://127.0.0.1:${port:-8080}/health/ready" >/dev/null; do
    tries=$((tries + 1))
    [ $tries -lt "${TABAYUN_INSTALL_PATIENCE:-60}" ] || return 1
    sleep 1
  done
}

# A setting's value, from the file or from the file that it names.
setting() {
  value=$(sed -n "s/^$1=//p" "$settings" 2>/dev/null | tr -d "\"'" | tail -1)
  from=$(sed -n "s/^$1_FILE=//p" "$settings" 2>/dev/null | tr -d "\"'" | tail -1)
  if [ -z "$value" ] && [ -n "$from" ]; then value=$(cat "$from"); fi
  printf '%s' "$value"
}
# The first start may have failed before there was anything to keep. (A server is asked by the backup itself.)
has_database() {
  case $(setting TABAYUN_DATABASE) in
    "") [ -e "$data/tabayun.sqlite" ] ;;
    postgres://* | postgresql://*) true ;;
    *) [ -e "$(setting TABAYUN_DATABASE)" ] ;;
  esac
}

if [ $remove = yes ]; then
  say "stop and remove"
  stop
  if has_systemd; then
    systemctl disable -q tabayun tabayun-backup.timer || true
    systemctl stop tabayun-backup.timer || true
  fi
  rm -f "$installed" "$installed.before" /usr/local/sbin/tabayun-backup /etc/systemd/journald.conf.d/tabayun.conf
  for unit in tabayun.service tabayun-backup.service tabayun-backup.timer; do rm -f "/etc/systemd/system/$unit"; done
  if has_systemd; then systemctl daemon-reload; fi
  echo "   $settings, $data and $backups were left where they are."
  exit
fi

say "packages"
wanted="ca-certificates curl libcurl4 libpq5 libqrencode4 libsqlite3-0 util-linux"
[ "$caddy" = no ] || wanted="$wanted caddy"
missing=""
for package in $wanted; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
  apt-get update -qq
  # shellcheck disable=SC2086  # a list of names
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
# What cannot run here must not take the place of what does.
said=$("$binary" version) || { echo "$binary does not run here" >&2; exit 1; }
version=$(printf '%s\n' "$said" | sed -n 's/^tabayun //p')
[ -n "$version" ] || { echo "$binary is not Tabayun" >&2; exit 1; }

say "user and folders"
getent passwd tabayun >/dev/null ||
  useradd --system --user-group --home-dir "$data" --no-create-home --shell /usr/sbin/nologin tabayun
install -d -m 0755 /etc/tabayun
install -d -m 0700 -o tabayun -g tabayun "$data"
install -d -m 0750 -o tabayun -g tabayun "$backups"

say "settings and canned answers"
if [ ! -e "$settings" ]; then
  install -m 0640 -g tabayun "$here/deploy/tabayun.env.example" "$settings"
fi
# (A file that somebody copied there as root is not the service's to read.)
as_tabayun test -r "$settings" || { chgrp tabayun "$settings" && chmod g+r "$settings"; }
if [ -n "$domain" ] && ! grep -q '^TABAYUN_PUBLIC_URL=' "$settings"; then
  printf 'TABAYUN_PUBLIC_URL=https://%s\nTABAYUN_CLIENT_ADDRESS_HEADER=X-Forwarded-For\n' "$domain" >>"$settings"
fi
# New answers are added, edited ones are kept.
install -d -m 0755 /etc/tabayun/Responses
cp -Rn "$here/Responses/." /etc/tabayun/Responses/
[ -e /etc/tabayun/prices.yaml ] || install -m 0644 "$here/deploy/prices.yaml" /etc/tabayun/prices.yaml

say "units"
if [ -d /etc/systemd/system ]; then
  for unit in tabayun.service tabayun-backup.service tabayun-backup.timer; do
    install -m 0644 "$here/deploy/$unit" /etc/systemd/system/
  done
  install -d /etc/systemd/journald.conf.d
  install -m 0644 "$here/deploy/journald-tabayun.conf" /etc/systemd/journald.conf.d/tabayun.conf
fi
if has_systemd; then systemctl daemon-reload; fi
install -m 0755 "$here/deploy/backup.sh" /usr/local/sbin/tabayun-backup

if [ "$caddy" = yes ] && [ -n "$domain" ]; then
  if [ ! -e /etc/caddy/Caddyfile ] || grep -qE '^:80|/usr/share/caddy|Tabayun' /etc/caddy/Caddyfile; then
    sed "s/cek\.example\.id/$domain/" "$here/deploy/Caddyfile" >/etc/caddy/Caddyfile.new
    caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile.new >/dev/null 2>&1 ||
      { echo "the Caddyfile for $domain is refused: caddy validate --config /etc/caddy/Caddyfile.new" >&2; exit 1; }
    mv /etc/caddy/Caddyfile.new /etc/caddy/Caddyfile
  else
    echo "   /etc/caddy/Caddyfile is your own: take over what stands in deploy/Caddyfile" >&2
  fi
fi

keep=""
if [ ! -x "$installed" ]; then
  say "program $version"
else
  old=$("$installed" version 2>/dev/null | sed -n 's/^tabayun //p')
  say "backup before ${old:-what is there} gives way to $version"
  # Stopped first: what is answered 200 after a backup is not in it. Platforms repeat what they cannot deliver meanwhile.
  stop
  stopped=$(date '+%H:%M:%S')
  if has_database; then
    keep=$backups/before-$(date +%Y%m%d-%H%M%S).sqlite
    if ! as_tabayun "$installed" backup "$keep" >/dev/null; then
      echo "without a backup nothing is changed; the old program goes on" >&2
      start
      exit 1
    fi
  fi
  cp -p "$installed" "$installed.before"
fi
# By another name first: a program that is cut off half way never has the right one.
install -m 0755 "$binary" "$installed.new"
mv "$installed.new" "$installed"

if has_systemd; then
  systemctl restart systemd-journald || true
  systemctl enable -q tabayun tabayun-backup.timer
  systemctl start tabayun-backup.timer
  { [ "$caddy" = no ] || [ -z "$domain" ] || systemctl reload-or-restart caddy; }
fi
say "start"
start
show_log() {
  if has_systemd; then journalctl -u tabayun -n 20 --no-pager >&2; else tail -20 "$data/serve.log" >&2; fi
}
if ! is_well; then
  echo "it does not become ready; the last lines of its log:" >&2
  show_log
  [ -e "$installed.before" ] || exit 1
  say "back to what was there before"
  stop
  mv "$installed" "$installed.refused"
  mv "$installed.before" "$installed"
  # What came in since the stop, and what was sent, stands in the database: the old program goes on with it if it can.
  if ! has_database || said=$(as_tabayun "$installed" claims export 2>&1 >/dev/null); then
    start
    is_well || { echo "the old program does not start either: tabayun doctor" >&2; show_log; exit 1; }
    rm -f "$installed.refused"
    echo "the upgrade was taken back, the database was left as it is: nothing is lost" >&2
    exit 1
  fi
  case "$said" in
    *"this program knows"*) ;;
    *)
      echo "the old program does not start either: $said" >&2
      [ -z "$keep" ] || echo "the data as they were at $stopped are in $keep" >&2
      exit 1
      ;;
  esac
  [ -n "$keep" ] || { echo "the old program cannot read what the new one wrote, and there was nothing before it" >&2; exit 1; }
  newer=$backups/newer-$(date +%Y%m%d-%H%M%S).sqlite
  as_tabayun "$installed.refused" backup "$newer" >/dev/null || newer=""
  as_tabayun "$installed" restore --force "$keep" >/dev/null ||
    { echo "the backup cannot be put back (see above); it is $keep" >&2; exit 1; }
  start
  is_well || { echo "the old program does not start either: tabayun doctor; the data is in $keep" >&2; show_log; exit 1; }
  rm -f "$installed.refused"
  echo "the upgrade was taken back. The new program had changed the database in a way that the old one cannot read, so it is" >&2
  echo "as it was at $stopped: whoever wrote since then and was answered is forgotten, whoever was not has to write again, and" >&2
  echo "replies that waited at $stopped may be sent again.${newer:+ The database as the new program left it is $newer.}" >&2
  exit 1
fi
rm -f "$installed.before"
say "Tabayun $version answers"
if ! grep -qE '^TABAYUN_[A-Z]+_(APP_SECRET|BOT_TOKEN|CHANNEL_SECRET|AUTH_TOKEN|SIGNING_KEY)(_FILE)?=' "$settings"; then
  echo "   Next: fill in your channels in $settings, restart, then tabayun doctor."
fi
echo "   Firewall: only 80 and 443 need be open (and your SSH): ufw allow 80,443/tcp; ufw allow OpenSSH; ufw enable"
echo "   Keep a copy of $data/secret.key in a safe place off this machine: backups cannot be read without it."
