/// What a fact-check found.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
  /// Made up to deceive (also scams).
  case hoax
  /// Untrue.
  case `false`
  /// True parts, put together so that they deceive.
  case misleading
  /// A joke taken for news.
  case satire
  /// Nobody could show that it is true.
  case unproven
  /// True.
  case `true`
  /// An election body's own announcement.
  case official

  /// Whether a person should be warned against passing it on.
  public var isWarning: Bool {
    switch self {
    case .hoax, .false, .misleading, .satire: true
    case .unproven, .true, .official: false
    }
  }

  /// The verdict for a label as fact-checkers write it: ours, or the Indonesian and English labels in
  /// use (*salah*, *hoaks*, *menyesatkan*, …), whatever their case, brackets or spaces.
  /// `nil` for a label that nobody has mapped: better no claim than a wrong verdict.
  public init?(label: String) {
    var key = ""
    for scalar in label.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
      case " ", "-", "_":
        if !key.isEmpty, key.last != " " { key.append(" ") }
      default: break
      }
    }
    if key.last == " " { key.removeLast() }
    guard let verdict = Verdict.labels[key] else { return nil }
    self = verdict
  }

  private static let labels: [String: Verdict] = {
    var labels: [String: Verdict] = [:]
    let table: [(Verdict, [String])] = [
      (
        .hoax,
        [
          "hoax", "hoaks", "hoak", "penipuan", "scam", "fraud", "konten palsu",
          "fabricated content", "impostor content", "imposter content", "konten tiruan", "fake",
          "palsu", "disinformasi", "fitnah",
        ]
      ),
      (
        .false,
        [
          "false", "salah", "tidak benar", "mostly false", "pants on fire", "keliru", "refutes",
          "refuted", "0",
        ]
      ),
      (
        .misleading,
        [
          "misleading", "menyesatkan", "misleading content", "konten yang menyesatkan",
          "false context", "konteks yang salah", "konteks salah", "false connection",
          "koneksi yang salah", "manipulated content", "konten yang dimanipulasi",
          "konten manipulasi", "mixture", "half true", "sebagian benar", "missing context",
          "manipulasi", "sebagian salah", "kurang konteks", "misinformasi",
        ]
      ),
      (
        .satire,
        ["satire", "satir", "parodi", "parody", "komedi", "satire parody", "labeled satire"]
      ),
      (
        .unproven,
        [
          "unproven", "unknown", "belum terbukti", "tidak terbukti", "unverified",
          "not enough evidence", "belum dapat dibuktikan", "research in progress", "not hoax",
          "not enough info",
        ]
      ),
      (
        .true,
        [
          "true", "benar", "fakta", "mostly true", "klarifikasi", "supports", "supported",
          "correct",
        ]
      ),
      (.official, ["official", "resmi"]),
    ]
    for (verdict, names) in table {
      for name in names { labels[name] = verdict }
    }
    return labels
  }()
}
