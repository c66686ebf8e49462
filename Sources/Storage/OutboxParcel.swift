import Domain
import Foundation

/// What goes to a platform in one call: a person's message, or one message for several people.
public struct OutboxParcel: Sendable {
  /// The message; of several, the first.
  public let first: SealedOutboxRow
  /// The others who get the same.
  public let others: [SealedOutboxRow]
  /// The key of a call for several; `nil` for one.
  public let batch: String?

  public var rows: [SealedOutboxRow] { [first] + others }

  init(_ row: SealedOutboxRow) {
    first = row
    others = []
    batch = nil
  }

  init?(_ rows: [SealedOutboxRow], batch: String) {
    guard let first = rows.first else { return nil }
    self.first = first
    others = Array(rows.dropFirst())
    self.batch = batch
  }
}

extension OutboxStore {
  /// Kept in the place of a batch's key: this row is not put together with others any more.
  private static let alone = ""

  /// Puts messages of a broadcast that were just taken together with others that say the same, in the transaction
  /// that took them.
  ///
  /// Which rows a call was for is kept: after a crash, or an answer that was lost, it is made again for all of
  /// them under its key, by which the platform knows it.
  ///
  /// - Parameters:
  ///   - limit: to so many people at most.
  ///   - lease: who takes them.
  public func gather(
    _ taken: [SealedOutboxRow], limit: Int, lease: String, at now: Timestamp,
    in session: any SQLSession
  ) throws -> [OutboxParcel] {
    guard limit > 1 else { return taken.map(OutboxParcel.init) }
    var parcels: [OutboxParcel] = []
    var done: Set<Int64> = []
    for row in taken where !done.contains(row.id) {
      guard let content = row.contentID, let broadcast = row.broadcastID, row.batch != Self.alone
      else {
        parcels.append(OutboxParcel(row))
        continue
      }
      var rows: [SealedOutboxRow]
      let batch: String
      if let known = row.batch {
        batch = known
        rows = taken.filter { $0.batch == known }
        let ids = try session.query(
          """
          UPDATE outbox SET status = 1, lease = $1, attempts = attempts + 1, tried_at = $2
          WHERE batch = $3 AND status = 0 AND NOT \(Self.isUnwanted) RETURNING id
          """, [.text(lease), SQLValue(now), .text(known)]
        ).map { try $0.integer(0) }
        rows += try self.rows(ids, in: session)
      } else {
        batch = UUID().uuidString
        rows = Array(
          taken.lazy.filter {
            $0.contentID == content && $0.broadcastID == broadcast && $0.account == row.account
              && $0.batch == nil && !done.contains($0.id)
          }.prefix(limit))
        let ids = try session.query(
          """
          UPDATE outbox SET status = 1, lease = $1, attempts = attempts + 1, tried_at = $2
          WHERE status = 0 AND NOT \(Self.isUnwanted) AND id IN (
            SELECT o.id FROM outbox o
            WHERE o.broadcast_id = $3 AND o.account = $4 AND o.status = 0 AND o.content_id = $5
              AND o.batch IS NULL AND o.due_at <= $2 AND NOT EXISTS (
                SELECT 1 FROM outbox s WHERE s.status = 1 AND s.person_id = o.person_id)
            ORDER BY o.id LIMIT $6)
          RETURNING id
          """,
          [
            .text(lease), SQLValue(now), .integer(broadcast), .text(row.account.rawValue),
            .integer(content), SQLValue(limit - rows.count),
          ]
        ).map { try $0.integer(0) }
        rows += try self.rows(ids, in: session)
        if rows.count > 1 {
          try setBatch(batch, of: rows.map(\.id), in: session)
        }
      }
      done.formUnion(rows.map(\.id))
      if rows.count == 1, row.batch == nil {
        parcels.append(OutboxParcel(row))
      } else if let parcel = OutboxParcel(rows.sorted { $0.id < $1.id }, batch: batch) {
        parcels.append(parcel)
      }
    }
    return parcels
  }

  /// The platform does not take a call for several: each of them is sent by itself.
  public func separate(
    _ rows: [SealedOutboxRow], takenBy lease: String, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try setBatch(Self.alone, of: rows.map(\.id), in: session)
    for row in rows {
      try session.execute(
        """
        UPDATE outbox SET status = \(Self.statusBack(mayHaveArrived: "1 = 0")),
          error = \(Self.errorBack("error")), lease = NULL, due_at = $1,
          unknown_at = NULL
        WHERE id = $2 AND status = 1 AND lease = $3
        """, [SQLValue(now), .integer(row.id), .text(lease)])
    }
  }

  private func setBatch(
    _ batch: String, of ids: [Int64], in session: any SQLSession
  ) throws {
    for start in stride(from: 0, to: ids.count, by: 200) {
      let some = ids[start..<min(start + 200, ids.count)]
      try session.execute(
        "UPDATE outbox SET batch = $1 WHERE id IN (\(placeholders(some.count, from: 2)))",
        [.text(batch)] + some.map(SQLValue.integer))
    }
  }

  private func rows(_ ids: [Int64], in session: any SQLSession) throws -> [SealedOutboxRow] {
    var rows: [SealedOutboxRow] = []
    for start in stride(from: 0, to: ids.count, by: 200) {
      let some = ids[start..<min(start + 200, ids.count)]
      rows += try session.query(
        """
        SELECT \(Self.sealedColumns) FROM outbox o JOIN person p ON p.id = o.person_id
          LEFT JOIN content c ON c.id = o.content_id
        WHERE o.id IN (\(placeholders(some.count, from: 1)))
        """, some.map(SQLValue.integer)
      ).map(Self.sealed)
    }
    return rows
  }
}
