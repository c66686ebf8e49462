import Domain

/// Two states of a claim, field by field.
struct ClaimComparison: Sendable {
  struct Field: Sendable {
    var name: String
    var pieces: [TextComparison.Piece]
  }

  /// Only what differs.
  let fields: [Field]
  var isSame: Bool { fields.isEmpty }

  init(_ old: Claim?, _ new: Claim) {
    var fields: [Field] = []
    func compare(_ name: String, _ value: (Claim) -> String) {
      let before = old.map(value) ?? ""
      let after = value(new)
      if before != after {
        fields.append(Field(name: name, pieces: TextComparison(before, after).pieces))
      }
    }
    compare("Judul") { $0.title }
    compare("Hasil") { $0.verdict.name }
    compare("Penjelasan") { $0.summary }
    compare("Tautan") { $0.url ?? "" }
    compare("Sumber") { $0.source ?? "" }
    compare("Tanggal") { $0.date ?? "" }
    compare("Berlaku sampai") { $0.expires ?? "" }
    compare("Bahasa") { $0.language }
    compare("Bunyi kabar") { $0.narratives.joined(separator: "\n") }
    compare("Keadaan") { $0.status.name }
    self.fields = fields
  }
}

extension Verdict {
  /// As staff read it.
  var name: String {
    switch self {
    case .hoax: "Hoaks"
    case .false: "Salah"
    case .misleading: "Menyesatkan"
    case .satire: "Satire"
    case .unproven: "Belum terbukti"
    case .true: "Benar"
    case .official: "Resmi"
    }
  }

  /// Bootstrap's colour for it; always beside the word, never alone.
  var badge: String {
    switch self {
    case .hoax, .false: "text-bg-danger"
    case .misleading, .satire: "text-bg-warning"
    case .unproven: "text-bg-secondary"
    case .true: "text-bg-success"
    case .official: "text-bg-primary"
    }
  }
}

extension Claim.Status {
  /// As staff read it.
  var name: String {
    switch self {
    case .draft: "draf"
    case .published: "terbit"
    case .retracted: "ditarik"
    }
  }
}
