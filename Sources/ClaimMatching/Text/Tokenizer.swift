/// One word of a text after folding.
struct Token {
  /// Where its bytes begin in `TokenizedText.bytes`.
  var start: Int32
  /// How many bytes it has, at most `Tokenizer.longestWord`.
  var length: Int32
  /// Only digits.
  var isNumber: Bool
  /// It began with a capital, or stood in a script without them.
  var isCapitalised: Bool
  /// It stood inside a link.
  var isInLink: Bool
}

/// A text as folded words: lower case, plain letters, no emoji, no elongation.
struct TokenizedText {
  var bytes: [UInt8] = []
  var tokens: [Token] = []

  /// The bytes of one token.
  func word(_ token: Token) -> ArraySlice<UInt8> {
    bytes[Int(token.start)..<Int(token.start + token.length)]
  }

  /// One token as a string, for people.
  func string(_ token: Token) -> String { String(decoding: word(token), as: UTF8.self) }
}

/// Splits a text into folded words in one pass over its bytes.
///
/// Bounded: words past `mostWords` and bytes past `longestText` are left out, so that no message can be
/// crafted to be slow. Malformed UTF-8 cannot occur in a `String`; a cut sequence is skipped.
struct Tokenizer {
  static let longestText = 24_000
  static let mostWords = 1_200
  static let longestWord = 40

  /// The folded words of `text`.
  static func tokenize(_ text: String) -> TokenizedText {
    var result = TokenizedText()
    tokenize(text, into: &result)
    return result
  }

