/// A message, ready to be compared: its distinct terms with their weights and places.
struct Query {
  /// One distinct term of the message.
  struct Term {
    var key: UInt64
    var weight: Float
    var count: Int32
    /// Whether any segment holds it.
    var isKnown: Bool
  }

  var text = AnalyzedText()
  var terms: [Term] = []
  /// For each word of the text, its place in `terms`.
  var termOfWord: [UInt16] = []
  /// Sum of the weights of the distinct terms.
  var totalWeight: Float = 0
  /// Places in `terms`, heaviest first.
  var heaviestFirst: [Int] = []

  /// Distinct terms past this are left out: nobody forwards that many, and it bounds the work.
  static let mostTerms = 600

  /// Reads a message against a snapshot's weights.
  mutating func read(_ message: String, snapshot: Snapshot) {
    Analyzer.analyze(message, fallback: snapshot.language, into: &text)
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
    heaviestFirst = terms.indices.sorted { terms[$0].weight > terms[$1].weight }
  }
}
