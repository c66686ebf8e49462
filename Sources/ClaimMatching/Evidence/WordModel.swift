/// What was learned of single words from messages and the claims that answered them.
///
/// A message about a claim need not repeat every word of its title, and repeats many words of other titles
/// by chance. This holds, for each word, how often a message about a claim does hold a word of its title, and
/// how often any message holds it: the two make the weight of evidence that a shared or a missing word is
/// (the likelihood ratio of Robertson's and Spärck Jones's binary independence model). It also holds which
/// words of titles other words of messages stand for (IBM model 1, learned from the same pairs).
struct WordModel: Sendable {
  /// What is known of a word.
  struct Word: Sendable {
    /// Probability that a message about a claim holds this word of the claim's title.
    var held: Float
    /// The same for a word of its summary.
    var heldInSummary: Float
    /// Probability that the claim's title holds this word of a message.
    var telling: Float
    /// How often the word comes in messages: its share of their words.
    var rate: Float
  }

  /// A word of titles that a word of messages stands for.
  struct Meaning: Sendable {
    /// Its place in the model.
    var target: Int32
    /// Probability that a word of a title, explained by the message's word, is this one.
    var probability: Float
  }

  /// Words that the model does not know get the mean of words as rare: steps of a third of a unit of rarity.
  static let raritySteps = 41

  private var places = KeyTable()
  private(set) var keys: [UInt64] = []
  private var words: [Word] = []
  private var meaningStarts: [Int32] = []
  private var meanings: [Meaning] = []
  private var priors = [Word](
    repeating: Word(held: 0.5, heldInSummary: 0.2, telling: 0.05, rate: 0), count: raritySteps)

  /// Borders between times, in years; the share of claims in each time; and place in the model → in which times
  /// the word is commoner than in others, in nats, a row each, all zero when that is not known.
  private(set) var borders: [Float] = []
  private(set) var claimShares: [Float] = []
  private var times: [Float] = []

  init() {}

  /// Reads the lines that `Training/words.py` writes:
  /// `prior STEP held summary telling`, `word WORD held summary telling rate`, `means WORD target p target p …`.
  ///
  /// - Throws: `ModelError` that says what is wrong.
  init(lines: [Substring], language: StemLanguage) throws(ModelError) {
    var rows: [(source: Int, meanings: [Meaning])] = []
    var whens: [(place: Int, gains: [Float])] = []
    for line in lines {
      let fields = line.split(separator: " ")
      guard let head = fields.first else { continue }
      switch head {
      case "prior":
        let numbers = try Self.numbers(fields.dropFirst())
        guard numbers.count == 4, let step = Int(exactly: numbers[0]), priors.indices.contains(step)
        else { throw ModelError(reason: "a line prior needs a step and three numbers") }
        priors[step] = Word(
          held: numbers[1], heldInSummary: numbers[2], telling: numbers[3], rate: 0)
      case "word":
        guard fields.count == 6 else { throw ModelError(reason: "a line word needs five fields") }
        let numbers = try Self.numbers(fields.dropFirst(2))
        let place = place(of: fields[1], language)
        words[place] = Word(
          held: numbers[0], heldInSummary: numbers[1], telling: numbers[2], rate: numbers[3])
      case "means":
        guard fields.count >= 4, fields.count.isMultiple(of: 2) else {
          throw ModelError(reason: "a line means needs a word and pairs of word and number")
        }
        var found: [Meaning] = []
        for index in stride(from: 2, to: fields.count, by: 2) {
          let probability = try Self.numbers(fields[(index + 1)...(index + 1)])
          found.append(
            Meaning(
              target: Int32(place(of: fields[index], language)), probability: probability[0]))
        }
        rows.append((place(of: fields[1], language), found))
      case "borders": borders = try Self.numbers(fields.dropFirst())
      case "claims": claimShares = try Self.numbers(fields.dropFirst())
      case "when":
        guard fields.count == borders.count + 3 else {
          throw ModelError(reason: "a line when needs a word and a number for each time")
        }
        let gains = fields[2...].compactMap { Float($0) }
        guard gains.count == borders.count + 1, gains.allSatisfy({ abs($0) < 1_000 }) else {
          throw ModelError(reason: "a line when holds no numbers")
        }
        whens.append((place(of: fields[1], language), gains.map { $0 / 10 }))
      default: throw ModelError(reason: "unknown line \(head)")
      }
    }
    guard claimShares.count == (borders.isEmpty ? 0 : borders.count + 1),
      claimShares.allSatisfy({ $0 > 0 })
    else { throw ModelError(reason: "a line claims needs a share for each time") }
    times = [Float](repeating: 0, count: words.count * claimShares.count)
    for (place, gains) in whens {
      times.replaceSubrange(place * gains.count..<(place + 1) * gains.count, with: gains)
    }
    rows.sort { $0.source < $1.source }
    meaningStarts = [Int32](repeating: 0, count: words.count + 1)
    var next = rows.startIndex
    for place in words.indices {
      while next < rows.endIndex, rows[next].source == place {
        meanings += rows[next].meanings
        next += 1
      }
      meaningStarts[place + 1] = Int32(meanings.count)
    }
  }

