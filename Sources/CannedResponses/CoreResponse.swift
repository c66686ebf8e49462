/// The responses that the program itself asks for, and the variables that it hands to each.
///
/// The one place where this is written: the conversation can only say what is named here (and what stands
/// in the open areas: questions, quiz, tips, topics, small talk), and the checker knows from here what a
/// file may use.
public enum CoreResponse: String, Sendable, Hashable, CaseIterable {
  // The answer of a claim, one for each verdict.
  case answerHoax = "answer/hoax"
  case answerFalse = "answer/false"
  case answerMisleading = "answer/misleading"
  case answerSatire = "answer/satire"
  case answerUnproven = "answer/unproven"
  case answerTrue = "answer/true"
  case answerOfficial = "answer/official"
  /// The message resembles an official announcement, but says something else.
  case answerAltered = "answer/altered"
  case answerChoices = "answer/choices"
  case answerUnknown = "answer/unknown"
  /// The same person asks again and it is still not known.
  case answerStillUnknown = "answer/still-unknown"
  /// A question that no canned answer fits.
  case answerUnanswered = "answer/unanswered"
  /// A picture or the like that came in one breath with the words.
  case answerJoined = "answer/joined"
  case answerTooShort = "answer/too-short"
  case answerNotUnderstood = "answer/not-understood"
  /// The claim that a button meant no longer answers.
  case answerGone = "answer/gone"
  /// The choice means nothing any more.
  case answerExpired = "answer/expired"
  case answerWhy = "answer/why"
  /// Where a canned question's answer comes from; stands under it.
  case answerSource = "answer/source"

  // How a verdict is called in a sentence, a list or a heading.
  case verdictHoax = "verdict/hoax"
  case verdictFalse = "verdict/false"
  case verdictMisleading = "verdict/misleading"
  case verdictSatire = "verdict/satire"
  case verdictUnproven = "verdict/unproven"
  case verdictTrue = "verdict/true"
  case verdictOfficial = "verdict/official"

  /// The short text made for forwarding.
  case shareIntro = "share/intro"
  case shareClaim = "share/claim"

  case feedbackThanks = "feedback/thanks"
  /// "Not this", and there is nothing else to offer.
  case feedbackReopened = "feedback/reopened"

  // Signs of a scam, where no claim is known.
  case scamApk = "scam/apk"
  /// For those who opened it already.
  case scamApkOpened = "scam/apk-opened"
  case scamCode = "scam/code"
  case scamLink = "scam/link"
  case scamAid = "scam/aid"

  // What came without words that we could read.
  case mediaPicture = "media/picture"
  case mediaSound = "media/sound"
  case mediaVideo = "media/video"
  case mediaDocument = "media/document"
  case mediaSticker = "media/sticker"
  case mediaOther = "media/other"

  case menuMain = "menu/main"
  case menuFAQ = "menu/faq"
  case menuLanguage = "menu/language"
  /// Its title leads on to the next page of a long list.
  case menuMore = "menu/more"
  case languageChanged = "language/changed"
  case helpHow = "help/how"
  case tipOne = "tip/one"

  case groupHello = "group/hello"
  case groupEmpty = "group/empty"
  case groupClaim = "group/claim"
  case groupUnknown = "group/unknown"
  /// What is nobody else's business is not done in a group.
  case groupPrivate = "group/private"
  case groupAltered = "group/altered"
  case groupScam = "group/scam"
  /// A canned question's answer in short.
  case groupQuestion = "group/question"

  case privacyPolicy = "privacy/policy"
  case privacyData = "privacy/data"
  case privacyConfirmForget = "privacy/confirm-forget"
  case privacyForgotten = "privacy/forgotten"
  case privacyKept = "privacy/kept"

  case stopStopped = "stop/stopped"
  case stopStarted = "stop/started"

  case subscribeMenu = "subscribe/menu"
  case subscribeDistrict = "subscribe/district"
  /// Asks once more on channels where anybody can write in another's name (text messages).
  case subscribeConfirm = "subscribe/confirm"
  case subscribeDone = "subscribe/done"
  case subscribeEnded = "subscribe/ended"
  case subscribeUnknown = "subscribe/unknown"
  // The topics; their titles stand in sentences.
  case topicAnnouncements = "subscribe/pengumuman"
  case topicKPU = "subscribe/kpu"
  case topicBawaslu = "subscribe/bawaslu"
  case topicHoaxes = "subscribe/hoaks"
  case topicTips = "subscribe/kiat"

  case staffAsk = "staff/ask"
  case staffHanded = "staff/handed"
  /// What staff write back.
  case staffAnswer = "staff/answer"

  case quizIntro = "play/intro"
  case quizItem = "play/item"
  case quizRight = "play/right"
  case quizWrong = "play/wrong"
  case quizRateAgain = "play/rate-again"
  case quizResult = "play/result"
  case quizStopped = "play/stopped"
  case quizNoItems = "play/no-items"

