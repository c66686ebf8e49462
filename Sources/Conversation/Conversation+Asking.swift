import CannedResponses
import ClaimMatching
import Domain

/// From a text to a claim, a canned question, a choice, or the promise to tell.
extension Conversation {
  /// What matching found, with everything left out that may not answer.
  struct Findings: Sendable {
    var confidence: MatchResult.Confidence
    var claims: [(claim: Claim, match: Match)]
    /// Less probable ones, which are offered only to whom the first was not what they meant.
    var further: [String] = []
    var fingerprint: UInt64
  }

  func findings(for text: String, on today: String) -> Findings {
    let result = claims.match(text, limit: 6, explain: false)
    let best = result.matches.first?.probability ?? 0
    let floor = max(Self.worthOffering, best * Self.worthBesideBest)
    let answerable = result.matches.compactMap { match in
      lookup.claim(id: match.claimID).flatMap { claim in
        claim.mayAnswer(on: today) ? (claim: claim, match: match) : nil
      }
    }
    var confidence = result.confidence
    let further = answerable.filter {
      (Self.worthOffering..<floor).contains($0.match.probability)
    }
    .map(\.claim.id)
    let usable = answerable.filter { $0.match.probability >= floor }
    // A verdict is given only when the best match itself may answer.
    if usable.first?.match.claimID != result.matches.first?.claimID, confidence != .none {
      confidence = .unsure
    }
    if usable.isEmpty { confidence = .none }
    return Findings(
      confidence: confidence, claims: usable, further: further, fingerprint: result.fingerprint)
  }

  /// A less probable claim is no choice worth reading, by itself and beside the best.
  private static let worthOffering = 0.05
  private static let worthBesideBest = 0.25

  /// The canned questions that a text may ask, best first.
  struct Questions {
    var likely: [ResponseLibrary.Question] = []
    /// The first of them is the one, with this probability.
    var sureness: Double?
  }

  func questions(for utterance: Utterance, _ exchange: Exchange) -> Questions {
    // What is forwarded or long is a story, not a question to us.
    guard !exchange.isForwarded, utterance.words.count <= Self.longestQuestion,
      utterance.links.isEmpty
    else { return Questions() }
    let result = faq.match(utterance.text, limit: 3, explain: false)
    guard let best = result.matches.first,
      result.confidence != .none
        || (best.probability >= Self.worthProposing && isQuestion(utterance))
    else { return Questions() }
    let likely = result.matches.filter { $0.probability >= best.probability / 2 }
      .compactMap { responses.question($0.claimID) }
      .filter { $0.mayAnswer(on: exchange.today) }
    // An answer past its review date is not given, and nor is another in its place.
    guard likely.first?.id == best.claimID else { return Questions() }
    return Questions(
      likely: likely, sureness: result.confidence == .sure ? best.probability : nil)
  }

  private static let longestQuestion = 30
  /// When somebody asks something, even a less probable question is a help.
  private static let worthProposing = 0.15

  /// Asks how, where, when… and not whether something is true.
  private func isQuestion(_ utterance: Utterance) -> Bool {
    utterance.links.isEmpty && utterance.words.count >= 2
      && utterance.words.count <= Self.longestQuestion
      && recogniser.mentions(.wordsAsking, utterance.words)
      && !recogniser.mentions(.wordsCheck, utterance.words)
  }

  /// Whether somebody wants an answer, however they put it.
  private func asks(_ utterance: Utterance) -> Bool {
    isQuestion(utterance)
      || utterance.words.count >= 4 && utterance.text.utf8.last == UInt8(ascii: "?")
  }

  /// Whether the words put a question to us rather than tell a story: *air PDAM mati sebulan* has the words of where to
  /// complain about it, but may be going round.
  /// Whether it is true is asked of a story.
  func isPut(_ utterance: Utterance) -> Bool {
    if recogniser.mentions(.wordsCheck, utterance.words) { return false }
    return asks(utterance) || utterance.words.count <= Self.catchword
      || recogniser.mentions(.wordsPersonal, utterance.words)
  }

  /// So few words name a matter.
  private static let catchword = 3

