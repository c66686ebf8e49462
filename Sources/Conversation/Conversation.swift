import CannedResponses
import ClaimMatching
import Domain

/// Looks up claims that the index or a button names.
public protocol ClaimLookup: Sendable {
  /// The claim, whatever its status.
  func claim(id: String) -> Claim?
  /// The claim whose fact-check stands at this address, or that is known to travel with it.
  func claim(url: String) -> Claim?
}

extension ClaimLookup {
  public func claim(url: String) -> Claim? { nil }
}

/// Decides what to say to one message.
///
/// Pure: the same turn gives the same decision. Everything it says comes from the response files, every
/// verdict from a published claim.
///
///     let conversation = Conversation(responses: library, claims: index, lookup: store)
///     let decision = conversation.decide(turn)
public struct Conversation: Sendable {
  /// What it says everything from.
  public let responses: ResponseLibrary
  let faq: any ClaimMatcher
  let claims: any ClaimMatcher
  let lookup: any ClaimLookup
  let recogniser: IntentRecogniser
  let languages: LanguageGuess

  /// - Parameters:
  ///   - faq: an index of `responses.faq()`; made here when there is none.
  ///   - claims: the index of the published claims.
  public init(
    responses: ResponseLibrary, faq: (any ClaimMatcher)? = nil, claims: any ClaimMatcher,
    lookup: any ClaimLookup
  ) {
    self.responses = responses
    self.faq = faq ?? QuestionIndex(responses.faq())
    self.claims = claims
    self.lookup = lookup
    recogniser = IntentRecogniser(responses)
    languages = LanguageGuess()
  }

  /// What to say to one message, what to remember and what to store.
  ///
  /// Whatever requires a reply gets at least one; what forbids one gets none.
  public func decide(_ turn: Turn) -> Decision {
    var memory = turn.memory
    memory.expire(at: turn.now)
    var exchange = Exchange(turn: turn, memory: memory, responses: responses)
    switch turn.incoming.action {
    case .message, .callback: converse(&exchange)
    case .follow, .optin:
      exchange.memory.isStopped = false
      exchange.effects.append(.optIn)
      exchange.say(.greetingFirst)
    case .unfollow, .left, .optout:
      exchange.memory.isStopped = true
      exchange.effects.append(.optOut)
    case .joined:
      if exchange.isGroup { helloGroup(&exchange) } else { exchange.say(.greetingFirst) }
    case .edit: amend(&exchange)
    case .delete: withdraw(&exchange)
    case .reaction, .status, .system, .error, .ignore: break
    }
    return exchange.decision { exchange in
      // The last resort, so that nobody who is owed an answer is left without one.
      exchange.say(.answerNotUnderstood)
    }
  }

  private func converse(_ exchange: inout Exchange) {
    guard exchange.incoming.reply != .forbidden else { return }
    settleLanguage(&exchange)
    if exchange.isGroup, !exchange.incoming.addressed, exchange.incoming.action == .message {
      overhear(&exchange)
      return
    }
    if exchange.incoming.action == .callback {
      press(&exchange)
    } else if exchange.isGroup {
      answerInGroup(&exchange)
    } else {
      answer(&exchange)
    }
  }

  /// The language that the person chose, else the one they write, else the one their messenger is set to.
  private func settleLanguage(_ exchange: inout Exchange) {
    let words = exchange.utterance.words
    if exchange.isGroup {
      // A group has many voices: each is answered in the language that it speaks.
      exchange.spoken =
        tongue(of: words, known: nil) ?? languages.guess(words)
        ?? exchange.incoming.quotedText.flatMap { languages.guess(Utterance.fold($0)) }
      return
    }
    guard !exchange.memory.languageIsChosen else { return }
    var language = exchange.memory.language
    if !exchange.isForwarded, exchange.incoming.action == .message {
      // One word alone changes nothing that is known: people borrow words.
      let guess = words.count > 1 || language == nil ? languages.guess(words) : nil
      language = tongue(of: words, known: language) ?? guess ?? language
    }
    guard let language = language ?? exchange.incoming.locale.flatMap(LanguageGuess.fromLocale)
    else {
      return
    }
    // Until they are known to use another, people are written to in Indonesian.
    if language != exchange.memory.language ?? .id {
      exchange.effects.append(.setLanguage(language))
    }
    exchange.memory.language = language
  }

  /// The language of the wording that a message is; of a borrowed word only while nothing else is known.
  private func tongue(of words: [String], known: Language?) -> Language? {
    guard let tongue = recogniser.tongue(of: words), tongue.isSentence || known == nil else {
      return nil
    }
    return tongue.language
  }

  // MARK: A message in a private chat

