import Domain
import Foundation

/// The messages that an ask was made in, each time it was made, and where in its words each of them stands: who
/// deletes one of several takes its words along.
///
/// It holds keyed hashes and places, never words.
struct AskMessages: Sendable, Hashable {
  /// One time that it was asked, in one message or in several of one breath.
  struct Occasion: Sendable, Hashable {
    /// The message that carries the story: without it nothing was asked.
    var story: [UInt8]
    var parts: [Part] = []
    /// How many bytes the words had, by which they are known to be the ones that the places are in.
    var length: Int
    var isForwarded: Bool

    func isAll(_ part: Part) -> Bool { !part.place.isEmpty && part.place.count == length }
  }

  /// A message beside the one that carries the story.
  struct Part: Sendable, Hashable {
    var message: [UInt8]
    /// Where its words stand, in bytes; empty: it had none.
    var place: Range<Int>
  }

  /// What a message that is gone means for the ask.
  enum Loss: Sendable, Hashable {
    /// It was asked one time less.
    case occasion(Occasion)
    /// So much is missing in words of a certain length, in bytes.
    case words(Range<Int>, of: Int)
  }

  private(set) var occasions: [Occasion] = []

  /// Who asks the same again and again does not make the row grow.
  private static let mostOccasions = 16

  /// - Parameter hash: of a message's id.
  init?(_ ask: Ask, hash: (String) -> [UInt8]) {
    guard let id = ask.messageID else { return nil }
    let words = Array(ask.text.utf8)
    var occasion = Occasion(
      story: hash(id), length: words.count, isForwarded: ask.forwarded != nil)
    for part in ask.parts {
      occasion.parts.append(
        Part(
          message: hash(part.messageID),
          place: Self.place(
            of: Array(Self.trimmed(part.text ?? "").utf8), in: words,
            beside: occasion.parts.map(\.place))))
    }
    occasions = [occasion]
  }

  /// Where a part's words stand, as whole lines: parts are joined line by line, and a remark of one word may stand
  /// within another word of the story. All of them, when they cannot be found.
  private static func place(
    of part: [UInt8], in words: [UInt8], beside taken: [Range<Int>]
  ) -> Range<Int> {
    if part.isEmpty { return 0..<0 }
    var line = 0
    while true {
      line = words[line...].firstIndex { $0 != UInt8(ascii: " ") } ?? words.count
      guard line + part.count <= words.count else { return words.indices }
      let place = line..<line + part.count
      if let other = taken.first(where: { $0.overlaps(place) }) {
        line = other.upperBound
      } else if isSame(words, at: line, as: part), isEnd(place.upperBound, of: words) {
        return place
      }
      guard let end = words[line...].firstIndex(of: UInt8(ascii: "\n")) else {
        return words.indices
      }
      line = end + 1
    }
  }

  /// In one go: what people paste may have tens of thousands of lines that begin alike.
  private static func isSame(_ words: [UInt8], at place: Int, as part: [UInt8]) -> Bool {
    words.withUnsafeBytes { words in
      part.withUnsafeBytes { part in
        guard let whole = words.baseAddress, let start = part.baseAddress,
          place >= 0, place + part.count <= words.count
        else { return false }
        return memcmp(whole + place, start, part.count) == 0
      }
    }
  }

  /// Whether a line ends there, but for spaces: of the whole those at its ends have been taken.
  private static func isEnd(_ place: Int, of words: [UInt8]) -> Bool {
    guard let next = words[place...].first(where: { $0 != UInt8(ascii: " ") }) else { return true }
    return next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
  }

  private static func trimmed(_ text: String) -> Substring {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let scalars = text.unicodeScalars.drop(while: isSpace)
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
    return Substring(scalars[...last])
  }

  mutating func append(_ other: AskMessages) {
    occasions = (occasions + other.occasions).suffix(Self.mostOccasions)
  }

  /// Notes that a message is gone.
  mutating func remove(_ message: [UInt8]) -> Loss? {
    for index in occasions.indices {
      let occasion = occasions[index]
      let part = occasion.parts.firstIndex { $0.message == message }
      if occasion.story == message || part.map({ occasion.isAll(occasion.parts[$0]) }) == true {
        return .occasion(occasions.remove(at: index))
      }
      guard let part else { continue }
      let place = occasion.parts[part].place
      occasions[index].parts.remove(at: part)
      occasions[index].length &-= place.count
      for other in occasions[index].parts.indices {
        let behind = occasions[index].parts[other].place
        guard behind.lowerBound >= place.upperBound else { continue }
        occasions[index].parts[other].place =
          behind.lowerBound - place.count..<behind.upperBound - place.count
      }
      return .words(place, of: occasion.length)
    }
    return nil
  }

  // MARK: As it is stored

  /// - Throws: `StorageError.malformed`.
  init(stored bytes: [UInt8]) throws {
    // Before it was known which messages make an ask up, the story's hash stood there alone.
    if bytes.count == Vault.hashLength {
      occasions = [Occasion(story: bytes, length: -1, isForwarded: false)]
      return
    }
    var reader = try ByteReader(bytes, version: 1)
    occasions = try reader.readList { reader in
      Occasion(
        story: try Self.readHash(&reader),
        parts: try reader.readList { reader in
          let message = try Self.readHash(&reader)
          let start = Int(truncatingIfNeeded: try reader.readUInt64())
          let count = Int(truncatingIfNeeded: try reader.readUInt64())
          let (end, isTooFar) = start.addingReportingOverflow(count)
          guard start >= 0, count >= 0, !isTooFar else { throw StorageError.malformed(column: 0) }
          return Part(message: message, place: start..<end)
        },
        length: Int(truncatingIfNeeded: try reader.readUInt64()),
        isForwarded: try reader.readBool())
    }
  }

  /// Of any other length it is damaged; and what is written again must not come out as long as one hash alone.
  private static func readHash(_ reader: inout ByteReader) throws -> [UInt8] {
    let hash = try reader.readBytes()
    guard hash.count == Vault.hashLength else { throw StorageError.malformed(column: 0) }
    return hash
  }

  var stored: [UInt8] {
    var writer = ByteWriter(version: 1)
    writer.write(occasions) { writer, occasion in
      writer.write(occasion.story)
      writer.write(occasion.parts) { writer, part in
        writer.write(part.message)
        writer.write(part.place.lowerBound)
        writer.write(part.place.count)
      }
      writer.write(occasion.length)
      writer.write(occasion.isForwarded)
    }
    return writer.bytes
  }
}
