import CannedResponses
import Domain

/// What pressing a button does; numbers and words that take a choice end here too.
extension Conversation {
  func press(_ exchange: inout Exchange) {
    let ids = exchange.incoming.payload + [exchange.incoming.text].compactMap { $0 }
    if let id = ids.first(where: { ChoiceID($0) != nil }) {
      press(id, &exchange)
    } else if let offered = exchange.memory.offer?.choices.first(where: {
      $0.title == exchange.incoming.text
    }) {
      // Some platforms hand back the words of a button alone.
      press(offered.id, &exchange)
    } else {
      exchange.say(.answerExpired)
    }
  }

  func press(_ id: String, _ exchange: inout Exchange) {
    guard let choice = ChoiceID(id) else {
      exchange.say(.answerExpired)
      return
    }
    if exchange.isGroup, Self.isPrivate(choice.verb) {
      exchange.say(.groupPrivate)
      return
    }
    switch choice.verb {
    case .menu: exchange.say(.menuMain)
    case .help: exchange.say(.helpHow)
    case .faq: exchange.say(.menuFAQ)
    case .topic: openTopic(choice.argument, &exchange)
    case .tip: giveTip(&exchange)
    case .language:
      if let language = choice.argument.flatMap(Language.init) {
        change(to: language, &exchange)
      } else {
        exchange.say(.menuLanguage)
      }
    case .privacy: exchange.say(.privacyPolicy)
    case .data: tellData(&exchange)
    case .forget: confirmForget(&exchange)
    case .stop: stop(&exchange)
    case .start: start(&exchange)
    case .staff: askForStaff(&exchange)
    case .subscribe: subscribe(choice.argument, &exchange)
    case .unsubscribe: unsubscribe(choice.argument, &exchange)
    case .say: open(choice.responseID, &exchange)
    case .claim: take(choice.argument, &exchange)
    case .pick: take(pickedClaim(choice.argument, exchange), &exchange)
    case .none: reopen(&exchange)
    case .helpful, .notThis, .share, .why:
      afterAnswer(choice.verb, choice.argument ?? exchange.memory.lastAsk?.shown, &exchange)
    case .yes, .no: yesOrNo(choice.verb == .yes, &exchange)
    case .quiz: startQuiz(&exchange)
    case .hoax, .fact, .next, .rate, .stopQuiz: playQuiz(choice, &exchange)
    }
  }

  private static func isPrivate(_ verb: ChoiceID.Verb) -> Bool {
    switch verb {
    case .claim, .pick, .none, .helpful, .notThis, .why: false
    default: true
    }
  }

  // MARK: Choosing

  /// A claim that was offered.
  private func take(_ claimID: String?, _ exchange: inout Exchange) {
    guard let claimID, let claim = lookup.claim(id: claimID), claim.mayAnswer(on: exchange.today)
    else {
      exchange.say(.answerGone)
      return
    }
    if var ask = exchange.memory.lastAsk {
      ask.shown = claimID
      ask.others.removeAll { $0 == claimID }
      exchange.memory.lastAsk = ask
      exchange.effects.append(.resolveAsk(fingerprint: ask.fingerprint, claimID: claimID))
    }
    exchange.say(ClaimReplies(responses).answer(claim, in: exchange.language))
  }

  private func pickedClaim(_ index: String?, _ exchange: Exchange) -> String? {
    guard let index = index.flatMap(Int.init), let ask = exchange.memory.lastAsk,
      ask.others.indices.contains(index)
    else { return nil }
    return ask.others[index]
  }

  /// None of the choices.
  private func reopen(_ exchange: inout Exchange) {
    guard let ask = exchange.memory.lastAsk else {
      exchange.say(.answerNotUnderstood)
      return
    }
    // Evidence for staff: these are not what was asked.
    for choice in exchange.memory.offer?.choices ?? [] {
      guard let id = ChoiceID(choice.id),
        let claimID = id.verb == .pick ? pickedClaim(id.argument, exchange) : id.argument,
        id.verb == .pick || id.verb == .claim
      else { continue }
      exchange.effects.append(
        .feedback(
          Feedback(kind: .notChosen, claimID: claimID, fingerprint: ask.fingerprint)))
    }
    let willTell = reopen(ask.fingerprint, refusing: nil, &exchange)
    exchange.memory.lastAsk?.others = []
    exchange.memory.lastAsk?.shown = nil
    exchange.say(.feedbackReopened, ["willTell": .flag(willTell)])
  }

  /// What was asked is a rumor again, whatever is offered next.
  ///
  /// - Returns: whether the person will be told.
  private func reopen(
    _ fingerprint: UInt64?, refusing claimID: String?, _ exchange: inout Exchange
  ) -> Bool {
    let willTell = !exchange.memory.isStopped
    exchange.effects.append(
      .reopenAsk(fingerprint: fingerprint, claimID: claimID, wantsToHear: willTell))
    return willTell
  }

