import Domain

/// What the open areas ask of their files: questions, quiz, tips, topics.
extension ResponseRules {
  /// Reports a field that is not there at all; one that could not be read has been reported.
  private mutating func missing(
    _ name: String, _ value: String?, _ response: CannedResponse, _ why: String
  ) {
    guard value == nil, !response.front.faulty.contains(name) else { return }
    error(response, 1, "\(name): wajib ada (\(why)).")
  }

  private mutating func longer(
    than limit: Int, _ text: ResponseTemplate?, _ response: CannedResponse, _ line: Int,
    _ what: String
  ) {
    guard let length = text?.literalLength, length > limit else { return }
    warning(response, line, "\(what) \(length) huruf; paling panjang \(limit).")
  }

  mutating func title(_ response: CannedResponse) {
    missing("title", response.front.title, response, "nama pendek untuk daftar")
    if let title = response.front.title, title.utf16.count > ResponseChecker.rowTitle {
      warning(
        response, response.front.lines["title"] ?? 1,
        "title: paling panjang \(ResponseChecker.rowTitle) huruf.")
    }
  }

  mutating func tip(_ response: CannedResponse) {
    title(response)
    longer(
      than: ResponseChecker.tipText, response.body, response, response.bodyLine, "Isi kiat")
  }

  mutating func question(_ response: CannedResponse) {
    title(response)
    longer(
      than: ResponseChecker.questionText, response.body, response, response.bodyLine,
      "Isi jawaban")
    examples(response)
    topicAndReview(response)
    guard response.language == .id else { return }
    missing("source", response.front.source, response, "siapa yang menyatakan")
    // What the bot says of itself stands nowhere else.
    if response.front.topic != Self.ownTopic {
      missing("link", response.front.link, response, "tautan resmi")
    }
    missing("topic", response.front.topic, response, "satu dari yang ada di topic/")
    missing("review", response.front.review, response, "tanggal, misalnya 2027-06-30")
  }

  /// The topic of questions about the bot itself.
  private static let ownTopic = "layanan"

  private mutating func examples(_ response: CannedResponse) {
    let count = response.front.questions.count
    guard !response.front.faulty.contains("questions") else { return }
    let line = response.front.lines["questions"] ?? 1
    if count == 0, response.language == .id {
      error(response, 1, "questions: wajib ada (contoh pertanyaan).")
    } else if count < (response.language == .id ? ResponseChecker.fewestQuestions : 2) {
      warning(
        response, line,
        "questions: beri beberapa contoh pertanyaan (\(ResponseChecker.fewestQuestions)–\(ResponseChecker.mostQuestions) buah), seperti orang mengetiknya."
      )
    } else if count > ResponseChecker.mostQuestions {
      warning(
        response, line,
        "questions: \(count) contoh; \(ResponseChecker.mostQuestions) sudah cukup, yang mirip boleh dihapus."
      )
    }
  }

  private mutating func topicAndReview(_ response: CannedResponse) {
    let indonesian = byID[response.id]?[.id]?.front
    if let topic = response.front.topic {
      let line = response.front.lines["topic"] ?? 1
      if !ids.contains("topic/\(topic)") {
        error(response, line, "topic: \(topic) tidak ada di topic/.")
      } else if let indonesian, indonesian.topic != nil, indonesian.topic != topic {
        warning(response, line, "topic: berbeda dari yang di id/; yang di id/ yang dipakai.")
      }
    }
    guard let review = response.front.review else { return }
    let line = response.front.lines["review"] ?? 1
    if !CalendarDay.isDay(review) {
      error(response, line, "review: harus tanggal seperti 2027-06-30.")
    } else if response.language != .id {
      if let indonesian, indonesian.review != nil, indonesian.review != review {
        warning(response, line, "review: berbeda dari yang di id/; yang di id/ yang dipakai.")
      }
    } else if let today, review < today {
      warning(
        response, line, "Sudah lewat \(review): bot tidak memberikannya lagi sampai ditinjau.")
    }
  }

  mutating func quizItem(_ response: CannedResponse) {
    if let explanation = response.explanation {
      if explanation.source.allSatisfy(\.isWhitespace) {
        error(response, response.explanationLine, "Penjelasan sesudah garis --- masih kosong.")
      }
    } else {
      error(response, response.bodyLine, "Kuis butuh penjelasan sesudah garis ---.")
    }
    longer(
      than: ResponseChecker.quizText, response.body, response, response.bodyLine, "Isi soal")
    longer(
      than: ResponseChecker.quizText, response.explanation, response, response.explanationLine,
      "Penjelasan")
    if let answer = response.front.answer, !["hoax", "fact"].contains(answer) {
      error(response, response.front.lines["answer"] ?? 1, "answer: harus hoax atau fact.")
    }
    if let answer = response.front.answer, let other = byID[response.id]?[.id]?.front.answer,
      answer != other
    {
      warning(
        response, response.front.lines["answer"] ?? 1,
        "answer: berbeda dari yang di id/; yang di id/ yang dipakai.")
    }
    guard response.language == .id else { return }
    missing("answer", response.front.answer, response, "hoax atau fact")
    missing("source", response.front.source, response, "siapa yang memeriksa")
    missing("link", response.front.link, response, "tautan pemeriksaannya")
    if response.front.trick == nil, !response.front.faulty.contains("trick") {
      warning(response, 1, "trick: tipuan apa yang diajarkan?")
    }
  }

  /// About half of the items have to be true, or the quiz teaches mere distrust.
  mutating func quizMix() {
    let answers = responses.filter { $0.area == OpenArea.quiz.rawValue && $0.language == .id }
      .compactMap(\.front.answer)
    guard answers.count >= Self.fewestItemsForMix else { return }
    let facts = answers.count { $0 == "fact" }
    guard !(35...65).contains(facts * 100 / answers.count) else { return }
    problems.append(
      ResponseProblem(
        path: "id/quiz", line: 0,
        message:
          "\(facts) dari \(answers.count) soal kuis adalah fakta; sebaiknya kira-kira separuhnya, supaya orang tidak sekadar curiga.",
        weight: .warning))
  }

  private static let fewestItemsForMix = 6
}
