# What both proofs need, inside the clean root: a stand-in for the platforms, deliveries, and what is looked at afterwards.
# shellcheck shell=bash disable=SC2034  # used by who reads this in
set -euo pipefail
port=$(shuf -i 20000-29999 -n 1)
sandbox_port=$((port + 1))
settings=/etc/tabayun/tabayun.env
rumor="Ikan lele penyebab gagal ginjal kronis, sebarkan"
fail() { echo "FAILED: $*" >&2; tail -n 15 /var/log/tabayun.log >&2 || true; exit 1; }
step() { echo "-- $*"; }

channels() {
  cat <<END
TABAYUN_PORT=$port
TABAYUN_WHATSAPP_APP_SECRET=proof-app-secret
TABAYUN_WHATSAPP_VERIFY_TOKEN=proof-verify-token
TABAYUN_WHATSAPP_ACCESS_TOKEN=proof-access-token
TABAYUN_WHATSAPP_PHONE_NUMBER_ID=100000000000001
TABAYUN_WHATSAPP_API_URL=http://127.0.0.1:$sandbox_port/whatsapp/v25.0
END
}
as_tabayun() {
  setpriv --reuid tabayun --regid tabayun --clear-groups env -i PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \
    TABAYUN_ENV_FILE=$settings TABAYUN_DATA=/var/lib/tabayun TABAYUN_RESPONSES=/etc/tabayun/Responses "$@"
}
ready() {
  for _ in $(seq 300); do
    curl -sf -o /dev/null "http://127.0.0.1:$port/health/ready" && return
    sleep 0.1
  done
  fail "it does not serve"
}
sent() { grep -c '"to":"620000000002"' /tmp/sent.jsonl 2>/dev/null || true; }
deliver() { # ID
  local body signature
  body='{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"620000000001","phone_number_id":"100000000000001"},"messages":[{"from":"620000000002","id":"'$1'","timestamp":"'$(date +%s)'","type":"text","text":{"body":"'$rumor'"}}]}}]}]}'
  signature=$(printf %s "$body" | openssl dgst -sha256 -hmac proof-app-secret | sed 's/.* //')
  curl -sf -o /dev/null -H "X-Hub-Signature-256: sha256=$signature" -d "$body" "http://127.0.0.1:$port/webhooks/whatsapp" ||
    fail "$1 is refused"
}
# Every message so far once more, which must change nothing, and a new one, which must be answered.
count=0
answers() {
  local before number
  ready
  for ((number = 1; number <= count; number++)); do deliver "wamid.proof-$number"; done
  before=$(sent)
  count=$((count + 1))
  deliver "wamid.proof-$count"
  for _ in $(seq 200); do
    [ "$(sent)" -gt "$before" ] && break
    sleep 0.1
  done
  sleep 0.5
  [ "$(sent)" = "$count" ] || fail "after $count messages $(sent) answers"
  [ "$(as_tabayun tabayun claims export | wc -l)" -gt 50 ] || fail "the claims are gone"
  echo "   $count messages, $count answers, the claims are there"
}
