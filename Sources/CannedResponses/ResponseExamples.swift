import Domain

extension ResponseLibrary {
  /// A response with made-up values in it, for who edits it; `nil` when no language has it.
  public func preview(_ id: String, language: Language) -> Reply? {
    let variables = CoreResponse(rawValue: id)?.variables ?? []
    let values = Dictionary(
      variables.map { ($0.name, Self.example($0)) }
    ) { first, _ in first }
    guard var reply = render(id, language: language, values: values) else { return nil }
    if let explanation = explanation(id, language: language) {
      reply.text += "\n\n———\n\n" + explanation
    }
    return reply
  }

  /// A value such as the program puts in.
  static func example(_ variable: ResponseVariable) -> ResponseValue {
    switch variable.kind {
    case .text: .text(examples[variable.name] ?? variable.name)
    case .link: .link(exampleLink)
    case .rendered: .rendered(examples[variable.name] ?? "…")
    case .flag: .flag(true)
    case .list(let fields):
      .list(
        (1...2).map { number in
          Dictionary(
            fields.map { field in
              let text = examples[field.name] ?? field.name
              return (field.name, .text(field.name == "number" ? String(number) : text))
            }
          ) { first, _ in first }
        })
    }
  }

  static let exampleLink = "https://contoh.go.id/pemeriksaan/123"

  static let examples: [String: String] = [
    "title": "Air PDAM Jombang mati sebulan penuh",
    "summary": "PDAM hanya memperbaiki pipa dua hari.",
    "source": "TurnBackHoax (MAFINDO)", "date": "24 November 2026", "verdict": "salah",
    "before": "belum terbukti", "message": "5 Februari", "claim": "14 Februari",
    "tip": "Cek tanggalnya: kabar lama sering beredar lagi.", "since": "3 Maret 2026", "asks": "4",
    "waiting": "1", "language": "Indonesia", "topic": "kiat mingguan", "district": "Diwek",
    "days": "90", "number": "1", "total": "6", "item": "\"Kabar yang beredar …\"",
    "explanation": "Menurut TurnBackHoax, …", "right": "5", "after": "4",
  ]
}