  /// Same, reusing storage.
  static func tokenize(_ text: String, into result: inout TokenizedText) {
    result.bytes.removeAll(keepingCapacity: true)
    result.tokens.removeAll(keepingCapacity: true)
    var tokenizer = Tokenizer()
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      tokenizer.run(bytes, into: &result)
    }
    if done == nil {
      Array(text.utf8).withUnsafeBufferPointer { tokenizer.run($0, into: &result) }
    }
  }

  private var wordStart = 0
  private var letters = 0
  private var digits = 0
  private var hasCapital = false
  private var inLink = false
  private var inHashtag = false
  private var lastWasCapital = false

  private mutating func run(_ input: UnsafeBufferPointer<UInt8>, into result: inout TokenizedText) {
    let end = min(input.count, Self.longestText)
    result.bytes.reserveCapacity(end)
    var index = 0
    while index < end, result.tokens.count < Self.mostWords {
      let byte = input[index]
      if byte < 0x80 {
        index += 1
        let kind = asciiKinds[Int(byte)]
        switch kind {
        case .lower:
          append(letter: byte, capital: false, into: &result)
          lastWasCapital = false
        case .upper:
          // *#SaveBumiKita*, *@BumiKita*: there, a capital after a small letter begins a word.
          if inHashtag, !lastWasCapital, result.bytes.count > wordStart { endWord(into: &result) }
          append(letter: byte | 0x20, capital: true, into: &result)
          lastWasCapital = true
        case .digit: append(digit: byte, into: &result)
        case .apostrophe: apostrophe(into: &result)
        case .separator:
          if byte == UInt8(ascii: ":"), startsLink(input, after: index, in: result) {
            dropWord(from: &result)
            inLink = true
            index += 2
            if starts(input, at: index, with: "t.co/") { index = endOfLink(input, from: index) }
          } else if byte == UInt8(ascii: "."), endsInPic(result),
            starts(input, at: index, with: "twitter.com/")
          {
            // Twitter sets a picture's address right after the last word: its letters are a code.
            result.bytes.removeLast(3)
            letters -= 3
            endWord(into: &result)
            index = endOfLink(input, from: index)
          } else if byte == UInt8(ascii: "."), isThreeWs(result) {
            dropWord(from: &result)
            inLink = true
          } else {
            endWord(into: &result)
            if byte <= 0x20 { inLink = false }
            inHashtag = byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@")
            lastWasCapital = false
          }
        }
        continue
      }
      let (scalar, width) = decode(input, at: index)
      switch fold(scalar) {
      case .ascii(let folded):
        if folded <= UInt8(ascii: "9") {
          append(digit: folded, into: &result)
        } else {
          append(letter: folded, capital: false, into: &result)
        }
      case .letter:
        for offset in index..<min(index + width, end) {
          result.bytes.append(input[offset])
        }
        letters += 1
      case .ignored: break
      case .apostrophe: apostrophe(into: &result)
      case .separator: endWord(into: &result)
      }
      index += width
    }
    endWord(into: &result)
  }

  private mutating func append(letter: UInt8, capital: Bool, into result: inout TokenizedText) {
    let count = result.bytes.count
    if count == wordStart { hasCapital = capital }
    // An elongated letter (*mantaaap*): the third of a run undoes the second, later ones add nothing.
    if count >= wordStart + 2, result.bytes[count - 1] == letter, result.bytes[count - 2] == letter
    {
      return
    }
    result.bytes.append(letter)
    letters += 1
  }

  private mutating func append(digit: UInt8, into result: inout TokenizedText) {
    if result.bytes.count == wordStart { hasCapital = false }
    result.bytes.append(digit)
    digits += 1
  }

  /// *Qur'an*, *ma'af* and *don't* stay one word; an *'s* after a word is dropped later by the stemmer.
  private mutating func apostrophe(into result: inout TokenizedText) {
    if result.bytes.count == wordStart { return }
  }

  private func startsLink(
    _ input: UnsafeBufferPointer<UInt8>, after index: Int, in result: TokenizedText
  ) -> Bool {
    guard index + 1 < input.count, input[index] == UInt8(ascii: "/"),
      input[index + 1] == UInt8(ascii: "/")
    else { return false }
    let length = result.bytes.count - wordStart
    return length >= 3 && length <= 5
  }

  private func isThreeWs(_ result: TokenizedText) -> Bool {
    let word = result.bytes[wordStart...]
    return !word.isEmpty && word.count <= 3 && word.allSatisfy { $0 == UInt8(ascii: "w") }
  }

  private func endsInPic(_ result: TokenizedText) -> Bool {
    result.bytes[wordStart...].suffix(3).elementsEqual("pic".utf8)
  }

  private func starts(
    _ input: UnsafeBufferPointer<UInt8>, at index: Int, with text: StaticString
  ) -> Bool {
    index + text.utf8CodeUnitCount <= input.count
      && text.withUTF8Buffer { input[index...].starts(with: $0) }
  }

  private func endOfLink(_ input: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    input[index...].firstIndex { $0 <= 0x20 } ?? input.count
  }

  private mutating func dropWord(from result: inout TokenizedText) {
    result.bytes.removeSubrange(wordStart...)
    startWord(result)
  }

  private mutating func startWord(_ result: TokenizedText) {
    wordStart = result.bytes.count
    letters = 0
    digits = 0
    hasCapital = false
  }

  private mutating func endWord(into result: inout TokenizedText) {
    let length = result.bytes.count - wordStart
    if length == 0 { return }
    defer { startWord(result) }
    // A mixture of letters and digits in a link is a code, never a word.
    if inLink, digits > 0, letters > 0 {
      result.bytes.removeSubrange(wordStart...)
      return
    }
    if letters > 0, digits > 0 {
      splitMixture(into: &result)
    } else {
      collapsePairs(into: &result)
      emit(from: wordStart, to: result.bytes.count, isNumber: letters == 0, into: &result)
    }
  }

  /// Runs that were cut to two letters by `append(letter:)` because they were three or longer cannot be
  /// told from true doubles here, so doubles at the end of a word (*mantaap*, *bangett*) become single.
  private mutating func collapsePairs(into result: inout TokenizedText) {
    let end = result.bytes.count
    if letters >= 4, end - wordStart >= 4, result.bytes[end - 1] == result.bytes[end - 2],
      result.bytes[end - 1] < 0x80, digits == 0, result.bytes[end - 1] != UInt8(ascii: "s"),
      result.bytes[end - 1] != UInt8(ascii: "l"), result.bytes[end - 1] != UInt8(ascii: "e"),
      result.bytes[end - 1] != UInt8(ascii: "o")
    {
      result.bytes.removeLast()
    }
  }

  /// *v4ks1n* is read as *vaksin*; *anak2* as *anak*; *covid19* as *covid 19*.
  private mutating func splitMixture(into result: inout TokenizedText) {
    let end = result.bytes.count
    let two = UInt8(ascii: "2")
    func isDigit(_ place: Int) -> Bool {
      place >= wordStart && place < end && result.bytes[place] >= UInt8(ascii: "0")
        && result.bytes[place] <= UInt8(ascii: "9")
    }
    // Reduplication: a lone 2 after three letters, at the end or before a suffix (*teman2nya*).
    if digits == 1, let place = (wordStart..<end).first(where: isDigit), result.bytes[place] == two,
      place - wordStart >= 3
    {
      let suffix = result.bytes[(place + 1)..<end]
      if suffix.isEmpty {
        emit(from: wordStart, to: place, isNumber: false, into: &result)
        return
      }
      if reduplicationSuffixes.contains(where: { suffix.elementsEqual($0) }) {
        result.bytes.remove(at: place)
        emit(from: wordStart, to: result.bytes.count, isNumber: false, into: &result)
        return
      }
    }
    // Leet: single digits between letters, in a word that is mostly letters.
    var isLeet = letters >= 2 && digits <= letters && !isDigit(wordStart) && !isDigit(end - 1)
    if isLeet {
      for place in wordStart..<end where isDigit(place) {
        if isDigit(place + 1) || leet[Int(result.bytes[place] - 48)] == 0 { isLeet = false }
      }
    }
    if isLeet {
      for place in wordStart..<end where isDigit(place) {
        result.bytes[place] = leet[Int(result.bytes[place] - 48)]
      }
      emit(from: wordStart, to: end, isNumber: false, into: &result)
      return
    }
    var start = wordStart
    while start < end {
      let number = isDigit(start)
      var stop = start
      while stop < end, isDigit(stop) == number { stop += 1 }
      emit(from: start, to: stop, isNumber: number, into: &result)
      start = stop
    }
  }

  private func emit(from start: Int, to end: Int, isNumber: Bool, into result: inout TokenizedText)
  {
    guard end > start, result.tokens.count < Self.mostWords else { return }
    result.tokens.append(
      Token(
        start: Int32(start), length: Int32(min(end - start, Self.longestWord)), isNumber: isNumber,
        isCapitalised: hasCapital, isInLink: inLink))
  }
}

