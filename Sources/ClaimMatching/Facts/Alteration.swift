import Domain

/// Compares a message with a text that it seems to copy, and finds what was changed.
///
/// The words of both are aligned (longest common subsequence). Where they differ between words that agree,
/// the facts on either side are compared: only a number, date, time, amount, place, name or negation that
/// took another's place counts. Cutting, padding, typing errors, slang and another way of writing the same
/// fact (*2 juta*, *Rp2.000.000*) do not.
enum Alteration {
  /// How much of the shorter text must be in the longer, in order, for a copy.
  private static let leastShared = 0.55
  /// Fewest words in common.
  private static let fewestShared = 4

  /// A copy, and what was changed in it.
  struct Copy {
    var vetoes: [Match.Veto]
    /// Words in common.
    var shared: Int
  }

  /// What the message changed in a text that it copies; `nil` when it is no copy of it.
  static func copy(_ message: FactText, of original: FactText) -> Copy? {
    let anchors = align(message, original)
    let shorter = min(message.words.count, original.words.count)
    guard anchors.count >= fewestShared,
      Double(anchors.count) >= leastShared * Double(shorter),
      Double(anchors.count) >= 0.3 * Double(message.words.count)
    else { return nil }
    var vetoes: [Match.Veto] = []
    var previous = (message: -1, original: -1)
    let end = (message: message.words.count, original: original.words.count)
    for (place, anchor) in (anchors + [end]).enumerated() {
      let inMessage = previous.message + 1..<anchor.message
      let inOriginal = previous.original + 1..<anchor.original
      let isOuter = place == 0 || place == anchors.count
      if !inMessage.isEmpty || !inOriginal.isEmpty {
        vetoes += differences(message, inMessage, original, inOriginal, isOuter: isOuter)
      }
      previous = anchor
    }
    var seen: Set<Match.Veto> = []
    return Copy(vetoes: vetoes.filter { seen.insert($0).inserted }, shared: anchors.count)
  }

  // MARK: Alignment

