/// A message, ready to be compared: its distinct terms with their weights and places.
struct Query {
  /// One distinct term of the message.
  struct Term {
    var key: UInt64
    var weight: Float
    var count: Int32
    /// More than 1 when the message repeats it.
    var emphasis: Float { count == 1 ? 1 : 1 + naturalLogarithm(Float(count)) }
    /// Whether any segment holds it.
    var isKnown: Bool
  }

  var text = AnalyzedText()
  var terms: [Term] = []
  /// For each word of the text, its place in `terms`.
  var termOfWord: [UInt16] = []
  /// Sum of the weights of the distinct terms.
  var totalWeight: Float = 0
  /// Length of the message as a tf-idf vector.
  var norm: Float = 0
  /// Share of the distinct terms that no claim holds.
  var unknownShare: Float = 0
  /// How many distinct terms are numbers.
  var numbers = 0
  /// The greatest weight of a term.
  var heaviest: Float { heaviestFirst.first.map { terms[$0].weight } ?? 0 }
  /// Places in `terms`, heaviest first.
  var heaviestFirst: [Int] = []

  /// Distinct terms past this are left out: nobody forwards that many, and it bounds the work.
  static let mostTerms = 600
  /// Words past this are not mended.
  static let mostMended = 200

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
        terms.append(Term(key: key, weight: 0, count: 0, isKnown: false))
      }
      terms[place].count += 1
      termOfWord.append(UInt16(place))
    }
    let main = snapshot.parts.first?.segment
    for place in terms.indices {
      if let main, let local = main.vocabulary.value(of: terms[place].key) {
        terms[place].weight = main.weights[Int(local)]
        terms[place].isKnown = true
      } else {
        terms[place].weight = snapshot.weight(of: terms[place].key)
        terms[place].isKnown = snapshot.parts.dropFirst().contains {
          $0.segment.vocabulary.value(of: terms[place].key) != nil
        }
      }
      totalWeight += terms[place].weight
    }
    var square: Float = 0
    var unknown: Float = 0
    numbers = 0
    for term in terms {
      square += (term.weight * term.emphasis) * (term.weight * term.emphasis)
      if !term.isKnown { unknown += 1 }
      if TermKey.isNumber(term.key) { numbers += 1 }
    }
    norm = square.squareRoot()
    unknownShare = terms.isEmpty ? 0 : unknown / Float(terms.count)
    heaviestFirst = terms.indices.sorted { terms[$0].weight > terms[$1].weight }
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
