import Domain

/// The two dialects differ in a few words; everything else is written once.
enum SQLDialect: Sendable {
  case sqlite, postgres

  /// Puts this database's words into a statement.
  func spell(_ sql: String) -> String {
    var sql = sql
    for (word, spelling) in words {
      var parts = sql[...]
      var result = ""
      while let range = parts.firstRange(of: word) {
        result += parts[..<range.lowerBound] + spelling
        parts = parts[range.upperBound...]
      }
      sql = result + parts
    }
    return sql
  }

  /// Starts a transaction that writes. SQLite has to be told: one that reads first may not write any more
  /// when somebody else has written meanwhile.
  var begin: String {
    switch self {
    case .sqlite: "BEGIN IMMEDIATE"
    case .postgres: "BEGIN"
    }
  }

  private var words: [(String, String)] {
    switch self {
    case .sqlite: [("{id}", "INTEGER PRIMARY KEY AUTOINCREMENT"), ("{bytes}", "BLOB")]
    case .postgres:
      [("{id}", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"), ("{bytes}", "BYTEA")]
    }
  }
}

/// Brings a database to the version that this program knows: numbered steps, forward only, each in a
/// transaction of its own.
enum Migrations {
  /// In order; the place in the list is the version. A released step is never edited.
  static let steps: [[String]] = [
    Schema001.statements, Schema002.statements, Schema003.statements, Schema004.statements,
  ]

  static func run(in session: any SQLSession, dialect: SQLDialect) throws {
    try session.execute(
      "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL PRIMARY KEY)")
    let found = try version(in: session)
    guard found <= steps.count else {
      throw StorageError.newerSchema(found: found, known: steps.count)
    }
    for number in found..<steps.count {
      try session.execute(dialect.begin)
      do {
        // Another process may have been faster.
        if try version(in: session) == number {
          for statement in steps[number] { try session.execute(dialect.spell(statement)) }
          try session.execute(
            "INSERT INTO schema_version (version) VALUES ($1)", [SQLValue(number + 1)])
        }
        try session.execute("COMMIT")
      } catch {
        _ = try? session.execute("ROLLBACK")
        throw error
      }
    }
  }

  private static func version(in session: any SQLSession) throws -> Int {
    let rows = try session.query("SELECT COALESCE(MAX(version), 0) FROM schema_version")
    return Int(try rows.first?.integer(0) ?? 0)
  }
}
