import Domain

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
            of: Array((part.text ?? "").utf8), in: words, beside: occasion.parts.map(\.place))))
    }
    occasions = [occasion]
  }

  /// Where a part's words stand; all of them, when they cannot be found.
  private static func place(
    of part: [UInt8], in words: [UInt8], beside taken: [Range<Int>]
  ) -> Range<Int> {
    if part.isEmpty { return 0..<0 }
    var rest = words[...]
    while let found = rest.firstRange(of: part) {
      if !taken.contains(where: { $0.overlaps(found) }) { return found }
      rest = words[(found.lowerBound + 1)...]
    }
    return words.indices
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
