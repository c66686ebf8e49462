import Domain

extension Incoming {
  /// An event that is recorded and left alone.
  static func ignored(_ why: String) -> Incoming {
    Incoming(action: .ignore, reply: .forbidden, why: why)
  }

  /// A platform's name for a kind, fit for the record: only what names are made of, and not long, so that
  /// nothing a person wrote can get into it.
  static func name(_ kind: String?) -> String {
    guard let kind else { return "none" }
    let letters = kind.unicodeScalars.prefix(40).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": Character(scalar)
      default: "?"
      }
    }
    return String(letters)
  }
}
