import CannedResponses
import Domain

/// Finds which response a short message calls for, from the wordings in the response files.
struct IntentRecogniser: Sendable {
  /// What a message was taken for.
  struct Intent: Sendable, Hashable {
    var responseID: String
    /// The language in whose file the wording stands.
    var language: Language

    var core: CoreResponse? { CoreResponse(rawValue: responseID) }
  }

  private struct Wording: Sendable {
    var key: String
    var intent: Intent
  }

  private let exact: [String: Intent]
  /// By length, for wordings long enough to bear a typing error.
  private let byLength: [Int: [Wording]]
  private let special: [CoreResponse: [[String]]]
  private let filler: Set<String>
  /// The language of wordings that stand in the files of one language only, Indonesian ones left out: everybody
  /// here uses those.
  private let tongues: [String: Language]

  init(_ library: ResponseLibrary) {
    var exact: [String: Intent] = [:]
    var byLength: [Int: [Wording]] = [:]
    var special: [CoreResponse: [[String]]] = [:]
    var wordings: [(words: [String], intent: Intent)] = []
    var languages: [String: Set<Language>] = [:]
    for phrase in library.phrases {
      let words = Utterance.fold(phrase.text)
      guard !words.isEmpty else { continue }
      languages[words.joined(separator: " "), default: []].insert(phrase.language)
      if let core = CoreResponse(rawValue: phrase.responseID), core.isWordsOnly || core.isTopic {
        special[core, default: []].append(words)
      } else {
        let intent = Intent(responseID: phrase.responseID, language: phrase.language)
        wordings.append((words, intent))
      }
    }
    let filler = Set((special[.wordsFiller] ?? []).compactMap { $0.count == 1 ? $0.first : nil })
    func add(_ words: [String], _ intent: Intent) {
      let key = words.joined(separator: " ")
      guard exact[key] == nil else { return }
      exact[key] = intent
      if key.count >= Self.shortestForgiven {
        byLength[key.count, default: []].append(Wording(key: key, intent: intent))
      }
    }
    for (words, intent) in wordings { add(words, intent) }
    for (words, intent) in wordings {
      let core = Self.stripped(words, of: filler)
      if core.count >= 2 { add(core, intent) }
    }
    self.exact = exact
    self.byLength = byLength
    self.special = special
    self.filler = filler
    tongues = languages.compactMapValues { $0.count == 1 && !$0.contains(.id) ? $0.first : nil }
  }

  // MARK: Whole messages

  /// The intent of a message that is nothing but a known wording, give or take politeness and a typing
  /// error.
  func intent(of words: [String]) -> Intent? {
    guard !words.isEmpty, words.count <= Utterance.longest else { return nil }
    let whole = words.joined(separator: " ")
    let core = withoutFiller(words).joined(separator: " ")
    return exact[whole] ?? exact[core] ?? closest(to: whole)?.intent ?? closest(to: core)?.intent
  }

  /// The language that a message is in because the wording that it is stands in that language's files alone.
  /// A single word (*hello*, *suwun*) is less than a sentence: people borrow it.
  func tongue(of words: [String]) -> (language: Language, isSentence: Bool)? {
    guard !words.isEmpty, words.count <= Utterance.longest else { return nil }
    let whole = words.joined(separator: " ")
    let core = withoutFiller(words).joined(separator: " ")
    let keys = [whole, core, closest(to: whole)?.key, closest(to: core)?.key].compactMap(\.self)
    guard let key = keys.first(where: { exact[$0] != nil || tongues[$0] != nil }),
      let language = tongues[key]
    else { return nil }
    return (language, key.contains(" "))
  }

  /// The intent and what follows it, for a message that starts with a wording: a greeting before a rumor.
  func leading(_ words: [String]) -> (intent: Intent, rest: [String])? {
    for count in stride(from: min(5, words.count - 1), to: 0, by: -1) {
      let head = Array(words.prefix(count))
      if let intent = exact[head.joined(separator: " ")] {
        return (intent, Array(words.dropFirst(count)))
      }
    }
    // A slip of the finger in a single longer word: *langgnan hoaks*.
    if let first = words.first, first.count >= 7, words.count > 1,
      let intent = closest(to: first)?.intent
    {
      return (intent, Array(words.dropFirst()))
    }
    return nil
  }

