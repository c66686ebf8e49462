import CannedResponses
import Domain

/// The quiz: rate yourself, judge a few stories, rate yourself again.
extension Conversation {
  /// Items in one round: two minutes.
  private static let roundLength = 6

  func startQuiz(_ exchange: inout Exchange) {
    if exchange.memory.quiz != nil {
      // Where they left off.
      nextItem(&exchange)
      return
    }
    let items = round(exchange)
    guard !items.isEmpty else {
      exchange.say(.quizNoItems)
      return
    }
    exchange.memory.quiz = Memory.Quiz(
      items: items, answered: 0, right: 0, before: nil, at: exchange.turn.now)
    exchange.say(.quizIntro)
  }

  /// Whether a quiz is under way, and was not left a while ago: after that *stop* means what it says.
  func isPlaying(_ exchange: Exchange) -> Bool {
    guard let quiz = exchange.memory.quiz else { return false }
    return exchange.turn.now.millisecondsSince(quiz.at) <= Memory.pendingLifetime
  }

  /// A word or a number while a quiz is being played.
  func quizAnswer(_ exchange: inout Exchange) -> Bool {
    guard let quiz = exchange.memory.quiz else { return false }
    let words = exchange.utterance.words
    if recogniser.says(.wordsQuit, words) {
      if isStop(words), !isPlaying(exchange) { return false }
      playQuiz(ChoiceID(.stopQuiz), &exchange)
    } else if isRating(quiz), let number = recogniser.number(in: words), number < 5 {
      playQuiz(ChoiceID(.rate, String(number + 1)), &exchange)
    } else if !isRating(quiz), recogniser.says(.wordsHoax, words) {
      playQuiz(ChoiceID(.hoax), &exchange)
    } else if !isRating(quiz), recogniser.says(.wordsFact, words) {
      playQuiz(ChoiceID(.fact), &exchange)
    } else {
      return false
    }
    return true
  }

  func playQuiz(_ choice: ChoiceID, _ exchange: inout Exchange) {
    guard var quiz = exchange.memory.quiz else {
      exchange.say(choice.verb == .stopQuiz ? .quizStopped : .answerExpired)
      return
    }
    quiz.at = exchange.turn.now
    switch choice.verb {
    case .rate:
      guard let rating = choice.argument.flatMap(Int.init), (1...5).contains(rating),
        isRating(quiz)
      else {
        nextItem(&exchange)
        return
      }
      if quiz.answered == 0 {
        quiz.before = rating
        exchange.memory.quiz = quiz
        nextItem(&exchange)
      } else {
        finish(quiz, after: rating, &exchange)
      }
    case .hoax, .fact: judge(choice, quiz, &exchange)
    case .stopQuiz:
      exchange.memory.quiz = nil
      exchange.say(.quizStopped)
    default: nextItem(&exchange)
    }
  }

  private func isRating(_ quiz: Memory.Quiz) -> Bool {
    quiz.answered >= quiz.items.count || (quiz.answered == 0 && quiz.before == nil)
  }

  private func judge(_ choice: ChoiceID, _ quiz: Memory.Quiz, _ exchange: inout Exchange) {
    var quiz = quiz
    // An old button names another item: it must not answer this one.
    guard quiz.items.indices.contains(quiz.answered),
      let item = responses.quizItems.first(where: { $0.id == quiz.items[quiz.answered] }),
      choice.argument == nil || choice.argument == Self.name(of: item.id)
    else {
      nextItem(&exchange)
      return
    }
    let isRight = (choice.verb == .hoax) == item.isHoax
    quiz.answered += 1
    if isRight { quiz.right += 1 }
    exchange.memory.quiz = quiz
    exchange.memory.playedItems = (exchange.memory.playedItems + [item.id]).suffix(200)
    exchange.effects.append(.quizAnswered(item: item.id, right: isRight))
    var reply = responses.render(
      isRight ? .quizRight : .quizWrong, in: exchange.language,
      [
        "explanation": .rendered(
          responses.explanation(item.id, language: exchange.language) ?? ""),
        "source": .text(item.source), "link": .link(item.link ?? ""),
        "last": .flag(quiz.answered >= quiz.items.count),
      ])
    if let link = item.link { reply.link = link }
    exchange.say(reply)
  }

  private func nextItem(_ exchange: inout Exchange) {
    guard let quiz = exchange.memory.quiz else { return }
    guard !isRating(quiz) else {
      exchange.say(quiz.answered == 0 ? .quizIntro : .quizRateAgain)
      return
    }
    guard let item = responses.render(quiz.items[quiz.answered], language: exchange.language) else {
      // The item was taken out while it was being played.
      exchange.memory.quiz?.items.remove(at: quiz.answered)
      nextItem(&exchange)
      return
    }
    var reply = responses.render(
      .quizItem, in: exchange.language,
      [
        "number": .text(String(quiz.answered + 1)), "total": .text(String(quiz.items.count)),
        "item": .rendered(item.text),
      ])
    reply.choices = reply.choices.map { choice in
      guard let id = ChoiceID(choice.id), id.verb == .hoax || id.verb == .fact else {
        return choice
      }
      return Reply.Choice(
        id: ChoiceID(id.verb, Self.name(of: quiz.items[quiz.answered])).description,
        title: choice.title,
        description: choice.description)
    }
    exchange.say(reply)
  }

  /// What a button carries of an item, so that one of another round answers nothing.
  private static func name(of item: String) -> String {
    String(item.drop { $0 != "/" }.dropFirst())
  }

  private func finish(_ quiz: Memory.Quiz, after: Int, _ exchange: inout Exchange) {
    exchange.memory.quiz = nil
    exchange.effects.append(
      .quizFinished(
        right: quiz.right, of: quiz.items.count, before: quiz.before, after: after))
    var values: [String: ResponseValue] = [
      "right": .text(String(quiz.right)), "total": .text(String(quiz.items.count)),
      "after": .text(String(after)), "all": .flag(quiz.right == quiz.items.count),
      "most": .flag(quiz.right * 3 >= quiz.items.count * 2 && quiz.right < quiz.items.count),
      "better": .flag(after > quiz.before ?? after),
    ]
    if let before = quiz.before { values["before"] = .text(String(before)) }
    exchange.say(.quizResult, values)
  }

  /// Items not played lately, half of them true stories, in an order that differs from round to round.
  private func round(_ exchange: Exchange) -> [String] {
    let played = Set(exchange.memory.playedItems)
    var seed = UInt64(bitPattern: exchange.turn.now.milliseconds)
    func shuffled(_ items: [ResponseLibrary.QuizItem]) -> [String] {
      let keyed = items.map { item in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (key: seed >> 33, isPlayed: played.contains(item.id), id: item.id)
      }
      return keyed.sorted { ($0.isPlayed ? 1 : 0, $0.key) < ($1.isPlayed ? 1 : 0, $1.key) }
        .map(\.id)
    }
    let hoaxes = shuffled(responses.quizItems.filter(\.isHoax))
    let facts = shuffled(responses.quizItems.filter { !$0.isHoax })
    let half = Self.roundLength / 2
    let chosen =
      hoaxes.prefix(max(half, Self.roundLength - facts.count))
      + facts.prefix(max(half, Self.roundLength - hoaxes.count))
    return shuffled(responses.quizItems.filter { chosen.contains($0.id) })
  }
}
