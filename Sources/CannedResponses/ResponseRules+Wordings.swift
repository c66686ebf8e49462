import Domain

/// Wordings by which people call for an answer: each for one, and such that somebody can write them.
extension ResponseRules {
  /// One wording that calls for two answers would call for either.
  mutating func phrases() {
    let before = wordings(of: Self.comingFirst)
    let numberWords = Set(
      wordings(of: [.wordsNumber]).keys.compactMap { $0.split(separator: " ").first })
    var owners: [String: (id: String, path: String)] = [:]
    var exclusive = Self.excludingEachOther.map { _ in [String: (id: String, path: String)]() }
    for response in responses {
      let core = CoreResponse(rawValue: response.id)
      for (index, (phrase, key)) in zip(response.front.phrases, response.phraseKeys).enumerated() {
        let line = response.front.line(of: "phrases", item: index)
        if key.isEmpty {
          error(
            response, line,
            "Ungkapan \"\(phrase)\" tidak berisi huruf atau angka: bot tidak dapat mengenalinya.")
          continue
        }
        if core?.isWordsOnly == true {
          guard
            let group = Self.excludingEachOther.firstIndex(where: { group in
              core.map(group.contains) ?? false
            })
          else { continue }
          if let owner = exclusive[group][key], owner.id != response.id {
            taken(phrase, by: owner.path, response, line)
          }
          exclusive[group][key] = (response.id, response.path)
          continue
        }
        let plain = key.split(separator: " ").filter { !numberWords.contains($0) }
        if !plain.isEmpty, plain.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
          error(
            response, line,
            "Ungkapan \"\(phrase)\" hanya angka: angka dipakai orang untuk memilih dari daftar.")
        }
        if let owner = before[key], core != .smallCrisis, core?.isTopic != true {
          taken(phrase, by: owner, response, line)
        }
        if key.split(separator: " ").count > WordFolder.longestWording {
          error(
            response, line,
            "Ungkapan \"\(phrase)\" lebih dari \(WordFolder.longestWording) kata: pesan sepanjang itu dianggap kabar."
          )
        }
        if let owner = owners[key], owner.id != response.id {
          taken(phrase, by: owner.path, response, line)
        }
        owners[key] = (response.id, response.path)
      }
    }
  }

  /// Answers to one question of the bot's, question by question.
  private static let excludingEachOther: [Set<CoreResponse>] = [
    [.wordsYes, .wordsNo], [.wordsFirst, .wordsSecond, .wordsThird], [.wordsHoax, .wordsFact],
    [.wordsNext, .wordsQuit], [.wordsHelpful, .wordsNotThis, .wordsShare, .wordsWhy],
  ]

  /// What these mean is looked at before any answer's phrases are.
  private static let comingFirst: Set<CoreResponse> = [
    .wordsUnsubscribe, .wordsFirst, .wordsSecond, .wordsThird, .wordsCrisis,
  ]

  /// The file of each wording in these.
  private func wordings(of cores: Set<CoreResponse>) -> [String: String] {
    var files: [String: String] = [:]
    for response in responses {
      guard let core = CoreResponse(rawValue: response.id), cores.contains(core) else { continue }
      for key in response.phraseKeys where files[key] == nil { files[key] = response.path }
    }
    return files
  }

  private mutating func taken(
    _ phrase: String, by path: String, _ response: CannedResponse, _ line: Int
  ) {
    error(
      response, line,
      "Ungkapan \"\(phrase)\" sudah dipakai di \(path) (huruf besar, tanda baca dan gambar tidak dibedakan)."
    )
  }

  /// A question that stands under two answers gets neither for certain.
  mutating func questions() {
    var owners: [String: (id: String, path: String)] = [:]
    for response in responses where response.area == OpenArea.faq.rawValue {
      for (index, (question, key)) in zip(response.front.questions, response.questionKeys)
        .enumerated()
      {
        let line = response.front.line(of: "questions", item: index)
        if key.isEmpty {
          error(response, line, "Pertanyaan \"\(question)\" tidak berisi kata.")
        } else if let owner = owners[key], owner.id != response.id {
          error(response, line, "Pertanyaan \"\(question)\" sudah ada di \(owner.path).")
        } else if owners[key] == nil {
          owners[key] = (response.id, response.path)
        }
      }
    }
  }

  /// Small talk that no wording and no button calls for is never said.
  mutating func smallTalk() {
    let opened = Set(responses.flatMap { $0.front.choices.compactMap(\.id.responseID) })
    for (id, languages) in byID
    where CannedResponse.area(of: id) == OpenArea.small.rawValue
      && CoreResponse(rawValue: id) == nil && !opened.contains(id)
    {
      guard let first = languages[.id], languages.values.allSatisfy({ $0.phrases.isEmpty }) else {
        continue
      }
      warning(
        first, 1, "Tanpa phrases: (kata-kata orang yang dijawab) jawaban ini tidak pernah terucap.")
    }
  }
}
