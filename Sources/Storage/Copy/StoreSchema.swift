import Foundation

/// A schema of a PostgreSQL database: as good as a database of its own, and gone with one statement.
public enum StoreSchema {
  /// - Parameter name: letters, digits and `_`.
  public static func make(_ name: String, at url: String) async throws {
    try run("CREATE SCHEMA \"\(name)\"", at: url)
  }

  public static func drop(_ name: String, at url: String) async throws {
    try run("DROP SCHEMA \"\(name)\" CASCADE", at: url)
  }

  /// The address of what stands in the schema alone.
  public static func address(_ name: String, at url: String) -> String {
    url + (url.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(name)"
  }

  private static func run(_ sql: String, at url: String) throws {
    let connection = PostgresConnection(
      address: try PostgresAddress(url), limits: StoreAddress.limits)
    try connection.open()
    try connection.command(sql)
  }
}
