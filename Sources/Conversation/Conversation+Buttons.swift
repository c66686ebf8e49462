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
    case .topic: list(topic: choice.argument, &exchange)
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
    case .data, .forget, .stop, .start, .staff, .subscribe, .unsubscribe, .quiz, .language: true
    default: false
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
    let willTell = !exchange.memory.isStopped
    exchange.effects.append(.reopenAsk(fingerprint: ask.fingerprint, wantsToHear: willTell))
    exchange.memory.lastAsk?.others = []
    exchange.memory.lastAsk?.shown = nil
    exchange.say(.feedbackReopened, ["willTell": .flag(willTell)])
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

  private func list(topic: String?, _ exchange: inout Exchange) {
    guard let topic, var reply = responses.render("topic/\(topic)", language: exchange.language)
    else {
      exchange.say(.menuFAQ)
      return
    }
    let questions = responses.questions(topic: topic, on: exchange.today)
    reply.choices =
      questions.prefix(Self.longestList).compactMap { question in
        responses.title(question.id, language: exchange.language).map { title in
          Reply.Choice(
            id: ChoiceID.opening(question.id).description, title: title,
            description: responses.exampleQuestion(question.id, language: exchange.language)
              .map { ClaimReplies.shortened($0, to: 72) })
        }
      } + reply.choices
    exchange.say(reply)
  }

  /// Rows of a list that every platform shows, less one for the way back.
  private static let longestList = 9

  // MARK: After an answer

  private func afterAnswer(
    _ verb: ChoiceID.Verb, _ claimID: String?, _ exchange: inout Exchange
  ) {
    guard let claimID, let claim = lookup.claim(id: claimID) else {
      exchange.say(.answerExpired)
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
      offerOthers(ask, &exchange)
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

  private func offerOthers(_ ask: Memory.LastAsk?, _ exchange: inout Exchange) {
    let others = (ask?.others ?? []).prefix(3).compactMap { id in
      lookup.claim(id: id).flatMap { $0.mayAnswer(on: exchange.today) ? $0 : nil }
    }
    guard !others.isEmpty else {
      reopen(&exchange)
      return
    }
    exchange.memory.lastAsk?.shown = nil
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
