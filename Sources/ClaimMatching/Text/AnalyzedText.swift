/// The language whose endings are taken off a text's words.
enum StemLanguage: Sendable {
  case indonesian, english
}

/// A text as terms: what the index and the evidence work on.
struct AnalyzedText {
  /// The folded words.
  var tokenized = TokenizedText()
  /// For each kept word: its place in `tokenized.tokens`.
  var tokenIndex: [Int32] = []
  /// For each kept word: the hash of its formal spelling.
  var surfaces: [UInt64] = []
  /// For each kept word: the key of its stem.
  var terms: [UInt64] = []
  /// The words of the text tell its language by so many function words.
  var indonesianWords = 0
  var englishWords = 0
  /// The language whose endings were taken off.
  var isEnglish = false
  /// Entries of words that the lexicon lacks.
  private(set) var derived = WordMemory<Lexicon.Entry>()
  /// Working memory: an entry a word.
  fileprivate var entries: [Lexicon.Entry] = []

  init() {}

  /// A text whose memory is used for many messages, one after the other.
  init(rememberingWords places: Int) { derived = WordMemory(places: places) }

  /// The entry of a word that the lexicon lacks.
  fileprivate mutating func entry(derivedFrom token: Token, hash: UInt64) -> Lexicon.Entry {
    let tokenized = tokenized
    return derived.value(of: hash) {
      Lexicon.shared.derive(tokenized.word(token), hash: hash)
    }
  }

  /// The kept words as folded, with a space before each and at the end.
  var spacedBytes: [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: " ")]
    for index in tokenIndex {
      bytes += tokenized.word(tokenized.tokens[Int(index)])
      bytes.append(UInt8(ascii: " "))
    }
    return bytes
  }

  /// Identifies the text apart from case, spacing, emoji and frills; 0 when no word is left.
  var fingerprint: UInt64 {
    if surfaces.isEmpty { return 0 }
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for surface in surfaces { hash = (hash ^ surface) &* 0x0000_0100_0000_01B3 &+ (hash >> 29) }
    return mixed(hash)
  }
}

/// Turns texts into terms: folding, spelling, stemming, frills off.
enum Analyzer {
  /// The terms of a text.
  ///
  /// - Parameter fallback: the language to take when no function word tells.
  static func analyze(_ text: String, fallback: StemLanguage, into result: inout AnalyzedText) {
    Tokenizer.tokenize(text, into: &result.tokenized)
    result.tokenIndex.removeAll(keepingCapacity: true)
    result.surfaces.removeAll(keepingCapacity: true)
    result.terms.removeAll(keepingCapacity: true)
    result.indonesianWords = 0
    result.englishWords = 0
    let lexicon = Lexicon.shared
    let tokens = result.tokenized.tokens
    var entries = result.entries
    result.entries = []
    entries.removeAll(keepingCapacity: true)
    var derived = 0
    for (place, token) in tokens.enumerated() {
      let word = result.tokenized.word(token)
      if token.isInLink, linkWords.contains(where: { $0.elementsEqual(word) }) { continue }
      let hash = stableHash(word)
      let entry: Lexicon.Entry
      if token.isNumber {
        entry = .number(hash)
      } else if let known = lexicon.entry(of: hash) {
        entry = known
      } else {
        derived += 1
        entry =
          derived <= mostDerived
          ? result.entry(derivedFrom: token, hash: hash)
          : Lexicon.Entry(
            surface: hash, indonesian: TermKey.word(hash), english: TermKey.word(hash), language: 0)
      }
      if entry.language == 1 { result.indonesianWords += 1 }
      if entry.language == 2 { result.englishWords += 1 }
      // A word said twice in a row (*anak-anak*, *penting penting*) counts once.
      if let last = entries.last, last.surface == entry.surface { continue }
      entries.append(entry)
      result.tokenIndex.append(Int32(place))
    }
    let kept = withoutFrills(entries, lexicon)
    result.tokenIndex = Array(result.tokenIndex[kept])
    let language: StemLanguage =
      result.indonesianWords == result.englishWords
      ? fallback : result.indonesianWords > result.englishWords ? .indonesian : .english
    result.isEnglish = language == .english
    for entry in entries[kept] {
      result.surfaces.append(entry.surface)
      result.terms.append(language == .indonesian ? entry.indonesian : entry.english)
    }
    result.entries = entries
  }

  /// What is left between the frills at head and tail; everything, when nothing would be left.
  private static func withoutFrills(_ entries: [Lexicon.Entry], _ lexicon: Lexicon) -> Range<Int> {
    var start = 0
    var end = entries.count
    var isTrimmed = true
    while isTrimmed, start < end {
      isTrimmed = false
      if let phrases = lexicon.frillsByFirst[entries[start].surface],
        let phrase = phrases.first(where: { phrase in
          start + phrase.count <= end
            && zip(phrase, entries[start..<end]).allSatisfy { $0 == $1.surface }
        })
      {
        start += phrase.count
        isTrimmed = true
      } else if let phrases = lexicon.frillsByLast[entries[end - 1].surface],
        let phrase = phrases.first(where: { phrase in
          end - phrase.count >= start
            && zip(phrase, entries[(end - phrase.count)..<end]).allSatisfy { $0 == $1.surface }
        })
      {
        end -= phrase.count
        isTrimmed = true
      }
    }
    return start < end ? start..<end : 0..<entries.count
  }
}

/// Unknown words of one text that are stemmed by rule; the rest of a text made of noise stays as it is.
private let mostDerived = 200

/// Parts of links that say nothing.
private let linkWords: [[UInt8]] = [
  "http", "https", "www", "com", "co", "id", "net", "org", "html", "php", "utm", "m", "amp", "ly",
  "status", "watch", "v", "p", "s", "t", "pic",
].map { Array($0.utf8) }

/// Identifies a text apart from case, spacing, emoji and chain-letter frills; 0 when no word is left.
///
/// The same number as `MatchResult.fingerprint`, for texts that are stored without being matched.
public func fingerprint(of text: String) -> UInt64 {
  var analyzed = AnalyzedText()
  Analyzer.analyze(text, fallback: .indonesian, into: &analyzed)
  return analyzed.fingerprint
}
