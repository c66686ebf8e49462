import Foundation
import Hummingbird

/// What a form sent: names and values as they came, lenient about everything but size.
public struct Form: Sendable {
  private var values: [String: [String]] = [:]
  /// Files, by the name of their field.
  private(set) var files: [String: File] = [:]

  /// A file that came along.
  struct File: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  public init() {}

  /// Reads `application/x-www-form-urlencoded`; also a query.
  public init(encoded text: some StringProtocol) {
    for pair in text.split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      func decoded(_ side: Substring.SubSequence) -> String? {
        String(side).replacing("+", with: " ").removingPercentEncoding
      }
      guard let first = sides.first, let name = decoded(Substring(first)) else { continue }
      values[name, default: []].append(
        sides.count > 1 ? decoded(Substring(sides[1])) ?? "" : "")
    }
  }

  /// The first value of a field, without spaces around it; `""` when there is none.
  public subscript(name: String) -> String {
    raw(name).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The value as typed, with one kind of line end.
  public func raw(_ name: String) -> String {
    (values[name]?.first ?? "").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// Every value of a field (boxes that are ticked).
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether a box is ticked or a button pressed.
  public func has(_ name: String) -> Bool { values[name] != nil }

  mutating func append(_ value: String, to name: String) { values[name, default: []].append(value) }
  mutating func append(_ file: File, to name: String) { files[name] = file }
}
