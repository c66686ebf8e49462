import Domain
import Foundation

/// Reads a set of files and says everything that is wrong with it, in the words of those who edit them.
public struct ResponseChecker: Sendable {
  /// What a channel shows of one message, in UTF-16 units, and the messages that staff should stay within.
  public struct Limit: Sendable, Hashable {
    public var channel: Channel
    /// Without buttons.
    public var text: Int
    /// With buttons or a list.
    public var withChoices: Int

    public init(channel: Channel, text: Int, withChoices: Int) {
      self.channel = channel
      self.text = text
      self.withChoices = withChoices
    }
  }

  /// The platforms' published limits for a text message and for one with buttons.
  public static let publishedLimits: [Limit] = [
    Limit(channel: .whatsapp, text: 4096, withChoices: 1024),
    Limit(channel: .telegram, text: 4096, withChoices: 4096),
    Limit(channel: .messenger, text: 2000, withChoices: 2000),
    Limit(channel: .instagram, text: 1000, withChoices: 1000),
    Limit(channel: .line, text: 5000, withChoices: 5000),
    Limit(channel: .sms, text: 1600, withChoices: 1600),
  ]

  /// The strictest of the platforms: WhatsApp's buttons and list rows.
  static let buttonTitle = 20
  static let rowTitle = 24
  static let rowDescription = 72
  static let listRows = 10

  /// In the order of path and line.
  public let problems: [ResponseProblem]
  let responses: [CannedResponse]

  /// - Parameter today: ISO 8601; answers whose review date is past are reported. `nil`: none is.
  public init(
    _ sources: [ResponseSource], limits: [Limit] = publishedLimits, today: String? = nil
  ) {
    var problems: [ResponseProblem] = []
    let responses = sources.compactMap { source in
      ParsedResponses.shared.response(source) { problems.append($0) }
    }
    var check = Check(responses: responses, limits: limits, today: today)
    check.all()
    problems += check.problems
    self.responses = responses
    self.problems = Set(problems).sorted {
      ($0.path, $0.line, $0.message) < ($1.path, $1.line, $1.message)
    }
  }
}

/// The rules, one function each.
private struct Check {
  let responses: [CannedResponse]
  let limits: [ResponseChecker.Limit]
  let today: String?
  let ids: Set<String>
  let byID: [String: [Language: CannedResponse]]
  var problems: [ResponseProblem] = []

  init(responses: [CannedResponse], limits: [ResponseChecker.Limit], today: String?) {
    self.responses = responses
    self.limits = limits
    self.today = today
    ids = Set(responses.map(\.id))
    byID = Dictionary(grouping: responses, by: \.id).mapValues { group in
      Dictionary(group.map { ($0.language, $0) }) { first, _ in first }
    }
  }

  mutating func all() {
    duplicates()
    languages()
    for response in responses {
      let core = CoreResponse(rawValue: response.id)
      area(response, core)
      variables(response, core)
      if let core { essentials(response, core) }
      buttons(response)
      link(response)
      lengths(response, core)
      body(response, core)
      switch OpenArea(rawValue: response.area) {
      case .faq: question(response)
      case .quiz: quizItem(response)
      case .tips, .topic: title(response)
      case .small, nil: break
      }
    }
    phrases()
  }

  // MARK: The set as a whole

  private mutating func duplicates() {
    var seen: [String: String] = [:]
    for response in responses {
      let key = "\(response.language.rawValue)/\(response.id)"
      if let other = seen[key] {
        error(response, 0, "Jawaban \(response.id) sudah ada di \(other).")
      }
      seen[key] = response.path
    }
  }

  private mutating func languages() {
    for core in CoreResponse.allCases where byID[core.rawValue]?[.id] == nil {
      problems.append(
        ResponseProblem(
          path: "id/\(core.rawValue).md", line: 0,
          message: "Berkas ini wajib ada, tetapi tidak ada."))
    }
    for (id, languages) in byID {
      if languages[.id] == nil, let other = languages.values.first {
        error(other, 0, "Jawaban \(id) belum ada dalam bahasa Indonesia (id/\(id).md).")
      }
      guard let indonesian = languages[.id] else { continue }
      for language in Language.allCases where languages[language] == nil {
        warning(
          indonesian, 0,
          "Belum ada terjemahannya: \(language.rawValue)/\(id).md. Bot memakai yang Indonesia.")
      }
    }
  }

