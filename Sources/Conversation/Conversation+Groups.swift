import CannedResponses
import ClaimMatching
import Domain

/// Manners in a group: silent unless addressed, and then one short message without buttons.
extension Conversation {
  /// A message between other people. Where the account is set so, a forwarded one that is surely a claim to
  /// warn against is answered, once a day a claim.
  func overhear(_ exchange: inout Exchange) {
    guard exchange.turn.groups == .warnsOfHoaxes, exchange.isForwarded,
      !exchange.utterance.isEmpty
    else { return }
    let found = findings(for: exchange.utterance.text, on: exchange.today)
    let sure = found.confidence == .sure ? found.claims.first?.claim : nil
    guard let claim = linkedClaim(exchange.utterance, exchange) ?? sure, claim.verdict.isWarning,
      exchange.memory.warnings[claim.id] == nil
    else { return }
    say(claim, &exchange)
  }

  func helloGroup(_ exchange: inout Exchange) {
    exchange.say(.groupHello, ["warns": .flag(exchange.turn.groups == .warnsOfHoaxes)])
  }

  func answerInGroup(_ exchange: inout Exchange) {
    if hasApk(exchange) {
      warnGroup(of: .apk, &exchange)
      return
    }
    var utterance = meant(exchange)
    let isQuoted = utterance.text != exchange.utterance.text
    if utterance.text.hasPrefix("/") {
      guard let rest = afterCommand(utterance, &exchange) else { return }
      utterance = rest
    }
    guard !utterance.isEmpty else {
      exchange.say(.groupEmpty)
      return
    }
    if utterance.isShort, let intent = recogniser.intent(of: utterance.words) {
      if intent.responseID.hasPrefix("small/") {
        helloGroup(&exchange)
      } else {
        exchange.say(.groupPrivate)
      }
      return
    }
    if let claim = linkedClaim(utterance, exchange) {
      say(claim, &exchange)
      return
    }
    var found = findings(for: utterance.text, on: exchange.today)
    if found.confidence == .sure, isTooBrief(utterance, exchange) { found.confidence = .unsure }
    let questions = questions(for: utterance, exchange)
    let question = questions.sureness == nil ? nil : questions.likely.first
    if let first = found.claims.first {
      switch found.confidence {
      // What somebody quotes is not their question.
      case .sure
      where (questions.sureness ?? 0) <= first.match.probability || isQuoted || !isPut(utterance):
        say(first.claim, &exchange)
        return
      case .altered:
        alertGroup(first.claim, first.match.evidence.vetoes, &exchange)
        return
      default: break
      }
    }
    if let question {
      give(toGroup: question, &exchange)
    } else if let sign = ScamSign(in: utterance, recogniser) {
      warnGroup(of: sign, &exchange)
    } else {
      exchange.say(.groupUnknown)
    }
  }

  /// What stands behind a command that asks for a check (`/cek soda kue…`). Any other command of ours belongs into a
  /// private chat; one that is not ours is another bot's, and nothing is said to it.
  private func afterCommand(_ utterance: Utterance, _ exchange: inout Exchange) -> Utterance? {
    if let rest = checkCommand(utterance) { return rest }
    let name = utterance.text.dropFirst().prefix { !$0.isWhitespace && $0 != "@" }
    let words = Utterance.fold(String(name).replacing("_", with: " "))
    let isNamed = utterance.text.prefix { !$0.isWhitespace }.contains("@")
    if isNamed || words.first == "start" || recogniser.intent(of: words) != nil
      || recogniser.says(.wordsCheckCommand, words)
    {
      exchange.say(.groupPrivate)
    } else {
      exchange.isAnsweredAlready = true
    }
    return nil
  }

  /// What is asked about: the message itself, or, where it only says "is that true?", the one that it answers.
  private func meant(_ exchange: Exchange) -> Utterance {
    let own = exchange.utterance
    guard let quoted = exchange.incoming.quotedText.map({ Utterance($0) }), !quoted.isEmpty,
      own.links.isEmpty,
      recogniser.intent(of: own.words) == nil || own.isEmpty
        || recogniser.mentions(.wordsCheck, own.words)
    else { return own }
    let isRemark =
      recogniser.withoutFiller(own.words).count < Self.fewestOwnWords
      || recogniser.intent(of: own.words)?.core == nil
        && recogniser.mentions(.wordsCheck, own.words) && own.words.count <= Self.longestRemark
    return isRemark ? quoted : own
  }

  private static let fewestOwnWords = 3
  private static let longestRemark = 6

  private func say(_ claim: Claim, _ exchange: inout Exchange) {
    // Said when asked or unasked, it is not said again unasked on the same day.
    exchange.memory.warnings[claim.id] = exchange.turn.now
    sayBriefly(ClaimReplies(responses).say(.groupClaim, claim, exchange.language), &exchange)
  }

  private func alertGroup(
    _ claim: Claim, _ vetoes: [Match.Veto], _ exchange: inout Exchange
  ) {
    sayBriefly(
      ClaimReplies(responses).altered(
        claim, vetoes: Array(vetoes.prefix(1)), as: .groupAltered, in: exchange.language),
      &exchange)
  }

  private func warnGroup(of sign: ScamSign, _ exchange: inout Exchange) {
    let values: [String: ResponseValue] = [
      "apk": .flag(sign == .apk), "code": .flag(sign == .code),
      "link": .flag(sign == .link || sign == .aid),
    ]
    sayBriefly(responses.render(.groupScam, in: exchange.language, values), &exchange)
  }

  /// The first paragraph of a canned answer: it says the essence.
  private func give(
    toGroup question: ResponseLibrary.Question, _ exchange: inout Exchange
  ) {
    guard let whole = responses.render(question.id, language: exchange.language) else {
      exchange.say(.groupUnknown)
      return
    }
    let first = whole.text.split(separator: "\n\n").first.map(String.init) ?? whole.text
    var reply = responses.render(
      .groupQuestion, in: exchange.language,
      [
        "answer": .rendered(ClaimReplies.shortened(first, to: 300)),
        "source": .text(question.source), "link": .link(question.link ?? ""),
      ])
    reply.link = question.link
    sayBriefly(reply, &exchange)
  }

  private func sayBriefly(_ reply: Reply, _ exchange: inout Exchange) {
    var reply = reply
    reply.choices = []
    reply.quotes = exchange.incoming.messageID
    exchange.say(reply)
  }
}
