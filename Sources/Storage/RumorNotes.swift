import Domain

/// What the asks of one transaction add to the rumors they are about, by fingerprint.
public struct RumorNotes: Sendable {
  struct Note: Sendable {
    var text: String
    var language: String
    var scam: String?
    var asks: Int64 = 1
    var forwards: Int64
    var first: Timestamp
    var last: Timestamp

    init(text: String, language: String, scam: String?, forwards: Int64, at moment: Timestamp) {
      self.text = text
      self.language = language
      self.scam = scam
      self.forwards = forwards
      first = moment
      last = moment
    }
  }

  private var notes: [UInt64: Note] = [:]

  public init() {}

  /// Of one rumor the first wording is kept, as a row would.
  mutating func add(_ fingerprint: UInt64, _ note: Note) {
    guard var known = notes[fingerprint] else {
      notes[fingerprint] = note
      return
    }
    known.asks += note.asks
    known.forwards += note.forwards
    known.first = min(known.first, note.first)
    known.last = max(known.last, note.last)
    notes[fingerprint] = known
  }

  /// All of them in order; none is left.
  mutating func take() -> [(fingerprint: UInt64, note: Note)] {
    defer { notes = [:] }
    return notes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