  // Small talk; staff may add more of it.
  case greetingFirst = "hello/first"
  case smallSalam = "small/salam"
  case smallGreeting = "small/greeting"
  case smallThanks = "small/thanks"
  case smallBye = "small/bye"
  case smallHowAreYou = "small/how-are-you"
  case smallBot = "small/bot"
  case smallWho = "small/who"
  case smallInsult = "small/insult"
  case smallPraise = "small/praise"
  case smallChatter = "small/chatter"
  case smallCrisis = "small/crisis"

  // What goes to everyone who asked.
  case noticeChecked = "notice/checked"
  case noticeChanged = "notice/changed"
  case noticeRetracted = "notice/retracted"

  // An election body's announcement, and what goes to those who got it when it no longer holds.
  case announcementMessage = "announcement/message"
  case announcementCorrection = "announcement/correction"
  case announcementWithdrawal = "announcement/withdrawal"
  /// The week's published claims, as a draft that an editor approves.
  case announcementDigest = "announcement/digest"

  // Wordings that people use; nothing is ever said of these.
  case wordsYes = "words/yes"
  case wordsNo = "words/no"
  case wordsNone = "words/none"
  case wordsFirst = "words/first"
  case wordsSecond = "words/second"
  case wordsThird = "words/third"
  case wordsNumber = "words/number"
  case wordsHoax = "words/hoax"
  case wordsFact = "words/fact"
  case wordsNext = "words/next"
  case wordsQuit = "words/quit"
  case wordsFiller = "words/filler"
  case wordsHelpful = "words/helpful"
  case wordsNotThis = "words/not-this"
  case wordsShare = "words/share"
  case wordsWhy = "words/why"
  case wordsUnsubscribe = "words/unsubscribe"
  case wordsForget = "words/forget"
  case wordsInsulting = "words/insulting"
  case wordsCrisis = "words/crisis"
  /// Asks a question (*how*, *kapan*).
  case wordsAsking = "words/asking"
  /// Asks for a check (*benarkah*, *hoax*).
  case wordsCheck = "words/check"
  /// Talks of oneself or to the bot (*aku*, *kamu*).
  case wordsPersonal = "words/personal"
  /// All of the regency.
  case wordsWhole = "words/whole"
  /// A command before the story that is to be checked (`/cek`).
  case wordsCheckCommand = "words/check-command"
  case wordsCodeRequest = "words/code-request"
  case wordsAidBait = "words/aid-bait"
  /// It has happened already (*terlanjur*).
  case wordsVictim = "words/victim"

  /// What a file of this response may write between `{{` and `}}`.
  public var variables: [ResponseVariable] {
    switch self {
    case .answerHoax, .answerFalse, .answerMisleading, .answerSatire, .answerUnproven, .answerTrue,
      .answerOfficial, .answerWhy:
      ResponseVariable.claim
    case .answerAltered, .groupAltered:
      ResponseVariable.claim + [
        .list("changes", [.text("message", 60), .text("claim", 60)])
      ]
    case .noticeRetracted: ResponseVariable.claim
    case .groupHello: [.flag("warns")]
    case .groupScam: [.flag("apk"), .flag("code"), .flag("link")]
    case .groupQuestion: [.rendered("answer", 300), .text("source", 60), .link("link", 100)]
    case .staffAnswer: [.text("answer", 900)]
    case .announcementMessage, .announcementCorrection, .announcementWithdrawal:
      [
        // The body is shortened where one message would not hold all of it.
        .text("organisation", 20), .text("title", 120), .rendered("text", 400),
        .link("url", 60), .link("link", 120), .text("date", 20),
      ]
    case .announcementDigest:
      [
        .list(
          "claims",
          [
            .text("verdict", 20), .text("title", 120), .text("source", 40), .text("date", 20),
            .link("url", 120),
          ])
      ]
    case .noticeChecked, .groupClaim, .shareClaim:
      ResponseVariable.claim + [.text("verdict", 30)]
    case .noticeChanged:
      ResponseVariable.claim + [.text("verdict", 30), .text("before", 30)]
    case .answerChoices:
      [.list("claims", [.text("number", 1), .text("title", 120)]), .flag("one")]
    case .answerUnknown: [.flag("willTell"), .rendered("tip", 400)]
    case .answerStillUnknown, .feedbackReopened, .scamApk, .scamCode, .scamLink, .scamAid:
      [.flag("willTell")]
    case .answerSource: [.text("source", 60), .link("link", 100)]
    case .tipOne: [.rendered("tip", 400)]
    case .privacyData:
      [
        .text("since", 30), .text("asks", 6), .text("waiting", 6), .text("language", 20),
        .list("topics", [.text("topic", 40), .text("district", 20)]), .flag("stopped"),
        .text("days", 4), .link("file", 160),
      ]
    case .subscribeConfirm, .subscribeDone, .subscribeEnded:
      [.text("topic", 40), .text("district", 30)]
    case .subscribeUnknown: [.text("district", 30)]
    case .quizItem: [.text("number", 2), .text("total", 2), .rendered("item", 500)]
    case .quizRight, .quizWrong:
      [.rendered("explanation", 500), .text("source", 60), .link("link", 100), .flag("last")]
    case .quizResult:
      [
        .text("right", 2), .text("total", 2), .text("before", 1), .text("after", 1),
        .flag("all"), .flag("most"), .flag("better"),
      ]
    default: []
    }
  }

