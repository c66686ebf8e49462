import Conversation
import Domain
import Logging
import ServiceLifecycle
import Storage

/// Joins what people ask into rumors while it comes in, and keeps their counts.
public final class RumorClerk: Service {
  private static let pollMilliseconds = 500
  private static let batch = 100
  private static let overlapMilliseconds: Int64 = 5_000
  /// How often rumors are looked for that were answered elsewhere, in polls.
  private static let pollsBetweenSweeps = 60

  public let joiner = RumorJoiner()
  private let database: any Database
  private let store: RumorDeskStore
  private let logger: Logger

  public init(database: any Database, vault: Vault, logger: Logger) {
    self.database = database
    store = RumorDeskStore(vault: vault)
    self.logger = logger
  }

  public func run() async throws {
    await cancelWhenGracefulShutdown {
      var isLoaded = false
      var since = Timestamp.now
      var polls = 0
      while !Task.isCancelled {
        do {
          if !isLoaded {
            try await self.load()
            isLoaded = true
          }
          while try await self.join(), !Task.isCancelled {}
          since = try await self.count(since: since)
          if polls % Self.pollsBetweenSweeps == 0 { try await self.sweep() }
          polls += 1
        } catch is CancellationError {
          break
        } catch {
          self.logger.error("rumors cannot be joined", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: .milliseconds(Self.pollMilliseconds))
      }
    }
  }

  /// Reads the rumors that a new wording may belong to.
  public func load() async throws {
    var rumors: [(id: Int64, texts: [String])] = []
    var last: Int64 = 0
    while true {
      let after = last
      let page = try await database.read { [store] session in
        try store.joinable(after: after, limit: 500, in: session).map { cluster in
          (
            cluster.id,
            try store.wordings(of: cluster.id, limit: 6, in: session).compactMap(\.text)
          )
        }
      }
      rumors += page.map { (id: $0.0, texts: $0.1) }
      guard let end = page.last?.0, page.count == 500 else { break }
      last = end
    }
    joiner.load(rumors)
  }

  /// Joins a batch of new wordings.
  ///
  /// - Returns: whether there were any.
  @discardableResult
  public func join() async throws -> Bool {
    let loose = try await database.read { [store] in try store.loose(limit: Self.batch, in: $0) }
    for wording in loose {
      guard let text = wording.text else {
        try await database.write(.beside) { [store] session in
          try store.dropWords(wording.fingerprint, in: session)
        }
        continue
      }
      let known = joiner.rumor(of: text)
      let place = Self.place(in: text)
      // Beside others: one wording after the other written alone would hold up every answer.
      let (id, isElsewhere) = try await database.write(.beside) {
        [store] session -> (Int64?, Bool) in
        // Each process joins; another may have been faster.
        if let other = try store.clusterID(of: wording.fingerprint, in: session) {
          return (other, true)
        }
        if let known, let cluster = try store.cluster(known, in: session),
          cluster.state != .answered
        {
          return (try store.join(wording.fingerprint, to: known, in: session) ? known : nil, false)
        }
        return (try store.found(wording, place: place, at: .now, in: session), false)
      }
      if let known, let id, id != known, !isElsewhere { joiner.remove(known) }
      if let id { joiner.add(text, to: id) }
    }
    return !loose.isEmpty
  }

  /// Counts what was asked again; a few seconds twice, because what was asked first may be committed last.
  func count(since: Timestamp) async throws -> Timestamp {
    var since = since
    while true {
      let from = since.advanced(byMilliseconds: -Self.overlapMilliseconds)
      let (behind, until, isAll) = try await database.read { [store] in
        try store.asked(since: from, limit: 2_000, in: $0)
      }
      if !behind.isEmpty {
        try await database.write(.beside) { [store] session in
          for id in behind.sorted() { try store.count(id, in: session) }
        }
      }
      if isAll || until <= since { return max(since, until) }
      since = until
    }
  }

  private func sweep() async throws {
    let ids = try await database.read { [store] in
      try store.answeredElsewhere(limit: 200, in: $0)
    }
    guard !ids.isEmpty else { return }
    try await database.write(.beside) { [store] session in
      for id in ids.sorted() { try store.count(id, in: session) }
    }
    for id in ids { joiner.remove(id) }
  }

  /// The kecamatan that a text names; the regency's own name says nothing.
  static func place(in text: String) -> String? {
    let words = PlacedWords(text)
    return names.first { $0.id != "jombang" && !ambiguous.contains($0.id) && words.hold($0.name) }?
      .id
      ?? names.first { words.hold(kecamatan + $0.name) || words.hold(kec + $0.name) }?.id
  }

  /// The names in lower case, a space before each word.
  private static let names = District.all.map {
    (id: $0.id, name: Array(" \($0.name.lowercased())".utf8))
  }
  private static let kecamatan = Array(" kecamatan".utf8)
  private static let kec = Array(" kec".utf8)

  /// Names that are words too: they count only after *kecamatan*.
  private static let ambiguous: Set<String> = ["bareng", "perak", "kudu", "ngoro"]
}

/// The words of a text in lower case, a space before each and at the end, as bytes.
private struct PlacedWords {
  private var bytes: [UInt8] = [UInt8(ascii: " ")]
  /// Letter (or other byte) → where the words that begin with it stand, the space before included.
  private var starts = [[Int32]](repeating: [], count: 256)

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      let lower = isCapital ? byte | 0x20 : byte
      let isLetter = lower >= 0x80 || lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      let isAfterSpace = bytes[bytes.count - 1] == UInt8(ascii: " ")
      if isLetter {
        if isAfterSpace { starts[Int(lower)].append(Int32(truncatingIfNeeded: bytes.count - 1)) }
        bytes.append(lower)
      } else if !isAfterSpace {
        bytes.append(UInt8(ascii: " "))
      }
    }
    bytes.append(UInt8(ascii: " "))
  }

  /// Whether these words (a space before each) stand in the text.
  func hold(_ words: [UInt8]) -> Bool {
    guard words.count > 1 else { return false }
    return starts[Int(words[1])].contains { start in
      let end = Int(start) + words.count
      return end < bytes.count && bytes[end] == UInt8(ascii: " ")
        && bytes[Int(start)..<end].elementsEqual(words)
    }
  }
}