  private static func align(
    _ message: FactText, _ original: FactText
  ) -> [(message: Int, original: Int)] {
    let a = message.words
    let b = original.words
    let width = b.count + 1
    var lengths = [UInt16](repeating: 0, count: (a.count + 1) * width)
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          isSame(a[i], b[j])
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var anchors: [(message: Int, original: Int)] = []
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if isSame(a[i], b[j]) {
        anchors.append((i, j))
        i += 1
        j += 1
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return anchors
  }

  private static func isSame(_ a: FactText.Word, _ b: FactText.Word) -> Bool {
    a.key == b.key || !a.isNumber && !b.isNumber && (a.stems.0 == b.stems.0)
  }

  // MARK: Differences

  private static func differences(
    _ message: FactText, _ inMessage: Range<Int>, _ original: FactText, _ inOriginal: Range<Int>,
    isOuter: Bool
  ) -> [Match.Veto] {
    // Before the first and after the last common word there is no telling what stands for what.
    if isOuter, inMessage.count > 3 || inOriginal.count > 3 { return [] }
    let mine = message.facts.filter { touches($0.words, inMessage) }
    let theirs = original.facts.filter { touches($0.words, inOriginal) }
    var vetoes: [Match.Veto] = []

    let myNumbers = mine.filter { isNumeric($0.kind) }
    let theirNumbers = theirs.filter { isNumeric($0.kind) }
    var spare = myNumbers.filter { fact in !theirNumbers.contains { agree($0, fact) } }
    for fact in theirNumbers where !myNumbers.contains(where: { agree($0, fact) }) {
      guard
        let index = spare.firstIndex(where: { $0.kind == fact.kind }) ?? spare.indices.first
      else { continue }
      let other = spare.remove(at: index)
      vetoes.append(
        Match.Veto(
          kind: fact.kind, inMessage: message.written(other.words),
          inClaim: original.written(fact.words)))
    }
    if isOuter {
      if inMessage.count == inOriginal.count {
        vetoes += nameDifferences(message, inMessage, original, inOriginal, onlyNames: true)
      }
      return vetoes
    }

    let myNegations = mine.filter { $0.kind == .negation }
    let theirNegations = theirs.filter { $0.kind == .negation }
    if myNegations.isEmpty != theirNegations.isEmpty, inMessage.count <= 4, inOriginal.count <= 4 {
      vetoes.append(
        Match.Veto(
          kind: .negation,
          inMessage: myNegations.first.map { message.written($0.words) } ?? "",
          inClaim: theirNegations.first.map { original.written($0.words) } ?? ""))
    }
    vetoes += nameDifferences(message, inMessage, original, inOriginal, onlyNames: false)
    return vetoes
  }

  /// A name or place of the original in whose place the message has another word.
  private static func nameDifferences(
    _ message: FactText, _ inMessage: Range<Int>, _ original: FactText, _ inOriginal: Range<Int>,
    onlyNames: Bool
  ) -> [Match.Veto] {
    guard !inMessage.isEmpty, inMessage.count <= 5, inOriginal.count <= 5 else { return [] }
    let names = original.facts.filter {
      ($0.kind == .name || $0.kind == .place) && inOriginal.contains($0.words.lowerBound)
    }
    guard !names.isEmpty else { return [] }
    let candidates = inMessage.filter { index in
      let word = message.words[index]
      return !word.isNumber && word.text.utf8.count > 1
        && !inOriginal.contains { isNear(word.text, original.words[$0].text) }
    }
    var vetoes: [Match.Veto] = []
    for name in names {
      let text = original.words[name.words.lowerBound].text
      if inMessage.contains(where: { isNear(message.words[$0].text, text) }) { continue }
      // Another place or name, or a word that stands where only the name stood.
      let other =
        candidates.first { index in
          Lexicon.shared.frillsByFirst[message.words[index].key] == nil
            && message.facts.contains {
              ($0.kind == .name || $0.kind == .place) && $0.words.contains(index)
            }
        } ?? (!onlyNames && inOriginal.count == inMessage.count ? candidates.first : nil)
      guard let other else { continue }
      let isPlace = name.kind == .place || placeNames.contains(message.words[other].text)
      vetoes.append(
        Match.Veto(
          kind: isPlace ? .place : .name, inMessage: message.words[other].written,
          inClaim: original.written(name.words)))
    }
    return vetoes
  }

  private static func touches(_ fact: Range<Int>, _ gap: Range<Int>) -> Bool {
    fact.overlaps(gap)
  }

  private static func isNumeric(_ kind: Match.Veto.Kind) -> Bool {
    switch kind {
    case .number, .date, .time, .amount: true
    case .place, .name, .negation: false
    }
  }

  /// Whether two facts say the same; a date without its year agrees with the same date with one.
  private static func agree(_ a: FactText.Fact, _ b: FactText.Fact) -> Bool {
    if a.value == b.value { return true }
    guard a.kind == .date, b.kind == .date else {
      return Double(a.value) != nil && Double(a.value) == Double(b.value)
    }
    return a.value.hasPrefix(b.value + ".") || b.value.hasPrefix(a.value + ".")
  }

  /// Whether one word may be the other mistyped or shortened: at most a third of the letters differ, or
  /// one is made of the other's letters in order.
  private static func isNear(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let x = Array(a.utf8)
    let y = Array(b.utf8)
    let (short, long) = x.count < y.count ? (x, y) : (y, x)
    if short.count >= 2, short.first == long.first, short.count * 3 >= long.count {
      var rest = short[...]
      for byte in long where byte == rest.first { rest = rest.dropFirst() }
      if rest.isEmpty { return true }
    }
    let allowed = max(1, long.count / 3)
    return long.count >= 4 && editDistance(x, y) <= allowed
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    if abs(a.count - b.count) > 8 { return 9 }
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