  /// The place of a word's term in the model, if it knows it.
  func place(of key: UInt64) -> Int? { places.value(of: key).map(Int.init) }

  /// What is known of the word at a place, or what is usual for a word so rare.
  func word(at place: Int?, rarity: Float) -> Word {
    let prior = priors[min(Self.raritySteps - 1, max(0, Int(rarity * 3)))]
    guard let place else { return prior }
    return words[place].held > 0 ? words[place] : prior
  }

  /// What the word at a place stands for.
  func meanings(at place: Int) -> ArraySlice<Meaning> {
    meanings[Int(meaningStarts[place])..<Int(meaningStarts[place + 1])]
  }

  /// In which times the word at a place is commoner than in others, in nats.
  func times(at place: Int) -> ArraySlice<Float> {
    times[place * claimShares.count..<(place + 1) * claimShares.count]
  }

  /// The time that a moment (in years) is in.
  func time(of year: Float) -> Int { borders.firstIndex { year < $0 } ?? borders.count }

  private mutating func place(of word: Substring, _ language: StemLanguage) -> Int {
    let bytes = Array(word.utf8)
    let hash = stableHash(bytes)
    let entry =
      bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ? Lexicon.Entry.number(hash)
      : Lexicon.shared.entry(of: hash) ?? Lexicon.shared.derive(bytes[...], hash: hash)
    let key = language == .indonesian ? entry.indonesian : entry.english
    let place = Int(places.value(of: key, orInsert: UInt32(keys.count)))
    if place == keys.count {
      keys.append(key)
      words.append(Word(held: 0, heldInSummary: 0, telling: 0, rate: 0))
    }
    return place
  }

  private static func numbers(_ fields: ArraySlice<Substring>) throws(ModelError) -> [Float] {
    var values: [Float] = []
    for field in fields {
      guard let value = Float(field), value.isFinite, value >= 0 else {
        throw ModelError(reason: "\(field) is no number")
      }
      values.append(value)
    }
    return values
  }
}

/// The weight of evidence of single words.
enum WordEvidence {
  /// Words of the message count for a little less the more there are: they repeat each other.
  static func effectiveLength(_ words: Int) -> Float {
    exponential(0.9 * naturalLogarithm(Float(max(1, words))))
  }

  /// Probability that a message of so many words holds a word by chance.
  static func chance(rate: Float, length: Float) -> Float {
    max(1e-7, 1 - exponential(-rate * length))
  }

  /// What the presence of a word says for the claim, in nats.
  static func presence(held: Float, chance: Float) -> Float {
    naturalLogarithm(1 - held + held / chance)
  }

  /// What its absence says against it, as a number above zero.
  static func absence(held: Float) -> Float { -naturalLogarithm(1 - held) }
}