  /// Whether the file lists wordings (`phrases:`) that the bot has to understand.
  public var needsPhrases: Bool {
    if isWordsOnly { return true }
    return switch self {
    case .menuMain, .menuFAQ, .menuLanguage, .languageChanged, .helpHow, .tipOne, .privacyPolicy,
      .privacyData, .privacyConfirmForget, .stopStopped, .stopStarted, .subscribeMenu, .staffAsk,
      .quizIntro, .smallSalam, .smallGreeting, .smallThanks, .smallBye, .smallHowAreYou,
      .smallBot, .smallWho, .smallPraise, .smallChatter:
      true
    default: false
    }
  }

  /// Whether it names a topic of subscriptions; its `phrases` are other names for the topic.
  public var isTopic: Bool {
    switch self {
    case .topicAnnouncements, .topicKPU, .topicBawaslu, .topicHoaxes, .topicTips: true
    default: false
    }
  }

  /// Whether the file holds wordings alone, and no text.
  public var isWordsOnly: Bool { rawValue.hasPrefix("words/") }
}

/// Something that a response may write between `{{` and `}}`.
public struct ResponseVariable: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case text, link, rendered, flag
    case list([ResponseVariable])
  }

  public var name: String
  public var kind: Kind
  /// About the longest value that is put in, in UTF-16 units; counts against a channel's limit.
  public var length: Int

  static func text(_ name: String, _ length: Int) -> Self {
    Self(name: name, kind: .text, length: length)
  }
  static func link(_ name: String, _ length: Int) -> Self {
    Self(name: name, kind: .link, length: length)
  }
  static func rendered(_ name: String, _ length: Int) -> Self {
    Self(name: name, kind: .rendered, length: length)
  }
  static func flag(_ name: String) -> Self { Self(name: name, kind: .flag, length: 0) }
  /// A list is reckoned at three rows.
  static func list(_ name: String, _ fields: [ResponseVariable]) -> Self {
    Self(name: name, kind: .list(fields), length: 0)
  }

  /// What is known of every claim.
  static let claim: [ResponseVariable] = [
    .text("title", 200), .text("summary", 300), .link("url", 120), .text("source", 60),
    .text("date", 20),
  ]
}

/// The areas in which staff may add files of their own.
public enum OpenArea: String, Sendable, Hashable, CaseIterable {
  case faq, quiz, tips, topic, small
}

extension CoreResponse {
  private var isVerdict: Bool {
    switch self {
    case .answerHoax, .answerFalse, .answerMisleading, .answerSatire, .answerUnproven, .answerTrue:
      true
    default: false
    }
  }

  /// Names that the text must hold.
  var essentialVariables: [String] {
    switch self {
    case _ where isVerdict: ["title", "source", "date", "url"]
    case .answerOfficial, .answerAltered, .answerWhy, .groupClaim, .groupAltered, .noticeChecked,
      .noticeChanged, .shareClaim:
      ["source", "date", "url"]
    case .answerChoices: ["claims"]
    case .quizItem: ["item"]
    case .quizRight, .quizWrong: ["explanation"]
    default: []
    }
  }

  /// What its buttons must do.
  var essentialVerbs: [ChoiceID.Verb] {
    switch self {
    case _ where isVerdict: [.helpful, .notThis, .share]
    case .quizItem: [.hoax, .fact]
    case .privacyConfirmForget: [.yes, .no]
    default: []
    }
  }

  /// Whether a button may open it by itself: it says nothing that has to be done first, and asks nothing that the bot
  /// would not understand the answer to.
  var standsAlone: Bool {
    switch self {
    case .menuMain, .menuFAQ, .menuLanguage, .helpHow, .privacyPolicy, .greetingFirst, .scamApk,
      .scamApkOpened, .scamCode, .scamLink, .scamAid:
      true
    default: rawValue.hasPrefix("small/")
    }
  }

  /// What a button does instead of opening it.
  var deed: String? {
    switch self {
    case .stopStopped: "stop"
    case .stopStarted: "start"
    case .languageChanged: "language:jv"
    case .privacyData: "data"
    case .privacyConfirmForget, .privacyForgotten: "forget"
    case .staffAsk, .staffHanded: "staff"
    case .subscribeMenu, .subscribeDone: "subscribe"
    case .subscribeEnded: "unsubscribe"
    case .tipOne: "tip"
    case _ where rawValue.hasPrefix("play/"): "quiz"
    default: nil
    }
  }
}
