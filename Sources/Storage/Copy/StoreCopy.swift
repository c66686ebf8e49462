import Foundation

/// Copies a whole store into another, of the same or the other engine: as it was at one moment, in steps that
/// are kept, and compared row by row at the end.
public struct StoreCopy: Sendable {
  /// How far it is.
  public struct Progress: Sendable, Hashable {
    public enum Stage: String, Sendable { case copying, verifying }
    public let stage: Stage
    public let table: String
    public let rows: Int64
  }

  /// What was copied, by table, and compared.
  public struct Report: Sendable, Hashable {
    public struct Table: Sendable, Hashable {
      public let name: String
      public let rows: Int64
      /// Hexadecimal; the same on both sides.
      public let sum: String
    }
    public let tables: [Table]
  }

  public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The target holds something already.
    case notEmpty(table: String)
    /// A table's rows are not the same on both sides: somebody wrote to one of them meanwhile.
    case different(table: String, source: Int64, target: Int64)

    public var description: String {
      switch self {
      case .notEmpty(let table):
        "the target is not empty: \(table) has rows in it"
      case .different(let table, let source, let target):
        "\(table) differs (\(source) rows in the source, \(target) in the target): was it written to meanwhile? Start again with an empty target"
      }
    }
  }

  private static let pageSize = 1_000
  /// SQLite takes 32,766 arguments in a statement.
  private static let mostArguments = 16_000

  private let source: StoreAddress
  private let target: StoreAddress
  private let report: @Sendable (Progress) -> Void

  /// - Parameter report: is told of every step.
  public init(
    from source: StoreAddress, to target: StoreAddress,
    report: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.source = source
    self.target = target
    self.report = report
  }

  /// Copies and compares. After a failure the same again goes on where it stopped, provided that nobody
  /// writes to the source in between.
  ///
  /// - Throws: `StoreCopy.Failure`, `StorageError`.
  public func run() async throws -> Report {
    // Both at this program's version: the same tables.
    _ = try target.open()
    let dialect: SQLDialect = if case .file = source { .sqlite } else { .postgres }
    return try await source.open().read { session in
      let writer = try target.writer()
      let tables = try StoreTable.all(dialect, in: session)
      try writer.transaction { try begin(tables, in: $0) }
      var sums: [RowSum] = []
      for table in tables { sums.append(try copy(table, from: session, to: writer)) }
      var found: [Report.Table] = []
      for (table, sum) in zip(tables, sums) {
        let other = try writer.transaction { try self.sum(of: table, in: $0) }
        guard sum == other else {
          throw Failure.different(table: table.name, source: sum.rows, target: other.rows)
        }
        found.append(
          Report.Table(
            name: table.name, rows: sum.rows, sum: hexadecimal(sum.high) + hexadecimal(sum.low)))
      }
      try writer.transaction { session in
        if writer.dialect == .postgres { try countOn(tables, in: session) }
        try session.execute("DELETE FROM store_copy")
      }
      return Report(tables: found)
    }
  }

  /// Whether a store waits for the rest of a copy.
  public static func isUnfinished(in session: any SQLSession) throws -> Bool {
    try !session.query("SELECT name FROM store_copy LIMIT 1").isEmpty
  }

  /// Drops every table of a PostgreSQL schema, also those that only a newer program knows: what is put back
  /// after a failed upgrade is of the older version. The schema must be Tabayun's alone.
  public static func clear(server url: String) throws {
    try PostgresWriter(url: url).transaction { session in
      for name in try StoreTable.names(.postgres, in: session) {
        try session.execute("DROP TABLE IF EXISTS \"\(name)\" CASCADE")
      }
    }
  }

  /// Whether anybody serves from a PostgreSQL schema, whatever its version: a process on the list whose beat
  /// grows. One that was killed stays on the list until another strikes it off, so its silence is awaited.
  public static func isServed(
    server url: String, silence: Duration = .seconds(12)
  ) async throws -> Bool {
    func list() throws -> Set<ProcessStore.Sighting> {
      try PostgresWriter(url: url).transaction { session in
        // A schema that is empty, or of before the list.
        guard try StoreTable.names(.postgres, in: session).contains("process") else { return [] }
        return Set(try ProcessStore().all(in: session))
      }
    }
    let first = try list()
    let end = ContinuousClock.now + silence
    while !first.isEmpty, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(500))
      let now = try list()
      if now.isEmpty { return false }
      if !now.isSubset(of: first) { return true }
    }
    return false
  }

  /// Starts, or finds that it has been started.
  private func begin(_ tables: [StoreTable], in session: any SQLSession) throws {
    if try StoreCopy.isUnfinished(in: session) { return }
    for table in tables {
      guard try session.query("SELECT 1 FROM \"\(table.name)\" LIMIT 1").isEmpty else {
        throw Failure.notEmpty(table: table.name)
      }
    }
    for table in tables {
      try session.execute(
        """
        INSERT INTO store_copy (name, position, rows, sum_high, sum_low, is_done)
        VALUES ($1, $2, 0, 0, 0, 0)
        """, [.text(table.name), .blob([])])
    }
  }

  private func copy(
    _ table: StoreTable, from session: any SQLSession, to writer: any StoreWriter
  ) throws -> RowSum {
    var (sum, position, isDone) = try writer.transaction { try state(of: table, in: $0) }
    while !isDone {
      let page = table.page(after: position, limit: StoreCopy.pageSize)
      let rows = try session.query(page.sql, page.arguments)
      for row in rows { sum.add(row) }
      position = rows.last.map(table.position) ?? position
      isDone = rows.count < StoreCopy.pageSize
      try writer.transaction { session in
        let step = max(1, StoreCopy.mostArguments / max(table.columns.count, 1))
        for start in stride(from: 0, to: rows.count, by: step) {
          let part = rows[start..<min(start + step, rows.count)]
          try session.execute(table.insertion(rows: part.count), part.flatMap(\.values))
        }
        try session.execute(
          """
          UPDATE store_copy SET position = $1, rows = $2, sum_high = $3, sum_low = $4, is_done = $5
          WHERE name = $6
          """,
          [
            .blob(position.map(StorePosition.encode) ?? []), .integer(sum.rows),
            SQLValue(bits: sum.high), SQLValue(bits: sum.low), SQLValue(isDone),
            .text(table.name),
          ])
      }
      report(Progress(stage: .copying, table: table.name, rows: sum.rows))
    }
    return sum
  }

  private func state(
    of table: StoreTable, in session: any SQLSession
  ) throws -> (RowSum, [SQLValue]?, Bool) {
    let rows = try session.query(
      "SELECT position, rows, sum_high, sum_low, is_done FROM store_copy WHERE name = $1",
      [.text(table.name)])
    guard let row = rows.first else { return (RowSum(), nil, false) }
    let position = try row.blob(0)
    return (
      RowSum(
        rows: try row.integer(1), high: UInt64(bitPattern: try row.integer(2)),
        low: UInt64(bitPattern: try row.integer(3))),
      position.isEmpty ? nil : try StorePosition.decode(position), try row.integer(4) == 1
    )
  }

  private func sum(of table: StoreTable, in session: any SQLSession) throws -> RowSum {
    var sum = RowSum()
    var position: [SQLValue]?
    while true {
      let page = table.page(after: position, limit: StoreCopy.pageSize)
      let rows = try session.query(page.sql, page.arguments)
      for row in rows { sum.add(row) }
      report(Progress(stage: .verifying, table: table.name, rows: sum.rows))
      guard rows.count == StoreCopy.pageSize, let last = rows.last else { return sum }
      position = table.position(of: last)
    }
  }

  /// The numbers that tables give out go on after those that were copied.
  private func countOn(_ tables: [StoreTable], in session: any SQLSession) throws {
    for table in tables {
      for column in table.key {
        let sequence = try session.query(
          "SELECT pg_get_serial_sequence($1, $2)", [.text(table.name), .text(column)]
        ).first?.optionalText(0)
        guard let sequence else { continue }
        _ = try session.query(
          """
          SELECT setval(CAST($1 AS REGCLASS),
            COALESCE((SELECT MAX("\(column)") FROM "\(table.name)"), 0) + 1, false)
          """, [.text(sequence)])
      }
    }
  }

  private func hexadecimal(_ bits: UInt64) -> String {
    let text = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}

/// Where in a table a copy stands, as bytes.
enum StorePosition {
  static func encode(_ values: [SQLValue]) -> [UInt8] {
    var writer = ByteWriter(version: 1)
    writer.write(values) { writer, value in
      switch value {
      case .integer(let value): writer.write("i\(value)")
      case .text(let text): writer.write("t" + text)
      case .blob(let bytes):
        writer.write("b" + bytes.map { String($0) }.joined(separator: " "))
      // No key of ours has such.
      case .null, .real: writer.write("n")
      }
    }
    return writer.bytes
  }

  static func decode(_ bytes: [UInt8]) throws -> [SQLValue] {
    var reader = try ByteReader(bytes, version: 1)
    return try reader.readList { reader in
      let text = try reader.readString()
      switch text.first {
      case "i": return SQLValue(Int64(text.dropFirst()))
      case "t": return .text(String(text.dropFirst()))
      case "b": return .blob(text.dropFirst().split(separator: " ").compactMap { UInt8($0) })
      default: return .null
      }
    }
  }
}