  private func open(_ id: String?, _ exchange: inout Exchange) {
    guard let id, responses.contains(id) else {
      exchange.say(.answerExpired)
      return
    }
    if let question = responses.question(id) {
      give(question, &exchange)
    } else {
      exchange.say(id)
    }
  }

  /// A topic's questions; `pemilih.2` is the second page of a long list.
  private func openTopic(_ argument: String?, _ exchange: inout Exchange) {
    let parts = (argument ?? "").split(separator: ".", maxSplits: 1)
    guard let topic = parts.first.map(String.init),
      var reply = responses.render("topic/\(topic)", language: exchange.language)
    else {
      exchange.say(.menuFAQ)
      return
    }
    let questions = responses.questions(topic: topic, on: exchange.today)
    let pages = Self.pages(of: questions)
    let page = min(max(parts.dropFirst().first.flatMap { Int($0) } ?? 1, 1), max(pages.count, 1))
    let more =
      page < pages.count
      ? [
        Reply.Choice(
          id: ChoiceID(.topic, "\(topic).\(page + 1)").description,
          title: responses.title("menu/more", language: exchange.language) ?? "…")
      ] : []
    reply.choices =
      (pages.isEmpty ? [] : pages[page - 1]).compactMap { question in
        responses.title(question.id, language: exchange.language).map { title in
          Reply.Choice(
            id: ChoiceID.opening(question.id).description, title: title,
            description: responses.exampleQuestion(question.id, language: exchange.language)
              .map { ClaimReplies.shortened($0, to: 72) })
        }
      } + more + reply.choices
    exchange.say(reply)
  }

  /// Rows of a list that every platform shows, less one for the way back.
  private static let longestList = 9

  /// What fits on each page: on all but the last, one row leads on.
  private static func pages(
    of questions: [ResponseLibrary.Question]
  ) -> [ArraySlice<ResponseLibrary.Question>] {
    var rest = questions[...]
    var pages: [ArraySlice<ResponseLibrary.Question>] = []
    while !rest.isEmpty {
      let count = rest.count > longestList ? longestList - 1 : longestList
      pages.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return pages
  }

  // MARK: After an answer

  private func afterAnswer(
    _ verb: ChoiceID.Verb, _ claimID: String?, _ exchange: inout Exchange
  ) {
    guard let claimID, let claim = lookup.claim(id: claimID) else {
      // What was taken back is not at hand any more.
      exchange.say(verb == .share || verb == .why ? .answerGone : .answerExpired)
      return
    }
    let replies = ClaimReplies(responses)
    let ask = exchange.memory.lastAsk.flatMap { $0.shown == claimID ? $0 : nil }
    switch verb {
    case .helpful:
      exchange.effects.append(
        .feedback(
          Feedback(kind: .helpful, claimID: claimID, fingerprint: ask?.fingerprint)))
      exchange.say(.feedbackThanks)
    case .notThis:
      exchange.effects.append(
        .feedback(
          Feedback(kind: .notThis, claimID: claimID, fingerprint: ask?.fingerprint)))
      guard !exchange.isGroup else {
        exchange.say(.groupUnknown)
        return
      }
      let willTell = reopen(ask?.fingerprint, refusing: claimID, &exchange)
      offerOthers(ask, willTell: willTell, &exchange)
    case .share:
      guard claim.mayAnswer(on: exchange.today) else {
        exchange.say(.answerGone)
        return
      }
      exchange.effects.append(.shared(claimID: claimID))
      exchange.say(.shareIntro)
      exchange.say(replies.share(claim, in: exchange.language))
    default:
      guard claim.mayAnswer(on: exchange.today) else {
        exchange.say(.answerGone)
        return
      }
      exchange.say(replies.say(.answerWhy, claim, exchange.language))
    }
  }

  private func offerOthers(
    _ ask: Memory.LastAsk?, willTell: Bool, _ exchange: inout Exchange
  ) {
    let others = (ask?.others ?? []).prefix(3).compactMap { id in
      lookup.claim(id: id).flatMap { $0.mayAnswer(on: exchange.today) ? $0 : nil }
    }
    if ask != nil { exchange.memory.lastAsk?.shown = nil }
    guard !others.isEmpty else {
      if ask != nil { exchange.memory.lastAsk?.others = [] }
      exchange.say(.feedbackReopened, ["willTell": .flag(willTell)])
      return
    }
    offer(others, [], &exchange)
  }

  private func yesOrNo(_ isYes: Bool, _ exchange: inout Exchange) {
    guard exchange.memory.pending?.question == .forget else {
      exchange.say(.answerExpired)
      return
    }
    if isYes {
      forget(&exchange)
    } else {
      exchange.memory.pending = nil
      exchange.say(.privacyKept)
    }
  }
}