  func ask(_ exchange: inout Exchange) {
    let utterance = exchange.utterance
    var found = findings(for: exchange.asked, on: exchange.today)
    if found.confidence == .sure, isTooBrief(utterance, exchange) { found.confidence = .unsure }

    if let claim = linkedClaim(utterance, exchange) {
      takeUpLastAsk(&exchange)
      give(claim, found, &exchange)
      return
    }
    if utterance.wordsBesideLinks == 0, found.confidence != .sure,
      ScamSign(in: utterance, recogniser) == nil
    {
      if joinsLastAsk(&exchange) { return }
      exchange.linkToName = utterance.links.first
    }
    let questions = questions(for: utterance, exchange)
    switch found.confidence {
    case .altered:
      if let first = found.claims.first {
        alert(first.claim, first.match.evidence.vetoes, found, &exchange)
        return
      }
    case .sure:
      if let first = found.claims.first {
        if let question = questions.likely.first, let sureness = questions.sureness,
          sureness > first.match.probability, isPut(utterance)
        {
          give(question, &exchange)
        } else {
          give(first.claim, found, &exchange)
        }
        return
      }
    case .unsure, .none: break
    }
    // Who has fallen for it already asks what to do now, and is not told to beware.
    if let question = questions.likely.first, questions.sureness != nil {
      give(question, &exchange)
      return
    }
    if let sign = ScamSign(in: utterance, recogniser) {
      if isVictim(exchange), help(victimOf: sign, questions, &exchange) { return }
      warn(of: sign, found: found, &exchange)
      return
    }
    let isRumor = isLikelyRumor(exchange)
    let gathering: Gathering =
      utterance.wordsBesideLinks >= Self.wholeStory ? .settled : .open
    if found.confidence == .unsure, isRumor || utterance.words.count > 1 {
      exchange.gathering = gathering
      offer(found, questions.likely, &exchange)
      return
    }
    if !questions.likely.isEmpty {
      // A question is no rumor; what sounds like one is kept, in case the question is not what was meant.
      if recogniser.mentions(.wordsCheck, utterance.words) {
        remember(found, shown: nil, &exchange)
        record(found, claim: nil, .none, &exchange)
      } else {
        exchange.memory.lastAsk = nil
      }
      offer([], questions.likely, &exchange)
      return
    }
    exchange.gathering = gathering
    if isRumor, !exchange.isForwarded, isQuestion(utterance) {
      // Kept for staff to see what is asked; "it is news" makes a rumor of it.
      remember(found, shown: nil, &exchange)
      record(found, claim: nil, .none, promises: false, &exchange)
      exchange.say(.answerUnanswered)
      return
    }
    guard isRumor else {
      if utterance.words.count < 3 {
        exchange.say(.answerTooShort)
      } else {
        exchange.say(asks(utterance) ? .answerNotUnderstood : .smallChatter)
      }
      return
    }
    promise(found, &exchange)
  }

  /// The claim whose fact-check, or whose page, a link in the text leads to.
  func linkedClaim(_ utterance: Utterance, _ exchange: Exchange) -> Claim? {
    utterance.links.lazy.compactMap { lookup.claim(url: $0) }
      .first { $0.mayAnswer(on: exchange.today) }
  }

  /// Says of oneself that it has happened (*terlanjur*, *kadung*).
  private func isVictim(_ exchange: Exchange) -> Bool {
    !exchange.isForwarded && recogniser.mentions(.wordsVictim, exchange.utterance.words)
  }

  /// - Returns: `false` when there is nothing to say but the warning.
  private func help(
    victimOf sign: ScamSign, _ questions: Questions, _ exchange: inout Exchange
  ) -> Bool {
    if let question = questions.likely.first {
      give(question, &exchange)
    } else if sign == .apk {
      exchange.say(.scamApkOpened)
    } else {
      return false
    }
    return true
  }

  /// One or two words, typed: too little to be told a verdict by (*gunung meletus* is any volcano).
  func isTooBrief(_ utterance: Utterance, _ exchange: Exchange) -> Bool {
    !exchange.isForwarded && recogniser.withoutFiller(utterance.words).count < 3
  }

  /// Milliseconds within which a picture or a link belongs to the words before it, and within which that
  /// goes without saying.
  private static let belongs: Int64 = 60_000
  private static let oneBreath: Int64 = 10_000

  /// A story of so many words needs no second message to be understood: it is answered at once, and what belongs
  /// to it and comes after is taken for what it is (`joinsLastAsk`, `isRemark`, `takeUpLastAsk`).
  private static let wholeStory = 10

  /// *Bener gak min?* right after the story: it is about that, which has been answered.
  func isRemark(_ exchange: Exchange) -> Bool {
    guard let ask = exchange.memory.lastAsk else { return false }
    return exchange.turn.now.millisecondsSince(ask.at) <= Self.oneBreath
      && recogniser.says(.wordsCheck, exchange.utterance.words)
  }

  /// The link right after the story answers what the story's words did not: they are one ask.
  private func takeUpLastAsk(_ exchange: inout Exchange) {
    guard !exchange.isGroup, exchange.utterance.wordsBesideLinks == 0,
      let ask = exchange.memory.lastAsk, ask.shown == nil, ask.hadLink != true,
      let message = ask.messageID,
      exchange.turn.now.millisecondsSince(ask.at) <= Self.oneBreath
    else { return }
    exchange.effects.append(.withdraw(messageID: message))
  }