  private func answer(_ exchange: inout Exchange) {
    let utterance = exchange.utterance
    if hasApk(exchange) {
      warn(of: .apk, &exchange)
      return
    }
    if utterance.isEmpty {
      answerWithoutWords(&exchange)
      return
    }
    if !exchange.isForwarded, takesCheckCommand(&exchange) {
      exchange.memory.pending = nil
      ask(&exchange)
      return
    }
    if !exchange.isForwarded, utterance.isShort {
      if command(&exchange) || pending(&exchange) || quizAnswer(&exchange) || choice(&exchange) {
        return
      }
      if recogniser.says(.wordsUnsubscribe, utterance.words) {
        unsubscribe(nil, &exchange)
        return
      }
      if isRemark(exchange) {
        exchange.isAnsweredAlready = true
        return
      }
      if let intent = recogniser.intent(of: utterance.words) {
        follow(intent, &exchange)
        return
      }
      if subscription(&exchange) || smallSigns(&exchange) { return }
    } else if !exchange.isForwarded, staffMessage(&exchange) {
      return
    }
    // A question of ours that was passed over is not answered by a later "yes".
    exchange.memory.pending = nil
    if !exchange.isForwarded, utterance.links.isEmpty,
      recogniser.withoutFiller(utterance.words).isEmpty
    {
      exchange.say(.answerNotUnderstood)
      return
    }
    ask(&exchange)
  }

  /// Sound, pictures and the rest, without a caption.
  private func answerWithoutWords(_ exchange: inout Exchange) {
    if !exchange.incoming.media.isEmpty, exchange.incoming.kind != "sticker",
      joinsLastAsk(&exchange)
    {
      return
    }
    if !exchange.incoming.media.isEmpty, !exchange.isGroup { exchange.gathering = .open }
    switch exchange.incoming.kind {
    case "image", "photo", "album": exchange.say(.mediaPicture)
    case "audio", "voice": exchange.say(.mediaSound)
    case "video", "video_note", "animation": exchange.say(.mediaVideo)
    case "document", "file": exchange.say(.mediaDocument)
    case "sticker":
      exchange.gathering = .apart
      exchange.say(.mediaSticker)
    case "text", "command", nil: exchange.say(.answerTooShort)
    default: exchange.say(.mediaOther)
    }
  }

  /// Leaves of `/cek soda kue…`, however long, only what is to be checked.
  func takesCheckCommand(_ exchange: inout Exchange) -> Bool {
    guard let rest = checkCommand(exchange.utterance) else { return false }
    exchange.utterance = rest
    return true
  }

  /// What stands behind a command that asks for a check; `nil`: it is another, or nothing stands there.
  func checkCommand(_ utterance: Utterance) -> Utterance? {
    guard utterance.text.hasPrefix("/") else { return nil }
    let name = utterance.text.dropFirst().prefix { !$0.isWhitespace && $0 != "@" }
    let words = Utterance.fold(String(name).replacing("_", with: " "))
    guard recogniser.says(.wordsCheckCommand, words) else { return nil }
    let rest = Utterance(String(utterance.text.drop { !$0.isWhitespace }))
    return rest.isEmpty ? nil : rest
  }

  /// `/start` and the like: the word after the slash is looked up as if it had been written alone.
  private func command(_ exchange: inout Exchange) -> Bool {
    let text = exchange.utterance.text
    guard text.hasPrefix("/") else { return false }
    // Passed over like by anything else; a command that asks something asks anew.
    exchange.memory.pending = nil
    let name = text.dropFirst().prefix { !$0.isWhitespace && $0 != "@" }
    let rest = text.dropFirst().drop { !$0.isWhitespace }
    let words = Utterance.fold(name.replacing("_", with: " ") + " " + rest)
    switch words.first {
    case "start" where subscribe(byLink: rest, &exchange): break
    case "start" where words.count <= 2:
      greet(&exchange)
    default:
      if let intent = recogniser.intent(of: words)
        ?? recogniser.intent(of: Array(words.prefix(1)))
      {
        follow(intent, &exchange)
      } else {
        exchange.say(.answerNotUnderstood)
      }
    }
    return true
  }

  private func greet(_ exchange: inout Exchange) {
    if exchange.memory.isStopped {
      exchange.memory.isStopped = false
      exchange.effects.append(.optIn)
    }
    exchange.say(exchange.turn.isNewPerson ? .greetingFirst : .smallGreeting)
  }

  // MARK: Answers to a question of ours

