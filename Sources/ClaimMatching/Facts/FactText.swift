import Domain

/// A text as the words between which facts are compared: folded, formal, with the punctuation that numbers
/// need kept in view.
struct FactText: Sendable {
  /// One word or number.
  struct Word: Sendable {
    /// Folded (*gmpa* stays *gmpa*).
    var text: String
    /// As it was written.
    var written: String
    /// The hash of its formal spelling, or of the number.
    var key: UInt64
    /// The stem in Indonesian and in English.
    var stems: (UInt64, UInt64)
    var isNumber: Bool
    /// Written with a capital within a sentence, or all in capitals among small letters.
    var isName: Bool
  }

  /// A statement that can be altered, over some of the words.
  struct Fact: Sendable {
    var kind: Match.Veto.Kind
    /// Equal for equal facts, however written.
    var value: String
    var words: Range<Int>
  }

  private(set) var words: [Word] = []
  private(set) var facts: [Fact] = []

  /// Words past these are not compared: bounds the work.
  static let mostWords = 320

  init(_ text: String) {
    scan(text)
    findFacts()
  }

  /// Words as they were written, for people.
  func written(_ range: Range<Int>) -> String {
    words[range].map(\.written).joined(separator: " ")
  }

  // MARK: Words

  private mutating func scan(_ text: String) {
    var folded = ""
    var written = ""
    var hasDigit = false
    var hasLetter = false
    var startsSentence = true
    var capitals = 0
    var pending: Character?
    func isInnerMark(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "." || scalar == "," || scalar == ":" || scalar == "/" || scalar == "-"
    }
    func finish(_ words: inout [Word]) {
      defer {
        folded = ""
        written = ""
        hasDigit = false
        hasLetter = false
        capitals = 0
        pending = nil
      }
      if folded.isEmpty || words.count >= Self.mostWords { return }
      let isNumber = hasDigit && !hasLetter
      let entry: Lexicon.Entry
      let bytes = Array(folded.utf8)
      let hash = stableHash(bytes)
      if isNumber {
        entry = .number(hash)
      } else {
        entry = Lexicon.shared.entry(of: hash) ?? Lexicon.shared.derive(bytes[...], hash: hash)
      }
      words.append(
        Word(
          text: folded, written: written, key: entry.surface,
          stems: (entry.indonesian, entry.english), isNumber: isNumber,
          isName: capitals > 0 && !startsSentence))
      startsSentence = false
    }
    for scalar in text.unicodeScalars.prefix(Tokenizer.longestText) {
      let kind: FoldedScalar
      if scalar.isASCII {
        switch scalar {
        case "a"..."z", "0"..."9": kind = .ascii(UInt8(scalar.value))
        case "A"..."Z": kind = .ascii(UInt8(scalar.value) | 0x20)
        case "'": kind = .apostrophe
        default: kind = .separator
        }
      } else {
        kind = fold(scalar.value)
      }
      switch kind {
      case .ascii(let byte):
        let isDigit = byte <= UInt8(ascii: "9")
        if let mark = pending {
          // A mark between digits belongs to the number; else it ends the word.
          if isDigit, hasDigit, !hasLetter {
            folded.append(mark)
            written.append(mark)
            pending = nil
          } else {
            finish(&words)
          }
        }
        if !folded.isEmpty, isDigit != hasDigit || isDigit == hasLetter { finish(&words) }
        folded.unicodeScalars.append(Unicode.Scalar(byte))
        written.unicodeScalars.append(scalar)
        if isDigit { hasDigit = true } else { hasLetter = true }
        if scalar.properties.isUppercase { capitals += 1 }
      case .letter:
        if pending != nil || hasDigit { finish(&words) }
        folded.unicodeScalars.append(scalar)
        written.unicodeScalars.append(scalar)
        hasLetter = true
      case .ignored, .apostrophe: break
      case .separator:
        if isInnerMark(scalar), hasDigit, !hasLetter, pending == nil {
          pending = Character(scalar)
        } else {
          let endsSentence =
            pending == "." || scalar == "." || scalar == "!" || scalar == "?"
            || scalar == "\n" || scalar == ":"
          finish(&words)
          if endsSentence { startsSentence = true }
        }
      }
    }
    finish(&words)
    // In a text that shouts, capitals tell nothing.
    let names = words.count { $0.isName }
    if names * 2 > words.count {
      for index in words.indices { words[index].isName = false }
    }
  }

  // MARK: Facts

  private mutating func findFacts() {
    var index = 0
    while index < words.count {
      let found =
        date(at: index) ?? time(at: index) ?? amount(at: index) ?? number(at: index)
        ?? word(at: index)
      if let found {
        facts.append(found)
        index = found.words.upperBound
      } else {
        index += 1
      }
    }
  }

