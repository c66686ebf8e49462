/// What is known of words before any claim is: spellings, roots, stems, how common they are.
///
/// Built once from the word lists; immutable.
final class Lexicon: Sendable {
  /// One known surface word.
  struct Entry: Sendable {
    /// The hash of the word that it is a spelling of (its own if none).
    var surface: UInt64
    /// The key of its Indonesian stem.
    var indonesian: UInt64
    /// The key of its English stem.
    var english: UInt64
    /// Whether it tells the language: 1 Indonesian or Javanese, 2 English, 0 neither.
    var language: UInt8

    /// A number's entry; see `TermKey.isNumber`.
    static func number(_ hash: UInt64) -> Entry {
      let key = TermKey.number(hash)
      return Entry(surface: key, indonesian: key, english: key, language: 0)
    }

    /// A word's entry, from hashes.
    init(surface: UInt64, indonesian: UInt64, english: UInt64, language: UInt8) {
      self.surface = surface
      self.indonesian = indonesian
      self.english = english
      self.language = language
    }

    /// A word's entry.
    init(surface: UInt64, indonesianStem: [UInt8], englishStem: [UInt8], language: UInt8) {
      self.init(
        surface: surface, indonesian: TermKey.word(stableHash(indonesianStem)),
        english: TermKey.word(stableHash(englishStem)), language: language)
    }
  }

  static let shared = Lexicon()

  private let table: KeyTable
  private let entries: [Entry]
  private let roots: Set<ArraySlice<UInt8>>
  /// Everyday and Javanese roots → formal ones.
  private let spellings: [ArraySlice<UInt8>: [UInt8]]
  private let mender: SpellingMender
  private let frequencies: [UInt64: Float]
  /// Frill phrases as sequences of surface hashes, by their first and by their last word.
  let frillsByFirst: [UInt64: [[UInt64]]]
  let frillsByLast: [UInt64: [[UInt64]]]
  /// Surface hashes of words that turn a statement round.
  let negations: Set<UInt64>
  /// Keys of places' names.
  private let places: Set<UInt64>

  private init() {
    let variants = Self.variants()
    let background = Self.background()
    var roots: Set<ArraySlice<UInt8>> = []
    for (word, _) in background { roots.insert(Array(word.utf8)[...]) }
    var spellings: [ArraySlice<UInt8>: [UInt8]] = [:]
    for (variant, target) in variants {
      roots.insert(Array(target.utf8)[...])
      // Short abbreviations are no roots: *kn* is not what is left of *makan*.
      if variant.utf8.count >= 4 {
        roots.insert(Array(variant.utf8)[...])
        spellings[Array(variant.utf8)[...]] = Array(target.utf8)
      }
    }
    self.roots = roots
    self.spellings = spellings
    mender = SpellingMender(background.map { (Array($0.0.utf8), $0.1) })

    var table = KeyTable(capacity: background.count + variants.count)
    var entries: [Entry] = []
    func add(_ word: String, target: String) {
      let bytes = Array(target.utf8)
      let surface = stableHash(bytes)
      let index = table.value(of: stableHash(word.utf8), orInsert: UInt32(entries.count))
      if Int(index) == entries.count {
        entries.append(
          Entry(
            surface: surface,
            indonesianStem: Self.indonesianStem(bytes[...], roots: roots, spellings: spellings),
            englishStem: EnglishStemmer.stem(bytes[...]),
            language: indonesianFunctionWords.contains(target)
              ? 1 : englishFunctionWords.contains(target) ? 2 : 0))
      }
    }
    for (variant, target) in variants { add(variant, target: target) }
    for word in indonesianFunctionWords.union(englishFunctionWords) { add(word, target: word) }
    for target in Set(variants.values) { add(target, target: target) }
    for (word, _) in background { add(word, target: word) }

    var frequencies: [UInt64: Float] = [:]
    for (word, share) in background {
      guard let index = table.value(of: stableHash(word.utf8)) else { continue }
      let entry = entries[Int(index)]
      for key in Set([entry.indonesian, entry.english]) { frequencies[key, default: 0] += share }
    }
    self.frequencies = frequencies

    var first: [UInt64: [[UInt64]]] = [:]
    var last: [UInt64: [[UInt64]]] = [:]
    for line in frillPhrases.split(separator: "\n") {
      let words = line.split(separator: " ").map {
        stableHash((variants[String($0)] ?? String($0)).utf8)
      }
      guard let head = words.first, let tail = words.last else { continue }
      first[head, default: []].append(words)
      last[tail, default: []].append(words)
    }
    frillsByFirst = first.mapValues { $0.sorted { $0.count > $1.count } }
    frillsByLast = last.mapValues { $0.sorted { $0.count > $1.count } }
    negations = Set(negationWords.map { stableHash($0.utf8) })
    places = Set(
      placeNames.flatMap { name -> [UInt64] in
        let bytes = Array(name.utf8)
        if let index = table.value(of: stableHash(bytes)) {
          return [entries[Int(index)].indonesian, entries[Int(index)].english]
        }
        return [
          Self.indonesianStem(bytes[...], roots: roots, spellings: spellings),
          EnglishStemmer.stem(bytes[...]),
        ].map { TermKey.word(stableHash($0)) }
      })
    self.table = table
    self.entries = entries
  }