private enum ASCIIKind { case lower, upper, digit, apostrophe, separator }

private let asciiKinds: [ASCIIKind] = (0..<128).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
  case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
  default: .separator
  }
}

/// The letters that 0…9 stand for in disguised words; 0: none.
private let leet: [UInt8] = [
  UInt8(ascii: "o"), UInt8(ascii: "i"), 0, UInt8(ascii: "e"), UInt8(ascii: "a"), UInt8(ascii: "s"),
  UInt8(ascii: "g"), UInt8(ascii: "t"), UInt8(ascii: "b"), 0,
]

private let reduplicationSuffixes: [[UInt8]] = ["an", "nya", "kan", "ku", "mu", "in", "annya"].map {
  Array($0.utf8)
}

/// One scalar and how many bytes it takes; U+FFFD and one byte where the sequence is cut.
private func decode(_ input: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
  let first = UInt32(input[index])
  func tail(_ offset: Int) -> UInt32? {
    guard index + offset < input.count, input[index + offset] & 0xC0 == 0x80 else { return nil }
    return UInt32(input[index + offset] & 0x3F)
  }
  if first >= 0xC2, first < 0xE0, let a = tail(1) { return ((first & 0x1F) << 6 | a, 2) }
  if first >= 0xE0, first < 0xF0, let a = tail(1), let b = tail(2) {
    return ((first & 0x0F) << 12 | a << 6 | b, 3)
  }
  if first >= 0xF0, first < 0xF5, let a = tail(1), let b = tail(2), let c = tail(3) {
    return ((first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
  }
  return (0xFFFD, 1)
}
