import CannedResponses
import Domain

/// What the bot sends by itself to those who want it.
extension Conversation {
  /// The topics that a person can subscribe to; each has its name in the file `subscribe/<topic>`.
  /// `pengumuman` is both election bodies'.
  static let topics = ["kpu", "bawaslu", "pengumuman", "hoaks", "kiat"]
  /// Announcements differ from place to place.
  private static let local: Set<String> = ["kpu", "bawaslu", "pengumuman"]
  /// Who names a place only means these.
  private static let localTopic = "pengumuman"

  func topicName(_ topic: String, in language: Language) -> String {
    responses.title("subscribe/\(topic)", language: language) ?? topic
  }

  func subscribe(_ topic: String?, _ exchange: inout Exchange) {
    guard let topic, Self.topics.contains(topic) else {
      exchange.say(.subscribeMenu)
      return
    }
    if Self.local.contains(topic) {
      exchange.memory.pending = Memory.Pending(
        question: .district, argument: topic, at: exchange.turn.now)
      exchange.say(.subscribeDistrict)
    } else {
      confirm(topic, district: nil, &exchange)
    }
  }

  /// `/start langganan-kpu`: the link or code behind which somebody wants to subscribe.
  func subscribe(byLink rest: Substring, _ exchange: inout Exchange) -> Bool {
    let name = rest.split(whereSeparator: \.isWhitespace).first?.lowercased() ?? ""
    guard name.hasPrefix(Self.linkPrefix) else { return false }
    let topic = String(name.dropFirst(Self.linkPrefix.count))
    guard Self.topics.contains(topic) else { return false }
    subscribe(topic, &exchange)
    return true
  }

  private static let linkPrefix = "langganan-"

  func unsubscribe(_ topic: String?, district: District? = nil, _ exchange: inout Exchange) {
    exchange.effects.append(.unsubscribe(topic: topic, district: district?.id))
    var values: [String: ResponseValue] = [:]
    if let topic { values["topic"] = .text(topicName(topic, in: exchange.language)) }
    if let district { values["district"] = .text(district.name) }
    exchange.say(.subscribeEnded, values)
  }

  /// The answer to "which kecamatan?".
  func district(_ words: [String], topic: String, _ exchange: inout Exchange) -> Bool {
    if recogniser.says(.wordsNo, words) || recogniser.says(.wordsQuit, words) {
      exchange.say(.menuMain)
    } else if recogniser.says(.wordsWhole, words) {
      confirm(topic, district: nil, &exchange)
    } else if let district = District(named: recogniser.withoutFiller(words)) {
      confirm(topic, district: district, &exchange)
    } else if words.count <= 3 {
      exchange.memory.pending = Memory.Pending(
        question: .district, argument: topic, at: exchange.turn.now)
      exchange.say(
        .subscribeUnknown,
        ["district": .text(ClaimReplies.shortened(exchange.utterance.text, to: 30))])
    } else {
      return false
    }
    return true
  }

  /// *langganan kiat*, *langganan diwek*, *berhenti langganan pengumuman ngoro*: a wording with a topic, a
  /// kecamatan or both behind it.
  func subscription(_ exchange: inout Exchange) -> Bool {
    let words = recogniser.withoutFiller(exchange.utterance.words)
    let isEnd: Bool
    var rest: [String]
    if let left = recogniser.after(.wordsUnsubscribe, words) {
      (isEnd, rest) = (true, left)
    } else if let (intent, left) = recogniser.leading(words) {
      switch intent.core {
      case .subscribeMenu: (isEnd, rest) = (false, left)
      case .stopStopped: (isEnd, rest) = (true, left)
      default: return false
      }
    } else {
      return false
    }
    guard !rest.isEmpty, rest.count <= 6 else {
      guard isEnd, rest.isEmpty else { return false }
      unsubscribe(nil, &exchange)
      return true
    }
    let topic = takeTopic(from: &rest)
    rest = recogniser.withoutFiller(rest)
    let isWhole = !rest.isEmpty && recogniser.says(.wordsWhole, rest)
    let district = isWhole ? nil : District(named: rest)
    // Words that are neither say something else.
    guard rest.isEmpty || isWhole || district != nil, topic != nil || isWhole || district != nil
    else { return false }
    let wanted = topic ?? (isEnd && isWhole ? nil : Self.localTopic)
    if isEnd {
      unsubscribe(wanted, district: district, &exchange)
    } else if district != nil || isWhole, let wanted {
      confirm(wanted, district: Self.local.contains(wanted) ? district : nil, &exchange)
    } else {
      subscribe(wanted, &exchange)
    }
    return true
  }

