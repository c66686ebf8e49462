import CPostgres

/// Where the server is and how to talk to it: what `postgres://…` says, and sound values for what it
/// leaves open. Everything that libpq knows may stand in the address (`?sslmode=verify-full&…`).
public struct PostgresAddress: Sendable {
  let parameters: [String: String]

  /// - Throws: `StorageError.refused`; the sentence does not repeat the address, which may hold a password.
  public init(_ url: String) throws {
    guard let options = PQconninfoParse(url, nil) else {
      throw StorageError.refused(
        "the address must look like postgres://user:password@host:5432/database?sslmode=verify-full"
      )
    }
    defer { PQconninfoFree(options) }
    var given: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val {
        given[String(cString: keyword)] = String(cString: value)
      }
      option = option.successor()
    }
    parameters = PostgresAddress.defaults(for: given).merging(given) { $1 }
  }

  /// What stands in for what the address does not say.
  private static func defaults(for given: [String: String]) -> [String: String] {
    let hosts = (given["hostaddr"] ?? given["host"] ?? "").split(separator: ",").map(String.init)
    var values = [
      "application_name": "tabayun",
      "client_encoding": "UTF8",
      // A server that vanishes without a word is noticed within half a minute.
      "connect_timeout": "5",
      "keepalives_idle": "10",
      "keepalives_interval": "5",
      "keepalives_count": "3",
      "tcp_user_timeout": "25000",
    ]
    // Across a network nobody may listen in or stand in for the server, unless the address says otherwise.
    if !hosts.allSatisfy(isLocal) { values["sslmode"] = "verify-full" }
    if (given["sslmode"] ?? values["sslmode"])?.hasPrefix("verify-") == true {
      values["sslrootcert"] = "/etc/ssl/certs/ca-certificates.crt"
    }
    // Of several servers the one that takes writes: what a failover leaves behind does not.
    if hosts.count > 1 { values["target_session_attrs"] = "read-write" }
    return values
  }

  private static func isLocal(_ host: String) -> Bool {
    host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" || host.hasPrefix("127.")
      || host == "::1"
  }

  /// Host and database, for people.
  public var summary: String {
    "\(parameters["host"] ?? parameters["hostaddr"] ?? "local")/\(parameters["dbname"] ?? "")"
  }

  /// Whether somebody between here and the server could read or change what is said.
  public var isGuarded: Bool {
    let hosts = (parameters["hostaddr"] ?? parameters["host"] ?? "").split(separator: ",")
    return hosts.allSatisfy { PostgresAddress.isLocal(String($0)) }
      || parameters["sslmode"] == "verify-full"
  }
}