  /// What follows one of the wordings of a `words/` file at the start of a message, a typing error in it
  /// forgiven; `nil`: it does not start so.
  func after(_ core: CoreResponse, _ words: [String]) -> [String]? {
    for wording in wordings(of: core).sorted(by: { $0.count > $1.count })
    where wording.count <= words.count && zip(words, wording).allSatisfy(Self.isNear) {
      return Array(words.dropFirst(wording.count))
    }
    return nil
  }

  /// The wordings of a file that only lists them.
  func wordings(of core: CoreResponse) -> [[String]] { special[core] ?? [] }

  /// The same word, or in a longer one a slip of the finger.
  static func isNear(_ word: String, _ wanted: String) -> Bool {
    if word == wanted { return true }
    guard wanted.count >= 6 else { return false }
    return EditDistance.between(
      Array(word.unicodeScalars), Array(wanted.unicodeScalars), limit: 1) <= 1
  }

  /// Whether the message is one of the wordings of a `words/` file.
  func says(_ core: CoreResponse, _ words: [String]) -> Bool {
    guard let wordings = special[core], words.count <= Utterance.longest else { return false }
    if wordings.contains(words) { return true }
    let core = withoutFiller(words)
    return !core.isEmpty && wordings.contains(core)
  }

  /// Whether one of the wordings of a `words/` file occurs in the message.
  func mentions(_ core: CoreResponse, _ words: [String]) -> Bool {
    (special[core] ?? []).contains { wording in
      guard let first = wording.first, wording.count <= words.count else { return false }
      for start in 0...(words.count - wording.count) where words[start] == first {
        if words[start..<(start + wording.count)].elementsEqual(wording) { return true }
      }
      return false
    }
  }

  /// The place in a list that the message names, from 0: *2*, *nomor 2*, *yang kedua*.
  func number(in words: [String]) -> Int? {
    for (index, core) in [CoreResponse.wordsFirst, .wordsSecond, .wordsThird].enumerated()
    where says(core, words) {
      return index
    }
    let left = withoutNumberWords(words)
    guard left.count == 1, let only = left.first, only.count <= 2, let number = Int(only),
      (1...10).contains(number)
    else { return nil }
    return number - 1
  }

  /// Without what stands before a number or a name in a list (*nomor*, *yang*).
  func withoutNumberWords(_ words: [String]) -> [String] {
    let prefixes = Set((special[.wordsNumber] ?? []).compactMap(\.first))
    return words.filter { !prefixes.contains($0) && !filler.contains($0) }
  }

  func withoutFiller(_ words: [String]) -> [String] {
    Self.stripped(words, of: filler)
  }

  private static func stripped(_ words: [String], of filler: Set<String>) -> [String] {
    var words = words[...]
    while let first = words.first, filler.contains(first) { words.removeFirst() }
    while let last = words.last, filler.contains(last) { words.removeLast() }
    return Array(words)
  }

  // MARK: Typing errors

  private static let shortestForgiven = 5

  /// The one wording that is nearest, within one error in 5…8 letters and two in longer ones.
  private func closest(to key: String) -> Wording? {
    let length = key.count
    guard length >= Self.shortestForgiven else { return nil }
    let allowed = length <= 8 ? 1 : 2
    let letters = Array(key.unicodeScalars)
    var best: (distance: Int, wording: Wording)?
    var isTie = false
    for other in (length - allowed)...(length + allowed) {
      for wording in byLength[other] ?? [] {
        let distance = EditDistance.between(
          letters, Array(wording.key.unicodeScalars), limit: allowed)
        guard distance <= allowed else { continue }
        if let current = best, distance >= current.distance {
          if distance == current.distance,
            wording.intent.responseID != current.wording.intent.responseID
          {
            isTie = true
          }
          continue
        }
        best = (distance, wording)
        isTie = false
      }
    }
    return isTie ? nil : best?.wording
  }
}

/// Damerau–Levenshtein distance (insert, delete, replace, swap neighbours), given up past a limit.
enum EditDistance {
  static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      if (row.min() ?? 0) > limit { return limit + 1 }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
