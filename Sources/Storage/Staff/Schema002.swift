/// Staff: members, how they get in, and the audit of what they did.
enum Schema002 {
  static let statements = [
    // password: `$scrypt$…`; totp: sealed; totp_step: the last one used, so that no code counts twice.
    """
    CREATE TABLE member (
      id {id},
      email TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      organisation TEXT NOT NULL,
      roles TEXT NOT NULL,
      state TEXT NOT NULL,
      password TEXT,
      totp {bytes},
      totp_step BIGINT NOT NULL DEFAULT 0,
      created_at BIGINT NOT NULL,
      seen_at BIGINT
    )
    """,
    // Invitations and recoveries. Only a keyed hash of the link's secret is kept.
    """
    CREATE TABLE member_link (
      token_hash {bytes} NOT NULL PRIMARY KEY,
      member_id BIGINT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      expires_at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX member_link_member ON member_link (member_id)",
    """
    CREATE TABLE member_session (
      id {id},
      token_hash {bytes} NOT NULL UNIQUE,
      member_id BIGINT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      device TEXT NOT NULL,
      started_at BIGINT NOT NULL,
      seen_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX member_session_member ON member_session (member_id)",
    "CREATE INDEX member_session_expiry ON member_session (expires_at)",
    // Attempts to sign in, counted by hashed bucket within a window.
    """
    CREATE TABLE sign_in_try (
      bucket {bytes} NOT NULL PRIMARY KEY,
      since BIGINT NOT NULL,
      tries BIGINT NOT NULL
    )
    """,
    "CREATE INDEX sign_in_try_since ON sign_in_try (since)",
    // Each row's hash is keyed and covers the row before it.
    """
    CREATE TABLE audit (
      seq BIGINT NOT NULL PRIMARY KEY,
      done_at BIGINT NOT NULL,
      member_id BIGINT,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      was TEXT,
      became TEXT,
      hash {bytes} NOT NULL
    )
    """,
    "CREATE INDEX audit_subject ON audit (subject, seq)",
    "CREATE INDEX audit_member ON audit (member_id, seq)",
    // The end of the chain, sealed: without it nobody would miss the last rows.
    """
    CREATE TABLE audit_head (
      id SMALLINT NOT NULL PRIMARY KEY,
      seq BIGINT NOT NULL,
      hash {bytes} NOT NULL,
      seal {bytes} NOT NULL
    )
    """,
  ]
}
