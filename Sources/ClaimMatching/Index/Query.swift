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

  var text = AnalyzedText()
  var terms: [Term] = []
  /// For each word of the text, its place in `terms`.
  var termOfWord: [UInt16] = []
  /// Sum of the weights of the distinct terms.
  var totalWeight: Float = 0
  /// Sum of `telling` over the distinct terms.
  var totalTelling: Float = 0
  /// The years that the message names.
  var years = YearSet()
  /// Places in `terms`, heaviest first.
  var heaviestFirst: [Int] = []
  /// Places in `terms`, those first that say most for a claim whose title holds them.
  var strongestFirst: [Int] = []

  /// Distinct terms past this are left out: nobody forwards that many, and it bounds the work.
  static let mostTerms = 600
  /// Words past this are not mended.
  static let mostMended = 200
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
    years = YearSet()
    for index in text.tokenIndex {
      let token = text.tokenized.tokens[Int(index)]
      if token.isNumber { years.insert(text.tokenized.word(token)) }
    }
    heaviestFirst.removeAll(keepingCapacity: true)
    heaviestFirst += terms.indices
    strongestFirst.removeAll(keepingCapacity: true)
    strongestFirst += terms.indices
    heaviestFirst.sort { terms[$0].weight > terms[$1].weight }
    strongestFirst.sort { terms[$0].titleGain > terms[$1].titleGain }
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

  /// Puts the likeliest known word in the place of one that neither the store nor the word lists have.
  private mutating func mendSpelling(_ snapshot: Snapshot) {
    let lexicon = Lexicon.shared
    for (place, key) in text.terms.enumerated() where !TermKey.isNumber(key) {
      if place == Self.mostMended { break }
      if snapshot.parts.contains(where: { $0.segment.vocabulary.value(of: key) != nil }) {
        continue
      }
      let word = text.tokenized.word(text.tokenized.tokens[Int(text.tokenIndex[place])])
      guard lexicon.entry(of: stableHash(word)) == nil, let entry = lexicon.mended(word) else {
        continue
      }
      text.terms[place] = text.isEnglish ? entry.english : entry.indonesian
    }
  }
}
