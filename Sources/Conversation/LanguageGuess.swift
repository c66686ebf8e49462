import Domain

/// Tells Indonesian, Javanese and English apart by their small words.
///
/// People in East Java mix: Javanese wins when at least two of its words stand there and as many as
/// Indonesian ones. Nothing is guessed from text without such words.
struct LanguageGuess: Sendable {
  func guess(_ words: [String]) -> Language? {
    guard words.count <= 40 else { return nil }
    var counts: [Language: Int] = [:]
    for word in words {
      for (language, marks) in Self.marks where marks.contains(word) {
        counts[language, default: 0] += 1
      }
    }
    let indonesian = counts[.id] ?? 0
    let javanese = counts[.jv] ?? 0
    let english = counts[.en] ?? 0
    if javanese >= 2, javanese >= indonesian { return .jv }
    if english >= 2, english > indonesian + javanese { return .en }
    if indonesian >= 2, indonesian > javanese { return .id }
    return nil
  }

  /// The language of a messenger's setting (`jv`, `en-GB`).
  static func fromLocale(_ locale: String) -> Language? {
    switch locale.lowercased().prefix(2) {
    case "id", "in", "ms": .id
    case "jv", "jw", "su": locale.lowercased().hasPrefix("su") ? .id : .jv
    case "en": .en
    default: nil
    }
  }

  /// Words that stand in one of the three alone, folded as in `Utterance`.
  private static let marks: [(Language, Set<String>)] = [
    (
      .id,
      [
        "apakah", "apa", "yang", "tidak", "bisa", "saya", "ini", "itu", "untuk", "dengan", "sudah",
        "belum", "bagaimana", "gimana", "di", "ke", "dari", "mana", "kapan", "siapa", "berapa",
        "benarkah", "benar", "tolong", "mau", "kami", "kita", "anda", "kalau", "karena", "akan",
        "bukan", "tanya", "gak", "nggak", "ngak", "kak", "dong", "ya", "aku",
      ]
    ),
    (
      .jv,
      [
        "piye", "pripun", "kepriye", "menapa", "punapa", "napa", "nopo", "opo", "sing", "ingkang",
        "ora", "mboten", "boten", "gak", "iso", "saged", "kulo", "kula", "iki", "niki", "punika",
        "kuwi", "niku", "kanggo", "kangge", "karo", "kaliyan", "wis", "wes", "sampun", "durung",
        "dereng", "nang", "ning", "wonten", "saka", "saking", "endi", "pundi", "kapan", "sopo",
        "sinten", "piro", "pinten", "tenan", "estu", "leres", "bener", "njaluk", "nyuwun", "arep",
        "badhe", "awake", "panjenengan", "sampeyan", "yen", "menawi", "amarga", "nggih", "inggih",
        "matur", "suwun", "nuwun", "mangga", "monggo", "ngoten", "mekaten", "ana", "ono", "lan",
        "dados", "dadi", "kok", "tulung", "jenenge", "takon", "tanglet", "wae", "mawon", "maneh",
        "jarene", "jare", "wong", "akeh", "gedhe", "kabeh", "isine", "nganggo", "dhateng", "marang",
        "mlebu", "metu", "budal", "arek", "nganti", "ngono", "ngene", "iku", "mari", "marai", "ing",
        "malih", "kudu", "kedah", "sugeng", "enjing", "siang", "dalu",
      ]
    ),
    (
      .en,
      [
        "the", "is", "are", "was", "what", "how", "when", "where", "who", "why", "this", "that",
        "it", "true", "can", "do", "does", "did", "you", "your", "my", "and", "of", "to", "in",
        "for", "please", "help", "i", "me", "have", "has", "will", "not", "about", "news", "check",
        "thank", "thanks", "hello", "good", "morning", "want", "there", "vote",
      ]
    ),
  ].map { (language: Language, words: Set<String>) in
    (language, Set(words.flatMap { Utterance.fold($0) }))
  }
}