  /// A picture or a bare link that came after the words it belongs to: it is no ask of its own.
  func joinsLastAsk(_ exchange: inout Exchange) -> Bool {
    guard !exchange.isGroup, let ask = exchange.memory.lastAsk else { return false }
    let age = exchange.turn.now.millisecondsSince(ask.at)
    // Two links are two asks.
    guard age <= Self.belongs, exchange.utterance.links.isEmpty || ask.hadLink != true else {
      return false
    }
    if !exchange.utterance.links.isEmpty { exchange.memory.lastAsk?.hadLink = true }
    if age <= Self.oneBreath {
      exchange.isAnsweredAlready = true
    } else {
      exchange.say(.answerJoined)
    }
    return true
  }

  // MARK: Edits and deletions

  /// The sender changed a message. What was asked in it is taken back and the new wording is asked instead; they
  /// hear of it only when that changes the answer.
  func amend(_ exchange: inout Exchange) {
    guard let target = exchange.messageID else { return }
    guard let text = exchange.incoming.text, !exchange.utterance.isEmpty else {
      // The words were taken out.
      withdraw(&exchange)
      return
    }
    exchange.effects.append(.amend(messageID: target, text: text))
    // What went to the staff stays a letter to them.
    guard !exchange.isGroup, !exchange.memory.letters.contains(target) else { return }
    guard let old = exchange.memory.ask(in: target) else {
      // A greeting or a bare picture that has become a story; what is still no story is let be.
      if Breath.isStory(exchange.utterance) || !exchange.utterance.links.isEmpty,
        recogniser.intent(of: exchange.utterance.words) == nil
      {
        _ = takesCheckCommand(&exchange)
        ask(&exchange)
        exchange.gathering = .apart
      }
      return
    }
    let before = exchange.memory
    let isLast = before.lastAsk?.messageID == target
    _ = takesCheckCommand(&exchange)
    ask(&exchange)
    let isAskedAgain = exchange.effects.contains { if case .recordAsk = $0 { true } else { false } }
    let new = exchange.memory.lastAsk
    if isAskedAgain, new?.shown == old.shown,
      exchange.memory.offer?.choices == before.offer?.choices || old.shown != nil || !isLast
    {
      // The same answer still stands above; what was asked after it is still what "not this" is about.
      exchange.replies = []
      if !isLast, let new {
        exchange.memory = before
        exchange.memory.dropAsk(in: target)
        exchange.memory.earlierAsks.append(new)
      }
    }
    exchange.gathering = .apart
  }

  /// The sender deleted a message: whatever was asked in it is forgotten.
  func withdraw(_ exchange: inout Exchange) {
    guard let target = exchange.messageID else { return }
    exchange.effects.append(.withdraw(messageID: target))
    exchange.memory.dropAsk(in: target)
    exchange.memory.letters.removeAll { $0 == target }
  }

  // MARK: The four outcomes

  func give(_ claim: Claim, _ found: Findings, _ exchange: inout Exchange) {
    exchange.gathering = .settled
    remember(found, shown: claim.id, &exchange)
    record(found, claim: claim, .sure, &exchange)
    var reply = ClaimReplies(responses).answer(claim, in: exchange.language)
    reply.quotes = exchange.incoming.messageID
    exchange.say(reply)
  }

  private func alert(
    _ claim: Claim, _ vetoes: [Match.Veto], _ found: Findings, _ exchange: inout Exchange
  ) {
    exchange.gathering = .settled
    remember(found, shown: claim.id, &exchange)
    record(found, claim: claim, .altered, &exchange)
    var reply = ClaimReplies(responses).altered(claim, vetoes: vetoes, in: exchange.language)
    reply.quotes = exchange.incoming.messageID
    exchange.say(reply)
  }

  func give(_ question: ResponseLibrary.Question, _ exchange: inout Exchange) {
    guard question.mayAnswer(on: exchange.today),
      var reply = responses.render(question.id, language: exchange.language)
    else {
      exchange.say(.answerGone)
      return
    }
    let source = responses.render(
      .answerSource, in: reply.language,
      [
        "source": .text(question.source),
        "link": .link(question.link ?? ""),
      ])
    reply.text += "\n\n" + source.text
    if reply.link == nil { reply.link = question.link }
    if reply.choices.isEmpty { reply.choices = source.choices }
    exchange.say(reply)
  }

  /// Up to three claims, or two and a canned question, to choose from.
  private func offer(
    _ found: Findings, _ questions: [ResponseLibrary.Question], _ exchange: inout Exchange
  ) {
    let claims = found.claims.prefix(questions.isEmpty ? 3 : 2).map(\.claim)
    remember(found, shown: nil, &exchange)
    record(found, claim: nil, .unsure, candidates: claims.map(\.id), &exchange)
    offer(claims, Array(questions.prefix(3 - claims.count)), &exchange)
  }

