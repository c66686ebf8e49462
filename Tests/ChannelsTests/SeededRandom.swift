import Domain

/// SplitMix64: the same numbers on every machine, so that a failure can be repeated.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static let words = [
    "apakah", "benar", "*tebal*", "_miring_", "🙏🏽", "👨‍👩‍👧‍👦", "مرحبا", "שלום", "a<b>&c", "hoaks.",
    "Betul!",
    "\n", "\n\n", "https://contoh.example/berita_palsu_2026?id=42&x=*1*", "*", "_", "ꦧꦱꦗꦮ", "é",
    "e\u{301}\u{323}", "Pemilu", "2026", "“kutip”", "…", "\u{202E}terbalik\u{202C}",
  ]

  /// Words of many scripts, now and then one without end.
  mutating func text(upTo count: Int) -> String {
    var words: [String] = []
    for _ in 0..<Int.random(in: 0...count, using: &self) {
      switch Int.random(in: 0..<200, using: &self) {
      case 0: words.append(String(repeating: "ha", count: Int.random(in: 1...3000, using: &self)))
      case 1: words.append("z" + String(repeating: "\u{301}", count: 50))
      default: words.append(Self.words.randomElement(using: &self) ?? "")
      }
    }
    return words.joined(separator: " ")
  }

  /// A reply with anything in it that a reply can have.
  mutating func reply() -> Reply {
    let size = [3, 40, 400, 1200].randomElement(using: &self) ?? 3
    var reply = Reply(responseID: "answer/hoax", text: "Jawaban. " + text(upTo: size))
    if Bool.random(using: &self) {
      reply.link = "https://contoh.example/cek/\(Int.random(in: 0...999, using: &self))"
      reply.text += "\n\n" + (reply.link ?? "")
    }
    if Bool.random(using: &self) { reply.picture = "https://contoh.example/gambar.png" }
    for number in 0..<Int.random(in: 0...12, using: &self) {
      let description = Bool.random(using: &self) ? text(upTo: 20) : nil
      let title = Bool.random(using: &self) ? "Pilihan \(number)" : "Judul " + text(upTo: 12)
      reply.choices.append(
        .init(id: "choice:\(number)", title: title, description: description))
    }
    if Bool.random(using: &self) { reply.quotes = "6281:17" }
    return reply
  }
}
