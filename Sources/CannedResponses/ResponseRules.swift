import Domain

/// What is checked, one function a rule.
struct ResponseRules {
  let responses: [CannedResponse]
  /// Of all files, those too that nothing can be made of.
  let paths: Set<String>
  let limits: [ResponseChecker.Limit]
  let today: String?
  let ids: Set<String>
  let byID: [String: [Language: CannedResponse]]
  var problems: [ResponseProblem] = []

  init(
    responses: [CannedResponse], paths: Set<String>, limits: [ResponseChecker.Limit],
    today: String?
  ) {
    self.responses = responses
    self.paths = paths
    self.limits = limits
    self.today = today
    ids = Set(paths.compactMap { CannedResponse.place($0)?.1 })
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
      buttons(response, core)
      links(response)
      lengths(response, core)
      body(response, core)
      switch OpenArea(rawValue: response.area) {
      case .faq: question(response)
      case .quiz: quizItem(response)
      case .tips: tip(response)
      case .topic: title(response)
      case .small, nil: break
      }
    }
    phrases()
    questions()
    smallTalk()
    quizMix()
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
    for core in CoreResponse.allCases where !isThere(core.rawValue, .id) {
      problems.append(
        ResponseProblem(
          path: "id/\(core.rawValue).md", line: 0,
          message: "Berkas ini wajib ada, tetapi tidak ada."))
    }
    for (id, languages) in byID {
      if !isThere(id, .id), let other = languages.values.first {
        error(other, 0, "Jawaban \(id) belum ada dalam bahasa Indonesia (id/\(id).md).")
      }
      guard let indonesian = languages[.id] else { continue }
      for language in Language.allCases where !isThere(id, language) {
        warning(
          indonesian, 0,
          "Belum ada terjemahannya: \(language.rawValue)/\(id).md. Bot memakai yang Indonesia.")
      }
    }
  }

  /// Whether there is such a file, whatever stands in it.
  func isThere(_ id: String, _ language: Language) -> Bool {
    paths.contains("\(language.rawValue)/\(id).md")
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
    guard !response.front.faulty.contains("choices") else { return }
    for verb in core.essentialVerbs where !verbs.contains(verb) {
      error(
        response, response.front.lines["choices"] ?? 1,
        "Tombol dengan do: \(verb.rawValue) wajib ada di jawaban ini, tetapi tidak ada.")
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
    if core?.needsPhrases == true, response.front.phrases.isEmpty,
      !response.front.faulty.contains("phrases")
    {
      error(response, 1, "phrases: wajib ada: kata-kata orang yang dijawab dengan berkas ini.")
    }
    if response.explanation != nil, response.area != OpenArea.quiz.rawValue {
      error(response, response.explanationLine - 1, "Garis --- di tengah isi hanya untuk kuis.")
    }
  }

  mutating func error(_ response: CannedResponse, _ line: Int, _ message: String) {
    problems.append(ResponseProblem(path: response.path, line: line, message: message))
  }

  mutating func warning(_ response: CannedResponse, _ line: Int, _ message: String) {
    problems.append(
      ResponseProblem(path: response.path, line: line, message: message, weight: .warning))
  }
}
