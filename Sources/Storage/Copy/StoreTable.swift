/// A table as the database itself describes it, so that a new one is copied without being named here.
struct StoreTable: Sendable, Hashable {
  let name: String
  let columns: [String]
  /// The columns that tell its rows apart, and by which it is read in order.
  let key: [String]
  /// The tables that it refers to.
  let needs: Set<String>

  /// What belongs to one database and to running processes, and what the copy itself writes.
  private static let excluded: Set = ["schema_version", "store_copy", "process", "pace"]

  /// Every table, those that others refer to first.
  static func all(_ dialect: SQLDialect, in session: any SQLSession) throws -> [StoreTable] {
    let tables = try names(dialect, in: session).sorted().filter { !excluded.contains($0) }
    return sorted(try tables.map { try table($0, dialect, in: session) })
  }

  /// The names of all tables there are.
  static func names(_ dialect: SQLDialect, in session: any SQLSession) throws -> [String] {
    let names =
      switch dialect {
      case .sqlite:
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
      case .postgres:
        """
        SELECT CAST(c.relname AS TEXT) FROM pg_class c
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND c.relnamespace = current_schema()::regnamespace
        """
      }
    return try session.query(names).map { try $0.text(0) }
  }

  private static func table(
    _ name: String, _ dialect: SQLDialect, in session: any SQLSession
  ) throws -> StoreTable {
    let columns: String
    let key: String
    let needs: String
    switch dialect {
    case .sqlite:
      columns = "SELECT name FROM pragma_table_info($1) ORDER BY cid"
      key = "SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk"
      needs = "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list($1)"
    case .postgres:
      let own = "CAST(CAST($1 AS TEXT) AS REGCLASS)"
      columns = """
        SELECT CAST(attname AS TEXT) FROM pg_attribute
        WHERE attrelid = \(own) AND attnum > 0 AND NOT attisdropped ORDER BY attnum
        """
      key = """
        SELECT CAST(a.attname AS TEXT)
        FROM pg_index i
          CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY k (number, place)
          JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
        WHERE i.indrelid = \(own) AND i.indisprimary ORDER BY k.place
        """
      needs = """
        SELECT DISTINCT CAST(f.relname AS TEXT) FROM pg_constraint c
          JOIN pg_class f ON f.oid = c.confrelid
        WHERE c.conrelid = \(own) AND c.contype = 'f'
        """
    }
    func names(_ sql: String) throws -> [String] {
      try session.query(sql, [.text(name)]).map { try $0.text(0) }
    }
    let keys = try names(key)
    guard !keys.isEmpty else {
      throw StorageError.refused("the table \(name) has no primary key and cannot be copied")
    }
    return StoreTable(
      name: name, columns: try names(columns), key: keys, needs: Set(try names(needs)))
  }

  /// What is referred to comes first.
  private static func sorted(_ tables: [StoreTable]) -> [StoreTable] {
    var rest = tables
    var placed: Set<String> = []
    var order: [StoreTable] = []
    while !rest.isEmpty {
      let ready = rest.filter { $0.needs.subtracting([$0.name]).isSubset(of: placed) }
      // Tables that refer to each other in a ring: in any order, and the database has the last word.
      let next = ready.isEmpty ? rest : ready
      order += next
      placed.formUnion(next.map(\.name))
      rest.removeAll { placed.contains($0.name) }
    }
    return order
  }

  /// The statement that reads the next rows, and the place of each key column in them.
  func page(after position: [SQLValue]?, limit: Int) -> (sql: String, arguments: [SQLValue]) {
    let list = columns.map(quoted).joined(separator: ", ")
    let keys = key.map(quoted).joined(separator: ", ")
    var sql = "SELECT \(list) FROM \(quoted(name))"
    var arguments: [SQLValue] = []
    if let position {
      sql += " WHERE (\(keys)) > (\(placeholders(position.count, from: 1)))"
      arguments = position
    }
    arguments.append(SQLValue(limit))
    return (sql + " ORDER BY \(keys) LIMIT $\(arguments.count)", arguments)
  }

  func position(of row: SQLRow) -> [SQLValue] {
    key.compactMap { name in columns.firstIndex(of: name).map { row.values[$0] } }
  }

  /// The statement that adds so many rows.
  func insertion(rows count: Int) -> String {
    let list = columns.map(quoted).joined(separator: ", ")
    let rows = (0..<count).map { "(\(placeholders(columns.count, from: $0 * columns.count + 1)))" }
    return "INSERT INTO \(quoted(name)) (\(list)) VALUES \(rows.joined(separator: ", "))"
  }

  private func quoted(_ name: String) -> String { "\"\(name)\"" }
}
