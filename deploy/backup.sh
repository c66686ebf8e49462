#!/bin/sh
# The nightly backup: makes one, tries whether it can be restored, and lets old ones go. tabayun-backup.timer runs it.
#
#   TABAYUN_BACKUPS   the folder (default /var/backups/tabayun)
#   TABAYUN_BACKUP_DAYS  how long they are kept (default 14)
#   TABAYUN_BACKUP_COPY  a command that takes the new file's path and copies it off the machine
set -eu
folder=${TABAYUN_BACKUPS:-/var/backups/tabayun}
days=${TABAYUN_BACKUP_DAYS:-14}
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
[ -z "${TABAYUN_BACKUP_COPY:-}" ] || sh -c "$TABAYUN_BACKUP_COPY \"\$1\"" copy "$new"
find "$folder" -maxdepth 1 -name 'tabayun-*.sqlite' -mtime "+$days" -delete
echo "$new: restored as a trial, $claims claims"
