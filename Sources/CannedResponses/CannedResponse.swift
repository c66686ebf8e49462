import Domain

/// One canned answer in one language, as its file has it.
public struct CannedResponse: Sendable {
  /// Area and name: `answer/hoax`.
  public let id: String
  public let language: Language
  /// The file that it comes from.
  public let path: String

  let front: FrontMatter
  let body: ResponseTemplate
  /// The second part, after a `---` in the text (a quiz item's explanation).
  let explanation: ResponseTemplate?
  /// Where the text starts in the file.
  let bodyLine: Int
  let explanationLine: Int
  /// Its `phrases` and `questions`, as they are compared.
  let phraseKeys: [String]
  let questionKeys: [String]

  /// `answer` of `answer/hoax`.
  public var area: String { Self.area(of: id) }

  /// The short name under which it stands in a list.
  public var title: String? { front.title }
  /// Wordings that call for it when they are the whole message.
  public var phrases: [String] { front.phrases }

  static func area(of id: String) -> String {
    String(id.prefix { $0 != "/" })
  }

  /// Reads one file. What is wrong goes to `report`; `nil` when nothing can be made of it.
  init?(_ source: ResponseSource, report: (ResponseProblem) -> Void) {
    func problem(_ line: Int, _ message: String) {
      report(ResponseProblem(path: source.path, line: line, message: message))
    }
    func remark(_ line: Int, _ message: String) {
      report(ResponseProblem(path: source.path, line: line, message: message, weight: .warning))
    }
    guard let (language, id) = Self.place(source.path) else {
      problem(
        0,
        "Letak berkas harus bahasa/bidang/nama.md, misalnya id/answer/hoax.md: bahasa id, jv atau en; "
          + "nama dari huruf kecil, angka dan tanda hubung.")
      return nil
    }
    self.language = language
    self.id = id
    path = source.path

    let text =
      source.text.utf8.contains(UInt8(ascii: "\r"))
      ? source.text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : source.text
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if let first = lines.first, first.hasPrefix("\u{FEFF}") { lines[0] = first.dropFirst() }
    guard PlainText.isSound(lines, problem) else { return nil }

    var bodyStart = 0
    if lines.first.map(Self.isFence) == true {
      guard let end = lines.dropFirst().firstIndex(where: Self.isFence) else {
        problem(1, "Kepala berkas dibuka dengan --- tetapi tidak ditutup.")
        return nil
      }
      guard
        let head = FrontMatter(
          yaml: lines[1..<end].joined(separator: "\n"), firstLine: 2, report: problem)
      else { return nil }
      front = head
      bodyStart = end + 1
    } else {
      front = FrontMatter()
      if let place = lines.firstIndex(where: Self.isLostHead) {
        problem(
          place + 1,
          "Baris ini seperti kepala berkas, tetapi kepala harus diawali dan diakhiri baris berisi --- saja (tiga tanda "
            + "hubung, bukan garis panjang —), dan baris --- yang pertama harus baris pertama berkas."
        )
        return nil
      }
    }

    phraseKeys = front.phrases.map(Self.key)
    questionKeys = front.questions.map(Self.key)
    PlainText.remarks(on: lines[bodyStart...], remark)
    let fences = lines[bodyStart...].indices.filter { Self.isFence(lines[$0]) }
    if let split = fences.first {
      explanationLine = split + 2
      let rest = lines[(split + 1)..<(fences.dropFirst().first ?? lines.count)]
      guard
        let second = Self.template(rest.joined(separator: "\n"), line: explanationLine, problem)
      else { return nil }
      explanation = second
    } else {
      explanationLine = 0
      explanation = nil
    }
    if let third = fences.dropFirst().first {
      problem(third + 1, "Hanya satu garis --- yang boleh ada di tengah isi.")
    }
    bodyLine = bodyStart + 1
    let text1 = lines[bodyStart..<(fences.first ?? lines.count)].joined(separator: "\n")
    guard let body = Self.template(text1, line: bodyLine, problem) else { return nil }
    self.body = body
  }

  private static func key(_ wording: String) -> String {
    WordFolder.words(of: wording).joined(separator: " ")
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.allSatisfy { $0 == "-" || $0.isWhitespace }
  }

  /// A line of a head whose fences are missing, or were made into long dashes by a word processor: people would read it.
  private static func isLostHead(_ line: Substring) -> Bool {
    let plain = line.drop { $0.isWhitespace }
    if !plain.isEmpty, plain.allSatisfy({ "—–".contains($0) || $0.isWhitespace }) { return true }
    guard let colon = line.firstIndex(of: ":") else { return false }
    return FrontMatter.names.contains(String(line[..<colon]))
  }

  private static func template(
    _ text: String, line: Int, _ report: (Int, String) -> Void
  ) -> ResponseTemplate? {
    do {
      return try ResponseTemplate(text)
    } catch {
      report(line + error.line - 1, error.message)
      return nil
    }
  }

  /// Language and id of `id/answer/hoax.md`.
  static func place(_ path: String) -> (Language, String)? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let language = Language(rawValue: String(parts[0])),
      parts[2].hasSuffix(".md")
    else { return nil }
    let id = "\(parts[1])/\(parts[2].dropLast(3))"
    return isName(parts[1]) && isName(parts[2].dropLast(3)) ? (language, id) : nil
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