  /// One wording that calls for two answers would call for either.
  private mutating func phrases() {
    var owners: [String: (id: String, path: String)] = [:]
    for response in responses {
      for phrase in response.front.phrases where !response.id.hasPrefix("words/") {
        let key = phrase.lowercased()
        if let owner = owners[key], owner.id != response.id {
          error(
            response, response.front.lines["phrases"] ?? 0,
            "Ungkapan \"\(phrase)\" sudah dipakai di \(owner.path).")
        }
        owners[key] = (response.id, response.path)
      }
    }
  }

  // MARK: One file

  private mutating func area(_ response: CannedResponse, _ core: CoreResponse?) {
    guard core == nil, OpenArea(rawValue: response.area) == nil else { return }
    warning(response, 0, "Tidak ada yang memakai jawaban \(response.id): salah nama berkas?")
  }

  private mutating func variables(_ response: CannedResponse, _ core: CoreResponse?) {
    let known = core?.variables ?? []
    for (template, firstLine) in [
      (Optional(response.body), response.bodyLine),
      (response.explanation, response.explanationLine),
    ] {
      for tag in template?.tags ?? [] where tag.kind != .end {
        var scope = known
        for section in tag.inside {
          if case .list(let fields)? = known.first(where: { $0.name == section })?.kind {
            scope += fields
          }
        }
        let line = firstLine + tag.line - 1
        guard let variable = scope.first(where: { $0.name == tag.name }) else {
          let names = scope.map { "{{\($0.name)}}" }.joined(separator: ", ")
          error(
            response, line,
            "{{\(tag.name)}} tidak dikenal di sini. "
              + (names.isEmpty ? "Jawaban ini tidak punya isian." : "Yang ada: \(names)."))
          continue
        }
        switch variable.kind {
        case .flag where tag.kind == .variable, .list where tag.kind == .variable:
          error(
            response, line,
            "{{\(tag.name)}} hanya dapat dipakai sebagai {{#\(tag.name)}}…{{/\(tag.name)}}.")
        default: break
        }
      }
    }
  }

  /// What an answer is worth nothing without: a verdict its source, day and link, a question its buttons.
  private mutating func essentials(_ response: CannedResponse, _ core: CoreResponse) {
    let names = Set(response.body.tags.map(\.name))
    for name in core.essentialVariables where !names.contains(name) {
      error(response, response.bodyLine, "{{\(name)}} wajib ada di jawaban ini, tetapi tidak ada.")
    }
    let verbs = Set(response.front.choices.map(\.id.verb))
    for verb in core.essentialVerbs where !verbs.contains(verb) {
      error(
        response, response.front.lines["choices"] ?? 1,
        "Tombol dengan do: \(verb.rawValue) wajib ada di jawaban ini, tetapi tidak ada.")
    }
  }

  private mutating func buttons(_ response: CannedResponse) {
    let buttons = response.front.choices
    var titles: Set<String> = []
    for button in buttons {
      if let target = button.id.responseID, !ids.contains(target) {
        error(response, button.line, "Tombol \"\(button.title)\" menuju \(target), yang tidak ada.")
      }
      if !button.id.fits {
        error(response, button.line, "Tombol \"\(button.title)\": tujuannya lebih dari 64 huruf.")
      }
      let limit =
        buttons.count > 3 ? ResponseChecker.rowTitle : ResponseChecker.buttonTitle
      if button.title.utf16.count > limit {
        warning(
          response, button.line,
          "Tulisan tombol \"\(button.title)\" \(button.title.utf16.count) huruf; paling panjang \(limit)."
        )
      }
      if let description = button.description,
        description.utf16.count > ResponseChecker.rowDescription
      {
        warning(response, button.line, "Keterangan tombol \"\(button.title)\" lebih dari 72 huruf.")
      }
      if !titles.insert(button.title).inserted {
        error(response, button.line, "Ada dua tombol bertulisan \"\(button.title)\".")
      }
    }
    if buttons.count > ResponseChecker.listRows {
      error(
        response, response.front.lines["choices"] ?? 0,
        "Ada \(buttons.count) tombol; paling banyak \(ResponseChecker.listRows).")
    }
    if let list = response.front.list, list.utf16.count > ResponseChecker.buttonTitle {
      warning(response, response.front.lines["list"] ?? 0, "list: paling panjang 20 huruf.")
    }
  }

  private mutating func link(_ response: CannedResponse) {
    guard let link = response.front.link else { return }
    guard let url = URL(string: link), let scheme = url.scheme, ["https", "http"].contains(scheme),
      url.host?.contains(".") == true
    else {
      error(
        response, response.front.lines["link"] ?? 0,
        "link: harus alamat lengkap yang diawali https://.")
      return
    }
  }

