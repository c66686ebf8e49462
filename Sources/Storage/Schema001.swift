/// The first version's tables.
///
/// Moments are milliseconds since 1970. `{bytes}` columns named `…_hash` are keyed hashes, the others are
/// sealed (see `Vault`): a stolen file tells nobody's number and nobody's words.
enum Schema001 {
  static let statements = [
    """
    CREATE TABLE person (
      id {id},
      account TEXT NOT NULL,
      address_hash {bytes} NOT NULL,
      address {bytes} NOT NULL,
      memory {bytes},
      version BIGINT NOT NULL DEFAULT 0,
      first_seen BIGINT NOT NULL,
      last_seen BIGINT NOT NULL,
      language TEXT NOT NULL DEFAULT 'id',
      stopped_at BIGINT,
      gone_at BIGINT,
      forgotten_at BIGINT,
      UNIQUE (account, address_hash)
    )
    """,
    // status: see InboxStatus
    """
    CREATE TABLE inbox (
      id {id},
      account TEXT NOT NULL,
      dedupe_hash {bytes} NOT NULL,
      event {bytes} NOT NULL,
      status SMALLINT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      received_at BIGINT NOT NULL,
      done_at BIGINT,
      error TEXT,
      UNIQUE (account, dedupe_hash)
    )
    """,
    "CREATE INDEX inbox_waiting ON inbox (id) WHERE status = 0",
    "CREATE INDEX inbox_age ON inbox (received_at)",
    // status: see OutboxStatus; priority: see OutboxPriority
    """
    CREATE TABLE outbox (
      id {id},
      account TEXT NOT NULL,
      person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      idempotency_key TEXT NOT NULL UNIQUE,
      cause TEXT NOT NULL,
      response_id TEXT NOT NULL,
      priority SMALLINT NOT NULL,
      recipient {bytes} NOT NULL,
      body {bytes} NOT NULL,
      status SMALLINT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      repeats INTEGER NOT NULL DEFAULT 0,
      queued_at BIGINT NOT NULL,
      due_at BIGINT NOT NULL,
      lease TEXT,
      tried_at BIGINT,
      unknown_at BIGINT,
      provider_hash {bytes},
      error TEXT,
      sent_at BIGINT,
      delivered_at BIGINT,
      read_at BIGINT,
      failed_at BIGINT
    )
    """,
    // The account first: one platform's long queue is not read through for another's sake.
    "CREATE INDEX outbox_due ON outbox (account, priority, id) WHERE status = 0",
    "CREATE INDEX outbox_failed ON outbox (id) WHERE status = 3",
    "CREATE INDEX outbox_sending ON outbox (person_id) WHERE status = 1",
    "CREATE INDEX outbox_age ON outbox (queued_at)",
    "CREATE INDEX outbox_cause ON outbox (cause, id)",
    "CREATE INDEX outbox_person ON outbox (person_id, id)",
    "CREATE INDEX outbox_provider ON outbox (provider_hash) WHERE provider_hash IS NOT NULL",
    """
    CREATE TABLE claim (
      id TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      verdict TEXT NOT NULL,
      summary TEXT NOT NULL,
      url TEXT,
      source TEXT,
      date TEXT,
      language TEXT NOT NULL,
      status TEXT NOT NULL,
      expires TEXT,
      updated_at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX claim_url ON claim (url)",
    "CREATE INDEX claim_date ON claim (date, id)",
    """
    CREATE TABLE narrative (
      claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (claim_id, place)
    )
    """,
    "CREATE TABLE claim_change (seq {id}, claim_id TEXT NOT NULL)",
    // What was asked and not answered by a claim; texts go after their time, the counts stay.
    """
    CREATE TABLE rumor (
      fingerprint BIGINT NOT NULL PRIMARY KEY,
      text {bytes},
      language TEXT NOT NULL,
      scam TEXT,
      asks BIGINT NOT NULL,
      forwards BIGINT NOT NULL,
      first_asked BIGINT NOT NULL,
      last_asked BIGINT NOT NULL,
      claim_id TEXT
    )
    """,
    "CREATE INDEX rumor_open ON rumor (last_asked) WHERE claim_id IS NULL",
    """
    CREATE TABLE ask (
      id {id},
      person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      fingerprint BIGINT NOT NULL,
      claim_id TEXT,
      confidence TEXT NOT NULL,
      candidates TEXT NOT NULL,
      wants_to_hear SMALLINT NOT NULL,
      message_hash {bytes},
      asked_at BIGINT NOT NULL,
      last_asked BIGINT NOT NULL,
      times BIGINT NOT NULL DEFAULT 1,
      told_at BIGINT,
      UNIQUE (person_id, fingerprint)
    )
    """,
    "CREATE INDEX ask_fingerprint ON ask (fingerprint)",
    "CREATE INDEX ask_claim ON ask (claim_id)",
    """
    CREATE TABLE subscription (
      person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      topic TEXT NOT NULL,
      district TEXT NOT NULL DEFAULT '',
      since BIGINT NOT NULL,
      PRIMARY KEY (person_id, topic, district)
    )
    """,
    "CREATE INDEX subscription_topic ON subscription (topic, district)",
    // What a person wrote to the staff.
    """
    CREATE TABLE letter (
      id {id},
      person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      text {bytes} NOT NULL,
      written_at BIGINT NOT NULL,
      answered_at BIGINT
    )
    """,
    "CREATE INDEX letter_person ON letter (person_id)",
    // Sums by day, without anybody in them.
    """
    CREATE TABLE tally (
      day TEXT NOT NULL,
      name TEXT NOT NULL,
      count BIGINT NOT NULL,
      PRIMARY KEY (day, name)
    )
    """,
    """
    CREATE TABLE feedback (
      id {id},
      person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      claim_id TEXT NOT NULL,
      fingerprint BIGINT NOT NULL,
      kind TEXT NOT NULL,
      given_at BIGINT NOT NULL,
      UNIQUE (person_id, claim_id, fingerprint)
    )
    """,
  ]
}