  /// Takes the first words that name a topic out of a message.
  private func takeTopic(from words: inout [String]) -> String? {
    for topic in Self.topics {
      var names = [[topic]]
      if let core = CoreResponse(rawValue: "subscribe/\(topic)") {
        names += recogniser.wordings(of: core)
      }
      for name in names.sorted(by: { $0.count > $1.count }) where name.count <= words.count {
        for start in 0...(words.count - name.count)
        where zip(words[start...], name).allSatisfy({ IntentRecogniser.isNear($0, $1) }) {
          words.removeSubrange(start..<(start + name.count))
          return topic
        }
      }
    }
    return nil
  }

  /// Whether somebody who wrote a text message meant it: the number of its sender is easily made up.
  func subscription(_ words: [String], to argument: String, _ exchange: inout Exchange) -> Bool {
    let parts = argument.split(separator: " ").map(String.init)
    guard let topic = parts.first else { return false }
    if recogniser.says(.wordsYes, words) {
      enrol(topic, district: District.all.first { $0.id == parts.last }, &exchange)
    } else if recogniser.says(.wordsNo, words) || recogniser.says(.wordsQuit, words) {
      exchange.say(.menuMain)
    } else {
      return false
    }
    return true
  }

  private func confirm(_ topic: String, district: District?, _ exchange: inout Exchange) {
    guard exchange.turn.channel == .sms else {
      enrol(topic, district: district, &exchange)
      return
    }
    exchange.memory.pending = Memory.Pending(
      question: .subscription,
      argument: [topic, district?.id].compactMap(\.self).joined(separator: " "),
      at: exchange.turn.now)
    var values: [String: ResponseValue] = [
      "topic": .text(topicName(topic, in: exchange.language))
    ]
    if let district { values["district"] = .text(district.name) }
    exchange.say(.subscribeConfirm, values)
  }

  private func enrol(_ topic: String, district: District?, _ exchange: inout Exchange) {
    exchange.effects.append(.subscribe(topic: topic, district: district?.id))
    var values: [String: ResponseValue] = [
      "topic": .text(topicName(topic, in: exchange.language))
    ]
    if let district { values["district"] = .text(district.name) }
    if exchange.memory.isStopped {
      // Who asks for something to be sent wants it sent.
      exchange.memory.isStopped = false
      exchange.effects.append(.optIn)
    }
    exchange.say(.subscribeDone, values)
  }
}

/// A kecamatan of the regency of Jombang.
public struct District: Sendable, Hashable, Identifiable {
  /// The name in lower case, spaces as hyphens: `bandar-kedungmulyo`.
  public let id: String
  public let name: String

  private init(_ name: String) {
    self.name = name
    id = name.lowercased().replacing(" ", with: "-")
  }

  /// All 21.
  public static let all: [District] = [
    "Bandar Kedungmulyo", "Bareng", "Diwek", "Gudo", "Jogoroto", "Jombang", "Kabuh", "Kesamben",
    "Kudu", "Megaluh", "Mojoagung", "Mojowarno", "Ngoro", "Ngusikan", "Perak", "Peterongan",
    "Plandaan", "Ploso", "Sumobito", "Tembelang", "Wonosalam",
  ].map(District.init)

  /// The district that people mean, a typing error forgiven; `nil` for any other name.
  init?(named words: [String]) {
    let words = words.filter { $0 != "kecamatan" && $0 != "kec" }
    guard !words.isEmpty, words.count <= 3 else { return nil }
    let wanted = Array(words.joined().unicodeScalars)
    func distance(_ district: District) -> Int {
      let name = Array(Utterance.fold(district.name).joined().unicodeScalars)
      return EditDistance.between(wanted, name, limit: name.count >= 6 ? 1 : 0)
    }
    let matching = District.all.filter { distance($0) <= ($0.name.count >= 6 ? 1 : 0) }
    guard let district = matching.min(by: { distance($0) < distance($1) }) else { return nil }
    self = district
  }
}
