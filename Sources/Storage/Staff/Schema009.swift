/// Lists and counts of the console that would go through whole tables without an index.
enum Schema009 {
  static let statements = [
    // Claims by who checked them, and by the day of the check.
    "CREATE INDEX claim_console_source ON claim (status, source, updated_at, id)",
    "CREATE INDEX claim_console_date ON claim (status, date, id)",
    // How many people there are: by account and language, since when, and who wants or gets nothing any more.
    "CREATE INDEX person_language ON person (account, language)",
    "CREATE INDEX person_new ON person (first_seen)",
    "CREATE INDEX person_stopped ON person (account) WHERE stopped_at IS NOT NULL",
    "CREATE INDEX person_gone ON person (account) WHERE gone_at IS NOT NULL",
  ]
}
