import CPostgres

/// What went wrong on a connection, and what that means for who wanted something.
struct PostgresFailure: Error {
  enum Remedy {
    /// The same again in a new transaction may succeed at once: nothing of this one was kept.
    case again
    /// The connection is of no use any more.
    case reconnect
    case none
  }

  let error: StorageError
  let remedy: Remedy

  /// What a statement's failure means. Only the server's code and the names of constraints are told:
  /// its messages may quote values.
  init(result: OpaquePointer?, connection: OpaquePointer?) {
    let code = PostgresFailure.field(result, 0x43)  // PG_DIAG_SQLSTATE
    guard PQstatus(connection) == CONNECTION_OK, !code.isEmpty else {
      self.init(error: .unavailable("the connection to the server broke"), remedy: .reconnect)
      return
    }
    let constraint = PostgresFailure.field(result, 0x6E)  // PG_DIAG_CONSTRAINT_NAME
    var reason = "SQLSTATE \(code)"
    if !constraint.isEmpty { reason += ", \(constraint)" }
    switch code {
    case "40001", "40P01":
      self.init(error: .conflict, remedy: .again)
    case "26000", "0A000":
      // A prepared statement that the server has forgotten or that a migration has changed.
      self.init(error: .refused(reason), remedy: .again)
    case "25006", "57P01", "57P02", "57P03", "57P05", "25P03":
      // A standby, or a server that stops or starts; or one that gave this transaction up.
      self.init(error: .unavailable(reason), remedy: .reconnect)
    case "57014":
      self.init(error: .unavailable("a statement took too long (\(reason))"), remedy: .none)
    case "55P03":
      self.init(
        error: .unavailable("somebody else holds what it needs (\(reason))"), remedy: .none)
    default:
      switch code.prefix(2) {
      case "42":
        // A mistake in a statement of ours: its message names what is wrong with the text, no values.
        let message = PostgresFailure.field(result, 0x4D)  // PG_DIAG_MESSAGE_PRIMARY
        self.init(error: .refused("\(message) (\(reason))"), remedy: .none)
      case "22", "23", "25", "0A", "21", "54":
        self.init(error: .refused(reason), remedy: .none)
      default:
        self.init(error: .unavailable(reason), remedy: .none)
      }
    }
  }

  init(error: StorageError, remedy: Remedy) {
    self.error = error
    self.remedy = remedy
  }

  private static func field(_ result: OpaquePointer?, _ code: Int32) -> String {
    PQresultErrorField(result, code).map { String(cString: $0) } ?? ""
  }
}