  /// What is known of a folded word, by its hash.
  func entry(of hash: UInt64) -> Entry? {
    guard let index = table.value(of: hash) else { return nil }
    return entries[Int(index)]
  }

  /// Whether a term is the name of a place.
  func isPlace(_ term: UInt64) -> Bool { places.contains(term) }

  /// The entry that an unknown word gets by rule.
  func derive(_ word: ArraySlice<UInt8>, hash: UInt64) -> Entry {
    Entry(
      surface: hash,
      indonesianStem: Self.indonesianStem(word, roots: roots, spellings: spellings),
      englishStem: EnglishStemmer.stem(word), language: 0)
  }

  /// The entry of the known word that an unknown one is most likely a misspelling of, if any.
  func mended(_ word: ArraySlice<UInt8>) -> Entry? {
    mender.mend(word).flatMap { entry(of: stableHash($0)) }
  }

  /// The stem, in formal spelling: *dapetin* and *mendapatkan* meet at *dapat*.
  private static func indonesianStem(
    _ word: ArraySlice<UInt8>, roots: Set<ArraySlice<UInt8>>,
    spellings: [ArraySlice<UInt8>: [UInt8]]
  ) -> [UInt8] {
    let stemmer = IndonesianStemmer { roots.contains($0) }
    let stem = stemmer.stem(word)
    guard let formal = spellings[stem[...]] else { return stem }
    return stemmer.stem(formal[...])
  }

  /// The share of background texts that hold a word with this stem; 0 when it is not on the list.
  func share(of term: UInt64) -> Float { frequencies[term] ?? 0 }

  /// Reads the lists: the Indonesian slang, then the Javanese words that slang does not claim.
  private static func variants() -> [String: String] {
    var variants: [String: String] = [:]
    for list in [slangWords, javaneseWords] {
      for line in list.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let target = String(line[..<colon])
        for variant in line[line.index(after: colon)...].split(separator: " ")
        where variants[String(variant)] == nil {
          variants[String(variant)] = target
        }
      }
    }
    // A Javanese word may stand for an everyday one that stands for a formal one.
    for (variant, target) in variants {
      if let formal = variants[target], formal != variant { variants[variant] = formal }
    }
    return variants
  }

  private static func background() -> [(String, Float)] {
    backgroundWords.split(separator: "\n").flatMap { line -> [(String, Float)] in
      guard let colon = line.firstIndex(of: ":"), let perMille = Float(line[..<colon]) else {
        return []
      }
      return line[line.index(after: colon)...].split(separator: " ").map {
        (String($0), perMille / 1000)
      }
    }
  }
}

/// Words that turn a statement round; they are never dropped.
let negationWords: Set<String> = [
  "tidak", "bukan", "belum", "jangan", "tanpa", "batal", "dibatalkan", "gagal", "tolak", "menolak",
  "not", "no", "never", "without", "isnt", "wont", "dont", "cannot", "cant", "didnt", "wasnt",
]

/// Words that show a text to be Indonesian (or Javanese, after mapping).
let indonesianFunctionWords: Set<String> = Set(
  """
  yang dan di ke dari ini itu untuk dengan pada adalah tidak akan telah sudah oleh dalam juga karena
  atau bukan ada jangan saja seperti bisa mereka kita kami anda saya dia para bahwa agar jika kalau
  lebih sangat orang bagi hanya masih belum harus saat sebagai tentang
  """.split(whereSeparator: \.isWhitespace).map(String.init))

/// Words that show a text to be English.
let englishFunctionWords: Set<String> = Set(
  """
  the of to and in is was for that on with as are be by at from it this his her has have had were not
  an or will they he she you we who what when after about into been their its but if would could
  """.split(whereSeparator: \.isWhitespace).map(String.init))

/// Term keys are hashes whose top bit tells numbers from words.
enum TermKey {
  private static let numberBit: UInt64 = 1 << 63

  static func word(_ hash: UInt64) -> UInt64 { hash & ~numberBit }
  static func number(_ hash: UInt64) -> UInt64 { hash | numberBit }
  static func isNumber(_ key: UInt64) -> Bool { key & numberBit != 0 }
}
