#!/bin/sh
# The nightly backup: makes one, tries whether it can be restored, and lets old ones go. tabayun-backup.timer runs it.
#
#   TABAYUN_BACKUPS   the folder (default /var/backups/tabayun)
#   TABAYUN_BACKUP_DAYS  how long they are kept (default 14; the settings file counts too)
#   TABAYUN_BACKUP_COPY  a command that takes a file's path and copies it off the machine: the backup, then its checksum
set -eu
folder=${TABAYUN_BACKUPS:-/var/backups/tabayun}
# A day longer than the database remembers whom it has forgotten, and a restored backup would bring them back.
days=${TABAYUN_BACKUP_DAYS:-$(sed -n "s/^TABAYUN_BACKUP_DAYS=//p" "${TABAYUN_ENV_FILE:-/dev/null}" | tr -d "\"'" | tail -1)}
days=${days:-14}
new=$folder/tabayun-$(date +%Y%m%d-%H%M%S).sqlite
tabayun backup "$new" >/dev/null

# A backup that nobody has tried is a hope. This one is put into an empty place, opened and counted.
drill=$(mktemp -d "${TMPDIR:-/tmp}/tabayun-drill.XXXXXX")
trap 'rm -rf "$drill"' EXIT
key=${TABAYUN_DATA:-/var/lib/tabayun}/secret.key
[ ! -e "$key" ] || cp "$key" "$drill/secret.key"
TABAYUN_DATABASE="$drill/tabayun.sqlite" TABAYUN_DATA="$drill" tabayun restore "$new" >/dev/null
claims=$(TABAYUN_DATABASE="$drill/tabayun.sqlite" TABAYUN_DATA="$drill" tabayun claims export | wc -l)
serving=$(tabayun claims export | wc -l)
# Claims may come and go while this runs, but not all of them.
if [ "$serving" -gt 0 ] && [ "$claims" -eq 0 ]; then
  echo "$new holds no claims although $serving are published" >&2
  exit 1
fi
if [ -n "${TABAYUN_BACKUP_COPY:-}" ]; then
  for file in "$new" "$new.sha256"; do sh -c "$TABAYUN_BACKUP_COPY \"\$1\"" copy "$file"; done
fi
# Also those that upgrades leave, and the checksums beside them: forgotten people are to be gone from them in time.
find "$folder" -maxdepth 1 -type f \( -name 'tabayun-*.sqlite*' -o -name 'before-*.sqlite*' -o -name 'newer-*.sqlite*' \) \
  -mtime "+$days" -delete
echo "$new: restored as a trial, $claims claims"
