/// Notices and announcements: what everyone was told, what a broadcast still has to send, and who wants
/// nothing.
enum Schema007 {
  static let statements = [
    // A message that goes to many is kept once; it holds nothing of theirs, so it is not sealed.
    "CREATE TABLE content (id {id}, body {bytes} NOT NULL, made_at BIGINT NOT NULL)",
    "CREATE INDEX content_age ON content (made_at)",
    "ALTER TABLE outbox ADD COLUMN content_id BIGINT",
    "ALTER TABLE outbox ADD COLUMN broadcast_id BIGINT",
    // The call to many that it belongs to, from when that is made; empty: it goes alone (see `OutboxStore.gather`).
    "ALTER TABLE outbox ADD COLUMN batch TEXT",
    "CREATE INDEX outbox_batch ON outbox (batch) WHERE batch IS NOT NULL",
    // When it went out as a paid template: platforms count the different people of a day.
    "ALTER TABLE outbox ADD COLUMN template_at BIGINT",
    "CREATE INDEX outbox_kept ON outbox (person_id) WHERE status = 5",
    "CREATE INDEX outbox_content ON outbox (content_id) WHERE content_id IS NOT NULL",
    """
    CREATE INDEX outbox_broadcast ON outbox (broadcast_id, account, status, id)
    WHERE broadcast_id IS NOT NULL
    """,
    "CREATE INDEX outbox_template ON outbox (account, template_at) WHERE template_at IS NOT NULL",

    // The verdict that the person was told last (`retracted` when that was it).
    "ALTER TABLE ask ADD COLUMN told_verdict TEXT",
    """
    UPDATE ask SET told_verdict = (
      SELECT c.verdict FROM claim c WHERE c.id = ask.claim_id AND c.status = 'published')
    WHERE claim_id IS NOT NULL
    """,
    // They end in the id: a fan-out goes by it.
    "DROP INDEX ask_fingerprint",
    "DROP INDEX ask_claim",
    "CREATE INDEX ask_fingerprint ON ask (fingerprint, id)",
    "CREATE INDEX ask_claim ON ask (claim_id, id)",

    // One fan-out to everyone who asked; `fingerprint` is the rumor's, NULL when the claim itself changed.
    """
    CREATE TABLE notice (
      id {id},
      claim_id TEXT NOT NULL,
      fingerprint BIGINT,
      made_at BIGINT NOT NULL,
      due_at BIGINT NOT NULL,
      cursor BIGINT NOT NULL DEFAULT 0,
      told BIGINT NOT NULL DEFAULT 0,
      finished_at BIGINT
    )
    """,
    "CREATE INDEX notice_open ON notice (due_at) WHERE finished_at IS NULL",
    "CREATE INDEX notice_claim ON notice (claim_id)",
    // How far something has come that goes through a numbered log.
    "CREATE TABLE progress (name TEXT NOT NULL PRIMARY KEY, value BIGINT NOT NULL)",

    """
    CREATE TABLE announcement (
      id {id},
      code TEXT NOT NULL UNIQUE,
      organisation TEXT NOT NULL,
      kind TEXT NOT NULL,
      parent_id BIGINT,
      state TEXT NOT NULL,
      version BIGINT NOT NULL DEFAULT 0,
      topics TEXT NOT NULL,
      districts TEXT NOT NULL,
      link TEXT,
      picture TEXT,
      urgent_reason TEXT,
      send_at BIGINT,
      author TEXT NOT NULL,
      approver TEXT,
      series TEXT UNIQUE,
      claim_id TEXT,
      made_at BIGINT NOT NULL,
      changed_at BIGINT NOT NULL,
      started_at BIGINT,
      materialised_at BIGINT,
      finished_at BIGINT,
      cursor_account TEXT NOT NULL DEFAULT '',
      cursor BIGINT NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX announcement_state ON announcement (state, send_at)",
    "CREATE INDEX announcement_parent ON announcement (parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX announcement_public ON announcement (started_at) WHERE started_at IS NOT NULL",
    """
    CREATE TABLE announcement_text (
      announcement_id BIGINT NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
      language TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (announcement_id, language)
    )
    """,
    """
    CREATE TABLE announcement_event (
      id {id},
      announcement_id BIGINT NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
      happened_at BIGINT NOT NULL,
      member TEXT NOT NULL,
      what TEXT NOT NULL,
      note TEXT NOT NULL DEFAULT ''
    )
    """,
    """
    CREATE TABLE announcement_picture (
      announcement_id BIGINT NOT NULL PRIMARY KEY REFERENCES announcement (id) ON DELETE CASCADE,
      type TEXT NOT NULL,
      bytes {bytes} NOT NULL
    )
    """,
    "CREATE INDEX announcement_event_of ON announcement_event (announcement_id, id)",
    // Who wants no announcements: keyed hashes of addresses, which outlive the person's row.
    """
    CREATE TABLE suppression (
      account TEXT NOT NULL,
      address_hash {bytes} NOT NULL,
      since BIGINT NOT NULL,
      PRIMARY KEY (account, address_hash)
    )
    """,
  ]
}
