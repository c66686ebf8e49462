import ClaimMatching
import Domain
import Foundation

/// The claims' directions on disk, so that a start need not ask for them again. It is a cache: a file that is damaged or
/// of another server is as good as none.
struct DirectionFile: Sendable {
  let url: URL
  /// Server and model: directions of different ones cannot be compared.
  let origin: String

  private static let mark: [UInt8] = Array("tabayun directions 1\n".utf8)
  private static let longestID = 512
  private static let widest = 8_192

  /// What stands in the file, by claim: the fingerprint of the text that was asked for and its direction.
  func read() -> [String: (text: UInt64, vector: TextVector)] {
    // (Not `Data(contentsOf:)`, which leaks 4 KB for an empty file.)
    guard let handle = try? FileHandle(forReadingFrom: url), let data = try? handle.readToEnd()
    else { return [:] }
    var rest = [UInt8](data)[...]
    func take(_ count: Int) -> ArraySlice<UInt8>? {
      guard count >= 0, rest.count >= count else { return nil }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
    func number(_ bytes: Int) -> UInt64? {
      take(bytes)?.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    guard take(Self.mark.count)?.elementsEqual(Self.mark) == true,
      number(8) == fingerprint(of: origin)
    else { return [:] }
    var found: [String: (text: UInt64, vector: TextVector)] = [:]
    while !rest.isEmpty {
      guard let length = number(2), length <= Self.longestID, let id = take(Int(length)),
        let text = number(8), let width = number(2), width <= Self.widest,
        let values = take(Int(width))
      else { return [:] }
      found[String(decoding: id, as: UTF8.self)] = (
        text, TextVector(values: values.map { Int8(bitPattern: $0) })
      )
    }
    return found
  }

  /// Writes all of them in the place of what stood there.
  ///
  /// - Throws: when the disk is full or the folder not ours.
  func write(_ directions: [String: (text: UInt64, vector: TextVector)]) throws {
    var bytes = Self.mark
    func put(_ value: UInt64, _ count: Int) {
      for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * place))) }
    }
    put(fingerprint(of: origin), 8)
    for (id, entry) in directions
    where id.utf8.count <= Self.longestID && entry.vector.values.count <= Self.widest {
      put(UInt64(id.utf8.count), 2)
      bytes += id.utf8
      put(entry.text, 8)
      put(UInt64(entry.vector.values.count), 2)
      bytes += entry.vector.values.map { UInt8(bitPattern: $0) }
    }
    try Data(bytes).write(to: url, options: .atomic)
  }
}