  private func pending(_ exchange: inout Exchange) -> Bool {
    guard let pending = exchange.memory.pending else { return false }
    let words = exchange.utterance.words
    // One word ends everything that is sent unasked, whatever the question was.
    if pending.question != .forget, isStop(words), !recogniser.says(.wordsNo, words) {
      exchange.memory.pending = nil
      return false
    }
    switch pending.question {
    case .forget:
      // Anything but a clear yes keeps the data; what is neither goes its ordinary way.
      if recogniser.says(.wordsYes, words) || recogniser.says(.wordsForget, words) {
        forget(&exchange)
        return true
      }
      exchange.memory.pending = nil
      if recogniser.says(.wordsNo, words) {
        exchange.say(.privacyKept)
        return true
      }
      return false
    case .staffMessage:
      if recogniser.says(.wordsNo, words) || recogniser.says(.wordsQuit, words) {
        exchange.memory.pending = nil
        exchange.say(.menuMain)
        return true
      }
      return staffMessage(&exchange)
    case .district:
      exchange.memory.pending = nil
      guard let topic = pending.argument else { return false }
      return district(words, topic: topic, &exchange)
    case .subscription:
      exchange.memory.pending = nil
      guard let argument = pending.argument else { return false }
      return subscription(words, to: argument, &exchange)
    }
  }

  /// Whether the words are a wording of *stop*, in any language.
  func isStop(_ words: [String]) -> Bool { recogniser.intent(of: words)?.core == .stopStopped }

  private func staffMessage(_ exchange: inout Exchange) -> Bool {
    guard exchange.memory.pending?.question == .staffMessage else { return false }
    exchange.memory.pending = nil
    exchange.effects.append(
      .handToStaff(text: exchange.utterance.text, messageID: exchange.messageID))
    exchange.memory.noteLetter(in: exchange.messageID)
    exchange.say(.staffHanded)
    return true
  }

  func forget(_ exchange: inout Exchange) {
    let language = exchange.memory.language
    exchange.say(.privacyForgotten)
    exchange.effects = [.forgetMe]
    exchange.memory = Memory()
    exchange.memory.language = language
    exchange.forgetsEverything = true
  }

  /// Whether the words take one of the choices offered last: by its number or its wording.
  private func choice(_ exchange: inout Exchange) -> Bool {
    let words = exchange.utterance.words
    let choices = exchange.memory.offer?.choices ?? []
    if let number = recogniser.number(in: words) {
      if choices.indices.contains(number) {
        press(choices[number].id, &exchange)
      } else {
        exchange.say(choices.isEmpty ? .answerExpired : .answerNotUnderstood)
      }
      return true
    }
    guard !choices.isEmpty else { return false }
    for (core, verb) in Self.spokenVerbs where recogniser.says(core, words) {
      if verb == .stopQuiz, isStop(words), !isPlaying(exchange) { continue }
      // A word counts only for a button that is there.
      if let offered = choices.first(where: { ChoiceID($0.id)?.verb == verb }) {
        press(offered.id, &exchange)
        return true
      }
    }
    if recogniser.says(.wordsYes, words), let only = choices.first, Self.isOnlyOffer(choices) {
      press(only.id, &exchange)
      return true
    }
    if recogniser.intent(of: words) == nil, let named = choiceNamed(words, among: choices) {
      press(named.id, &exchange)
      return true
    }
    return false
  }

  /// One thing to take, and "none".
  private static func isOnlyOffer(_ choices: [Reply.Choice]) -> Bool {
    let verbs = choices.map { ChoiceID($0.id)?.verb }
    return verbs.count == 2 && verbs.last == ChoiceID.Verb.none
      && [.claim, .pick, .say].contains(verbs.first)
  }

  private static let spokenVerbs: [(CoreResponse, ChoiceID.Verb)] = [
    (.wordsNone, .none), (.wordsHelpful, .helpful), (.wordsNotThis, .notThis),
    (.wordsShare, .share), (.wordsWhy, .why), (.wordsYes, .yes), (.wordsNo, .no),
    (.wordsHoax, .hoax), (.wordsFact, .fact), (.wordsNext, .next), (.wordsQuit, .stopQuiz),
    (.wordsNo, .none), (.wordsNo, .notThis),
  ]

  /// The one choice whose wording the words stand in, if it is only one.
  private func choiceNamed(_ words: [String], among choices: [Reply.Choice]) -> Reply.Choice? {
    let wanted = Set(recogniser.withoutNumberWords(words))
    guard !wanted.isEmpty else { return nil }
    let named = choices.filter { choice in
      let offered = Set(Utterance.fold(choice.title + " " + (choice.description ?? "")))
      return wanted.isSubset(of: offered)
    }
    return named.count == 1 ? named.first : nil
  }

  // MARK: Intents

