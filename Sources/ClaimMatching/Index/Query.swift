/// A message, ready to be compared: its distinct terms with their weights and places.
struct Query {
  /// One distinct term of the message.
  struct Term {
    var key: UInt64
    var weight: Float
    var count: Int32
    /// Its place in the word model.
    var wordPlace: Int32
    /// What the word says for a claim whose title holds it, in nats: in the whole message, within a short
    /// stretch of it, and together with what its absence would say against.
    var presence: Float = 0
    var presenceNear: Float = 0
    var titleGain: Float = 0
    /// The same for a claim whose summary holds it.
    var summaryPresence: Float = 0
    var summaryGain: Float = 0
    /// Probability that the title of the message's claim holds the word.
    var telling: Float = 0
  }

  var text = AnalyzedText(rememberingWords: Self.remembered)
  /// The word that an unknown one is most likely a misspelling of.
  private var mended = WordMemory<Lexicon.Entry?>(places: Self.remembered)
  var terms: [Term] = []
  /// For each word of the text, its place in `terms`.
  var termOfWord: [UInt16] = []
  /// Sum of the weights of the distinct terms.
  var totalWeight: Float = 0
  /// Sum of `telling` over the distinct terms.
  var totalTelling: Float = 0
  /// The years that the message names.
  var years = YearSet()
  /// The latest date that it names, in years; `nil` when it names none.
  var date: Float?
  /// For each time of the word model: how much likelier the words make it that the message is of it, in nats.
  var times: [Float] = []
  /// Places in `terms`, heaviest first.
  var heaviestFirst: [Int] = []
  /// Places in `terms`, those first that say most for a claim whose title holds them.
  var strongestFirst: [Int] = []

  /// Unknown words that are remembered from message to message.
  private static let remembered = 2_048
  /// Distinct terms past this are left out: nobody forwards that many, and it bounds the work.
  static let mostTerms = 600
  /// Words past this are not mended.
  static let mostMended = 200
  /// Letters of a word that is part of an unknown one, and claims that hold it, at least.
  static let shortestHalf = 3
  static let leastClaimsOfHalf: UInt32 = 3
  /// Words in a short stretch of a message, for `Term.presenceNear`.
  static let nearWords = 25

  /// Reads a message against a snapshot's weights.
  mutating func read(_ message: String, snapshot: Snapshot) {
    Analyzer.analyze(message, fallback: snapshot.language, into: &text)
    mendSpelling(snapshot)
    terms.removeAll(keepingCapacity: true)
    termOfWord.removeAll(keepingCapacity: true)
    totalWeight = 0
    var places = KeyTable(capacity: min(text.terms.count, Self.mostTerms))
    for key in text.terms {
      let place = Int(places.value(of: key, orInsert: UInt32(terms.count)))
      if place == terms.count {
        if terms.count == Self.mostTerms { break }
        terms.append(Term(key: key, weight: 0, count: 0, wordPlace: -1))
      }
      terms[place].count += 1
      termOfWord.append(UInt16(place))
    }
    weigh(snapshot)
    guessTime(snapshot.words)
    years = YearSet()
    for index in text.tokenIndex {
      let token = text.tokenized.tokens[Int(index)]
      if token.isNumber { years.insert(text.tokenized.word(token)) }
    }
    date = years.isEmpty ? nil : NamedDate.latest(in: text.tokenized)
    heaviestFirst.removeAll(keepingCapacity: true)
    heaviestFirst += terms.indices
    strongestFirst.removeAll(keepingCapacity: true)
    strongestFirst += terms.indices
    heaviestFirst.sort { terms[$0].weight > terms[$1].weight }
    strongestFirst.sort { terms[$0].titleGain > terms[$1].titleGain }
  }

  /// Guesses from its words when the message went round: rumors have their fashions.
  private mutating func guessTime(_ words: WordModel) {
    times.removeAll(keepingCapacity: true)
    let shares = words.claimShares
    if shares.isEmpty { return }
    times += repeatElement(0, count: shares.count)
    for term in terms where term.wordPlace >= 0 {
      let gains = words.times(at: Int(term.wordPlace))
      for (time, gain) in zip(times.indices, gains) { times[time] += gain }
    }
    // Words repeat each other: the more there are, the less each counts.
    let damping = 0.6 * min(1, 6 / Float(1 + terms.count).squareRoot())
    let highest = times.max() ?? 0
    var total: Float = 0
    for time in times.indices {
      times[time] = exponential((times[time] - highest) * damping)
      total += times[time] * shares[time]
    }
    for time in times.indices {
      times[time] =
        naturalLogarithm(times[time] * shares[time] / total + 1e-4) - naturalLogarithm(shares[time])
    }
  }