  private func text(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].text : ""
  }

  private func integer(_ index: Int, in range: ClosedRange<Int>) -> Int? {
    guard words.indices.contains(index), words[index].isNumber, let value = Int(text(index)),
      range.contains(value)
    else { return nil }
    return value
  }

  /// *14 Februari 2024*, *Februari 2024*, *14/2/2024*, *2024-02-14*, *Rabu*.
  private func date(at index: Int) -> Fact? {
    if let weekday = weekdayNames[text(index)] {
      return Fact(kind: .date, value: "weekday \(weekday)", words: index..<index + 1)
    }
    if let day = integer(index, in: 1...31), let month = monthNames[text(index + 1)] {
      if let year = integer(index + 2, in: 1900...2200) {
        return Fact(kind: .date, value: "\(day).\(month).\(year)", words: index..<index + 3)
      }
      return Fact(kind: .date, value: "\(day).\(month)", words: index..<index + 2)
    }
    if let month = monthNames[text(index)], text(index).count > 3 {
      if let year = integer(index + 1, in: 1900...2200) {
        return Fact(kind: .date, value: "\(month).\(year)", words: index..<index + 2)
      }
      return Fact(kind: .date, value: "month \(month)", words: index..<index + 1)
    }
    guard words[index].isNumber else { return nil }
    let parts = text(index).split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." })
      .compactMap { Int($0) }
    if parts.count == 3, text(index).contains(where: { $0 == "/" || $0 == "-" || $0 == "." }) {
      let (a, b, c) = (parts[0], parts[1], parts[2])
      if (1...31).contains(a), (1...12).contains(b), (0...99).contains(c) || c > 1900, c < 2200 {
        return Fact(
          kind: .date, value: "\(a).\(b).\(c < 100 ? 2000 + c : c)", words: index..<index + 1)
      }
      if a > 1900, a < 2200, (1...12).contains(b), (1...31).contains(c) {
        return Fact(kind: .date, value: "\(c).\(b).\(a)", words: index..<index + 1)
      }
    }
    return nil
  }

  /// *07.00 WIB*, *pukul 7*, *13:30*, *jam 2 siang*.
  private func time(at index: Int) -> Fact? {
    guard words[index].isNumber else { return nil }
    let isAnnounced = ["pukul", "jam", "pkl"].contains(text(index - 1))
    let isZoned = ["wib", "wita", "wit"].contains(text(index + 1))
    let hasColon = text(index).contains(":")
    guard isAnnounced || isZoned || hasColon else { return nil }
    let parts = text(index).split(whereSeparator: { $0 == ":" || $0 == "." }).compactMap { Int($0) }
    guard let hour = parts.first, (0...24).contains(hour), parts.count <= 3 else { return nil }
    let minute = parts.count > 1 ? parts[1] : 0
    guard (0...59).contains(minute) else { return nil }
    var value = hour * 60 + minute
    let afternoon = ["siang", "sore", "malam", "bengi", "pm"]
    if hour < 12,
      afternoon.contains(text(index + 1)) || isZoned && afternoon.contains(text(index + 2))
    {
      value += 720
    }
    return Fact(kind: .time, value: "\(value)", words: index..<index + 1)
  }

  /// *Rp 2.000.000*, *2 juta*, *600 ribu rupiah*.
  private func amount(at index: Int) -> Fact? {
    guard let value = numeric(index) else { return nil }
    var total = value
    var end = index + 1
    while let factor = multipliers[text(end)] {
      total *= factor
      end += 1
    }
    let isMoney = ["rp", "idr"].contains(text(index - 1)) || ["rupiah", "rp"].contains(text(end))
    guard isMoney || end > index + 1 else { return nil }
    return Fact(kind: .amount, value: "\(total)", words: index..<end)
  }

  private func number(at index: Int) -> Fact? {
    guard let value = numeric(index) else { return nil }
    return Fact(kind: .number, value: "\(value)", words: index..<index + 1)
  }

  /// A number in Indonesian writing (*2.000*, *1,5*), or a number word.
  private func numeric(_ index: Int) -> Double? {
    guard words.indices.contains(index) else { return nil }
    if let value = numberWords[text(index)] { return value }
    guard words[index].isNumber else { return nil }
    let parts = text(index).split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped = parts.count > 1 && parts.dropFirst().allSatisfy { $0.prefix(3).count == 3 }
    let plain = isGrouped ? parts.joined() : text(index)
    return Double(plain.split(separator: ",").joined(separator: "."))
      ?? Double(plain.filter(\.isNumber))
  }

  private func word(at index: Int) -> Fact? {
    let word = words[index]
    if Lexicon.shared.negations.contains(word.key) {
      return Fact(kind: .negation, value: "not", words: index..<index + 1)
    }
    if placeNames.contains(word.text) {
      return Fact(kind: .place, value: word.text, words: index..<index + 1)
    }
    if word.isName, !word.isNumber, !neverNames.contains(word.text) {
      return Fact(kind: .name, value: word.text, words: index..<index + 1)
    }
    return nil
  }
}

/// Words written with capitals that are no names: units, courtesies, common abbreviations.
private let neverNames: Set<String> = [
  "rp", "idr", "wib", "wita", "wit", "bapak", "ibu", "bpk", "sdr", "nb", "ktp", "kk", "no", "hp",
  "wa", "pukul", "jam", "hari", "tanggal", "desa", "kecamatan", "kabupaten", "kota", "jalan", "jl",
]
