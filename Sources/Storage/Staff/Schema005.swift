/// What staff work on: drafts and history of claims, rumors as clusters.
enum Schema005 {
  static let statements = [
    // The console lists the latest changed first, within a status or a verdict.
    "CREATE INDEX claim_console ON claim (status, updated_at, id)",
    "CREATE INDEX claim_console_verdict ON claim (status, verdict, updated_at, id)",
    // What is written and not yet published; `base` is the digest of the claim that it was made from.
    """
    CREATE TABLE claim_draft (
      claim_id TEXT NOT NULL PRIMARY KEY,
      content TEXT NOT NULL,
      base TEXT NOT NULL,
      author_id BIGINT,
      author TEXT NOT NULL,
      rumor_id BIGINT,
      version BIGINT NOT NULL,
      updated_at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX claim_draft_age ON claim_draft (updated_at, claim_id)",
    // Every state that a claim had, from its first change in the console on.
    """
    CREATE TABLE claim_revision (
      claim_id TEXT NOT NULL,
      number BIGINT NOT NULL,
      content TEXT NOT NULL,
      actor TEXT NOT NULL,
      note TEXT NOT NULL,
      made_at BIGINT NOT NULL,
      PRIMARY KEY (claim_id, number)
    )
    """,
    // A file of claims that somebody brought, from preview to done.
    """
    CREATE TABLE claim_import (
      id {id},
      name TEXT NOT NULL,
      format TEXT NOT NULL,
      body {bytes} NOT NULL,
      actor_id BIGINT,
      actor TEXT NOT NULL,
      state TEXT NOT NULL,
      total BIGINT NOT NULL,
      done BIGINT NOT NULL DEFAULT 0,
      added BIGINT NOT NULL DEFAULT 0,
      updated BIGINT NOT NULL DEFAULT 0,
      unchanged BIGINT NOT NULL DEFAULT 0,
      bad BIGINT NOT NULL DEFAULT 0,
      made_at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX claim_import_running ON claim_import (id) WHERE state = 'running'",

    // A rumor as staff work on it: a cluster of wordings (rows of `rumor`) that say the same. `heat` orders the
    // queue: demand and forwards in logarithms, and the moment, so that it need not be counted anew as time goes by.
    "ALTER TABLE rumor ADD COLUMN cluster_id BIGINT",
    "CREATE INDEX rumor_cluster_of ON rumor (cluster_id, asks)",
    """
    CREATE INDEX rumor_loose ON rumor (first_asked)
    WHERE cluster_id IS NULL AND claim_id IS NULL AND text IS NOT NULL
    """,
    "CREATE INDEX rumor_followed ON rumor (last_asked)",
    """
    CREATE TABLE rumor_cluster (
      id {id},
      state TEXT NOT NULL,
      lead BIGINT NOT NULL,
      language TEXT NOT NULL,
      scam TEXT,
      place TEXT,
      asks BIGINT NOT NULL,
      forwards BIGINT NOT NULL,
      wordings BIGINT NOT NULL,
      first_asked BIGINT NOT NULL,
      last_asked BIGINT NOT NULL,
      heat BIGINT NOT NULL,
      member_id BIGINT,
      claim_id TEXT,
      reason TEXT,
      version BIGINT NOT NULL DEFAULT 0,
      changed_at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX rumor_cluster_queue ON rumor_cluster (state, heat, id)",
    "CREATE INDEX rumor_cluster_age ON rumor_cluster (state, first_asked)",
    "CREATE INDEX rumor_cluster_claim ON rumor_cluster (claim_id) WHERE claim_id IS NOT NULL",
    "CREATE INDEX rumor_cluster_recent ON rumor_cluster (last_asked)",
    """
    CREATE TABLE rumor_note (
      id {id},
      cluster_id BIGINT NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      actor TEXT NOT NULL,
      made_at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX rumor_note_of ON rumor_note (cluster_id, id)",
    // What is asked within a span of time, without looking at the rows themselves.
    "CREATE INDEX ask_time ON ask (asked_at, person_id, claim_id)",
  ]
}