  func offer(
    _ claims: [Claim], _ questions: [ResponseLibrary.Question], _ exchange: inout Exchange
  ) {
    var rows: [(id: ChoiceID, title: String)] = claims.enumerated().map { index, claim in
      let id = ChoiceID(.claim, claim.id)
      let canTravel = id.fits && ChoiceID(id.description) != nil
      return (canTravel ? id : ChoiceID(.pick, String(index)), claim.title)
    }
    for question in questions {
      if let wording = responses.exampleQuestion(question.id, language: exchange.language) {
        rows.append((.opening(question.id), wording))
      }
    }
    let titles = rows.map { ClaimReplies.shortened(ResponseText.oneLine($0.title), to: 120) }
    var reply = responses.render(
      .answerChoices, in: exchange.language,
      [
        "claims": .list(
          titles.enumerated().map { index, title in
            ["number": .text(String(index + 1)), "title": .text(title)]
          }),
        "one": .flag(titles.count == 1),
      ])
    // The titles stand in the text: a button is only a number.
    reply.choices =
      rows.enumerated().map { index, row in
        Reply.Choice(id: row.id.description, title: String(index + 1))
      } + reply.choices
    reply.quotes = exchange.incoming.messageID
    // `pick` counts in the order offered.
    let offered = claims.map(\.id)
    let rest = (exchange.memory.lastAsk?.others ?? []).filter { !offered.contains($0) }
    exchange.memory.lastAsk?.others = offered + rest
    exchange.say(reply)
    // They may also be taken by their words.
    for (index, title) in titles.enumerated() {
      exchange.memory.offer?.choices[index].description = title
    }
  }

  /// Nobody has checked it: say so, and remember who asked.
  func promise(_ found: Findings, _ exchange: inout Exchange) {
    let isRepeat = exchange.memory.lastAsk.map {
      $0.fingerprint == found.fingerprint && $0.shown == nil
    }
    remember(found, shown: nil, &exchange)
    record(found, claim: nil, .none, &exchange)
    var values: [String: ResponseValue] = ["willTell": .flag(!exchange.memory.isStopped)]
    if isRepeat == true {
      exchange.say(.answerStillUnknown, values)
      return
    }
    if let tip = nextTip(about: Set(exchange.utterance.words), &exchange) {
      values["tip"] = .rendered(tip)
    }
    var reply = responses.render(.answerUnknown, in: exchange.language, values)
    reply.quotes = exchange.incoming.messageID
    exchange.say(reply)
  }

  /// A warning about what a message asks for; it says nothing about whether the story is true.
  func warn(of sign: ScamSign, found: Findings? = nil, _ exchange: inout Exchange) {
    let found = found ?? findings(for: exchange.asked, on: exchange.today)
    if let first = found.claims.first, found.confidence == .sure {
      give(first.claim, found, &exchange)
      return
    }
    exchange.gathering = .settled
    remember(found, shown: nil, &exchange)
    record(found, claim: nil, .none, scam: sign, &exchange)
    exchange.say(sign.response, ["willTell": .flag(!exchange.memory.isStopped)])
  }

  // MARK: Keeping account

  private func remember(_ found: Findings, shown: String?, _ exchange: inout Exchange) {
    exchange.memory.note(
      Memory.LastAsk(
        fingerprint: found.fingerprint, shown: shown,
        others: (found.claims.map(\.claim.id) + found.further).filter { $0 != shown },
        at: exchange.turn.now,
        messageID: exchange.messageID, hadLink: exchange.utterance.links.isEmpty ? nil : true))
  }

  private func record(
    _ found: Findings, claim: Claim?, _ confidence: MatchResult.Confidence,
    candidates: [String] = [], scam: ScamSign? = nil, promises: Bool = true,
    _ exchange: inout Exchange
  ) {
    exchange.effects.append(
      .recordAsk(
        Ask(
          fingerprint: found.fingerprint, text: exchange.asked, claimID: claim?.id,
          confidence: confidence, candidates: candidates,
          wantsToHear: promises && claim == nil && !exchange.memory.isStopped && !exchange.isGroup,
          forwarded: exchange.incoming.forwarded, messageID: exchange.messageID,
          parts: exchange.incoming.parts, language: exchange.language, scam: scam?.rawValue)))
  }

  /// Whether the text is a story to be checked rather than talk with the bot.
  private func isLikelyRumor(_ exchange: Exchange) -> Bool {
    let utterance = exchange.utterance
    if exchange.isForwarded || !utterance.links.isEmpty { return true }
    if recogniser.mentions(.wordsCheck, utterance.words) { return utterance.words.count >= 2 }
    if utterance.words.count < 3 { return false }
    return utterance.words.count > Utterance.longest
      || !recogniser.mentions(.wordsPersonal, utterance.words)
  }
}

/// Text of somebody else's on one line.
enum ResponseText {
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