  /// Gives each term what it says.
  private mutating func weigh(_ snapshot: Snapshot) {
    let main = snapshot.parts.first?.segment
    var statistics: CorpusStatistics?
    let length = WordEvidence.effectiveLength(termOfWord.count)
    let near = WordEvidence.effectiveLength(Self.nearWords)
    totalTelling = 0
    for place in terms.indices {
      let key = terms[place].key
      let wordPlace = snapshot.words.place(of: key)
      let word: WordModel.Word
      if let main, let local = main.vocabulary.value(of: key) {
        terms[place].weight = main.weights[Int(local)]
        word = main.words[Int(local)]
      } else {
        let counts = statistics ?? snapshot.statistics(addingClaims: 0, words: 0)
        statistics = counts
        let weight = counts.weight(of: key, inSegment: 0)
        terms[place].weight = weight
        var known = snapshot.words.word(at: wordPlace, rarity: weight)
        known.rate = counts.rate(of: key, inSegment: 0, learned: known.rate)
        word = known
      }
      let chance = WordEvidence.chance(rate: word.rate, length: length)
      let chanceNear = WordEvidence.chance(rate: word.rate, length: near)
      let presence = WordEvidence.presence(held: word.held, chance: chance)
      let summaryPresence = WordEvidence.presence(held: word.heldInSummary, chance: chance)
      terms[place].wordPlace = Int32(wordPlace ?? -1)
      terms[place].presence = presence
      terms[place].presenceNear = WordEvidence.presence(held: word.held, chance: chanceNear)
      terms[place].titleGain = presence + WordEvidence.absence(held: word.held)
      terms[place].summaryPresence = summaryPresence
      terms[place].summaryGain =
        summaryPresence + WordEvidence.absence(held: word.heldInSummary)
      terms[place].telling = word.telling
      totalWeight += terms[place].weight
      totalTelling += word.telling
    }
  }

  /// Puts the likeliest known word in the place of one that neither the store nor the word lists have: two words
  /// that were written as one (*bandarjudi*, *#hillaryclinton*), or the one that it misspells.
  private mutating func mendSpelling(_ snapshot: Snapshot) {
    let lexicon = Lexicon.shared
    var second: [(place: Int, key: UInt64)] = []
    for (place, key) in text.terms.enumerated() where !TermKey.isNumber(key) {
      if place == Self.mostMended { break }
      if snapshot.parts.contains(where: { $0.segment.vocabulary.value(of: key) != nil }) {
        continue
      }
      let word = text.tokenized.word(text.tokenized.tokens[Int(text.tokenIndex[place])])
      let hash = stableHash(word)
      guard lexicon.entry(of: hash) == nil else { continue }
      if let (left, right) = halves(of: word, snapshot) {
        text.terms[place] = left
        second.append((place, right))
      } else if let entry = mended.value(of: hash, orMake: { lexicon.mended(word) }) {
        text.terms[place] = text.isEnglish ? entry.english : entry.indonesian
      }
    }
    for (place, key) in second.reversed() {
      text.terms.insert(key, at: place + 1)
      text.tokenIndex.insert(text.tokenIndex[place], at: place + 1)
    }
  }

  /// The two words of the store that an unknown one is made of; the pair whose rarer one is most common.
  private func halves(of word: ArraySlice<UInt8>, _ snapshot: Snapshot) -> (UInt64, UInt64)? {
    guard word.count >= 2 * Self.shortestHalf + 1, let segment = snapshot.parts.first?.segment,
      word.allSatisfy({ $0 < 0x80 })
    else { return nil }
    func common(_ half: ArraySlice<UInt8>) -> (key: UInt64, claims: UInt32)? {
      let hash = stableHash(half)
      let entry = Lexicon.shared.entry(of: hash)
      let key = entry.map { text.isEnglish ? $0.english : $0.indonesian } ?? TermKey.word(hash)
      guard let local = segment.vocabulary.value(of: key) else { return nil }
      let claims = segment.documentFrequencies[Int(local)]
      return claims >= Self.leastClaimsOfHalf ? (key, claims) : nil
    }
    var best: (left: UInt64, right: UInt64)?
    var most: UInt32 = 0
    let first = word.startIndex + Self.shortestHalf
    for cut in first...(word.endIndex - Self.shortestHalf) {
      guard let left = common(word[..<cut]), let right = common(word[cut...]) else { continue }
      if min(left.claims, right.claims) > most {
        most = min(left.claims, right.claims)
        best = (left.key, right.key)
      }
    }
    return best
  }
}