  func follow(_ intent: IntentRecogniser.Intent, _ exchange: inout Exchange) {
    switch intent.core {
    case .smallGreeting, .smallSalam:
      if exchange.turn.isNewPerson {
        exchange.say(.greetingFirst)
      } else {
        exchange.say(intent.responseID)
      }
    case .languageChanged: change(to: intent.language, &exchange)
    case .menuFAQ, .menuMain, .menuLanguage, .helpHow, .privacyPolicy:
      exchange.say(intent.responseID)
    case .tipOne: giveTip(&exchange)
    case .privacyData: tellData(&exchange)
    case .privacyConfirmForget: confirmForget(&exchange)
    case .stopStopped: stop(&exchange)
    case .stopStarted where exchange.memory.isStopped: start(&exchange)
    case .stopStarted: greet(&exchange)
    case .subscribeMenu: exchange.say(.subscribeMenu)
    case .staffAsk: askForStaff(&exchange)
    case .quizIntro: startQuiz(&exchange)
    default: exchange.say(intent.responseID)
    }
  }

  func change(to language: Language, _ exchange: inout Exchange) {
    exchange.memory.language = language
    exchange.memory.languageIsChosen = true
    exchange.effects.removeAll { if case .setLanguage = $0 { true } else { false } }
    exchange.effects.append(.setLanguage(language))
    exchange.say(.languageChanged)
  }

  func giveTip(_ exchange: inout Exchange) {
    if let tip = nextTip(about: [], &exchange) {
      exchange.say(.tipOne, ["tip": .rendered(tip)])
    } else {
      exchange.say(.menuMain)
    }
  }

  /// A tip that suits the words, not given lately.
  func nextTip(about words: Set<String>, _ exchange: inout Exchange) -> String? {
    let tips = responses.tips(about: words)
    let given = Set(exchange.memory.givenTips)
    let fresh = tips.filter { !given.contains($0) }
    if fresh.isEmpty { exchange.memory.givenTips = [] }
    guard let tip = fresh.first ?? tips.first,
      let reply = responses.render(tip, language: exchange.language)
    else { return nil }
    exchange.memory.givenTips.append(tip)
    return reply.text
  }

  func tellData(_ exchange: inout Exchange) {
    let facts = exchange.turn.facts
    exchange.needsFacts = facts == nil
    var values: [String: ResponseValue] = [
      "language": .text(responses.title("language/changed", language: exchange.language) ?? ""),
      "stopped": .flag(exchange.memory.isStopped),
    ]
    if let facts {
      if let since = facts.since {
        values["since"] = .text(
          CalendarDay.spoken(CalendarDay.inJombang(since), in: exchange.language))
      }
      values["asks"] = .text(String(facts.asks))
      values["waiting"] = .text(String(facts.waiting))
      values["topics"] = .list(
        facts.subscriptions.map { wish in
          var row: [String: ResponseValue] = [
            "topic": .text(topicName(wish.topic, in: exchange.language))
          ]
          if let district = wish.district {
            row["district"] = .text(District.all.first { $0.id == district }?.name ?? district)
          }
          return row
        })
      if let days = facts.retentionDays { values["days"] = .text(String(days)) }
      if let file = facts.file { values["file"] = .link(file) }
    }
    exchange.say(.privacyData, values)
  }

  func confirmForget(_ exchange: inout Exchange) {
    exchange.memory.pending = Memory.Pending(question: .forget, at: exchange.turn.now)
    exchange.say(.privacyConfirmForget)
  }

  func stop(_ exchange: inout Exchange) {
    exchange.memory.isStopped = true
    exchange.memory.quiz = nil
    exchange.effects.append(.optOut)
    exchange.say(.stopStopped)
  }

  func start(_ exchange: inout Exchange) {
    exchange.memory.isStopped = false
    exchange.effects.append(.optIn)
    exchange.say(.stopStarted)
  }

  func askForStaff(_ exchange: inout Exchange) {
    exchange.memory.pending = Memory.Pending(question: .staffMessage, at: exchange.turn.now)
    exchange.say(.staffAsk)
  }

  /// What stands inside a short message rather than being all of it: distress, abuse, thanks.
  private func smallSigns(_ exchange: inout Exchange) -> Bool {
    let words = exchange.utterance.words
    if recogniser.mentions(.wordsCrisis, words),
      words.count <= 4 || recogniser.mentions(.wordsPersonal, words)
    {
      // Of oneself, that is; about others it is news.
      exchange.say(.smallCrisis)
      return true
    }
    if let (greeting, rest) = recogniser.leading(words),
      greeting.responseID.hasPrefix("small/"), let intent = recogniser.intent(of: rest)
    {
      // "Halo, terima kasih": the second half says more.
      let isGreetingTwice = intent.responseID == greeting.responseID
      follow(isGreetingTwice ? greeting : intent, &exchange)
      return true
    }
    if words.count <= 6, recogniser.mentions(.wordsInsulting, words) {
      exchange.say(.smallInsult)
      return true
    }
    return false
  }
}