  private mutating func lengths(_ response: CannedResponse, _ core: CoreResponse?) {
    let values = Dictionary((core?.variables ?? []).map { ($0.name, $0) }) { first, _ in first }
    var length = response.body.literalLength
    for tag in response.body.tags where tag.kind == .variable {
      if let variable = values[tag.name] {
        length += variable.length
      } else if let section = tag.inside.last, case .list(let fields)? = values[section]?.kind {
        length += 3 * (fields.first { $0.name == tag.name }?.length ?? 0)
      }
    }
    for limit in limits {
      let allowed = response.front.choices.isEmpty ? limit.text : limit.withChoices
      if length > allowed {
        warning(
          response, response.bodyLine,
          "Teks bisa sampai \(length) huruf; \(limit.channel.rawValue) hanya menampilkan \(allowed)."
        )
      }
    }
  }

  private mutating func body(_ response: CannedResponse, _ core: CoreResponse?) {
    let text = response.body.source
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if core?.isWordsOnly == true {
      if !isEmpty {
        warning(
          response, response.bodyLine, "Berkas ini hanya berisi phrases; teksnya tidak dipakai.")
      }
    } else if isEmpty {
      error(response, response.bodyLine, "Isi pesan kosong.")
    }
    if core?.needsPhrases == true, response.front.phrases.isEmpty {
      error(response, 1, "phrases: wajib ada: kata-kata orang yang dijawab dengan berkas ini.")
    }
    if response.explanation != nil, response.area != OpenArea.quiz.rawValue {
      error(response, response.explanationLine - 1, "Garis --- di tengah isi hanya untuk kuis.")
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.contains("**") || line.contains("__") {
        warning(response, response.bodyLine + index, "Tebal memakai satu bintang: *begini*.")
      }
      if line.hasPrefix("#") {
        warning(response, response.bodyLine + index, "Judul # tidak tampil; pakai *tebal*.")
      }
    }
  }

  private mutating func title(_ response: CannedResponse) {
    guard let title = response.front.title else {
      error(response, 1, "title: wajib ada (nama pendek untuk daftar).")
      return
    }
    if title.utf16.count > ResponseChecker.rowTitle {
      warning(response, response.front.lines["title"] ?? 1, "title: paling panjang 24 huruf.")
    }
  }

  private mutating func question(_ response: CannedResponse) {
    title(response)
    if response.front.questions.count < 2 {
      warning(
        response, response.front.lines["questions"] ?? 1,
        "questions: beri beberapa contoh pertanyaan, seperti orang mengetiknya.")
    }
    guard response.language == .id else { return }
    if response.front.questions.isEmpty { error(response, 1, "questions: wajib ada.") }
    if response.front.source == nil {
      error(response, 1, "source: wajib ada (siapa yang menyatakan).")
    }
    if let topic = response.front.topic {
      if !ids.contains("topic/\(topic)") {
        error(response, response.front.lines["topic"] ?? 1, "topic: \(topic) tidak ada di topic/.")
      }
    } else {
      error(response, 1, "topic: wajib ada.")
    }
    guard let review = response.front.review else {
      error(response, 1, "review: wajib ada (tanggal, misalnya 2027-06-30).")
      return
    }
    let line = response.front.lines["review"] ?? 1
    if !CalendarDay.isDay(review) {
      error(response, line, "review: harus tanggal seperti 2027-06-30.")
    } else if let today, review < today {
      warning(
        response, line, "Sudah lewat \(review): bot tidak memberikannya lagi sampai ditinjau.")
    }
  }

  private mutating func quizItem(_ response: CannedResponse) {
    if response.explanation == nil {
      error(response, response.bodyLine, "Kuis butuh penjelasan sesudah garis ---.")
    }
    guard response.language == .id else { return }
    if !["hoax", "fact"].contains(response.front.answer ?? "") {
      error(response, response.front.lines["answer"] ?? 1, "answer: harus hoax atau fact.")
    }
    if response.front.source == nil { error(response, 1, "source: wajib ada.") }
    if response.front.trick == nil { warning(response, 1, "trick: tipuan apa yang diajarkan?") }
  }

  private mutating func error(_ response: CannedResponse, _ line: Int, _ message: String) {
    problems.append(ResponseProblem(path: response.path, line: line, message: message))
  }

  private mutating func warning(_ response: CannedResponse, _ line: Int, _ message: String) {
    problems.append(
      ResponseProblem(path: response.path, line: line, message: message, weight: .warning))
  }
}
