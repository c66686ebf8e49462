import CannedResponses
import Domain

/// What the bot sends by itself to those who want it.
extension Conversation {
  /// The topics that a person can subscribe to; each has its name in the file `subscribe/<topic>`.
  static let topics = ["pengumuman", "hoaks", "kiat"]

  func topicName(_ topic: String, in language: Language) -> String {
    responses.title("subscribe/\(topic)", language: language) ?? topic
  }

  func subscribe(_ topic: String?, _ exchange: inout Exchange) {
    guard let topic, Self.topics.contains(topic) else {
      exchange.say(.subscribeMenu)
      return
    }
    if topic == "pengumuman" {
      exchange.memory.pending = Memory.Pending(
        question: .district, argument: topic, at: exchange.turn.now)
      exchange.say(.subscribeDistrict)
    } else {
      confirm(topic, district: nil, &exchange)
    }
  }

  func unsubscribe(_ topic: String?, _ exchange: inout Exchange) {
    exchange.effects.append(.unsubscribe(topic: topic))
    exchange.say(
      .subscribeEnded,
      topic.map { ["topic": .text(topicName($0, in: exchange.language))] } ?? [:])
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

  /// *langganan kiat*, *berhenti langganan hoaks*: a wording with its topic behind it.
  func subscription(_ exchange: inout Exchange) -> Bool {
    let words = exchange.utterance.words
    guard let topic = Self.topics.first(where: words.contains) else { return false }
    if recogniser.says(.wordsUnsubscribe, words.filter { $0 != topic }) {
      unsubscribe(topic, &exchange)
      return true
    }
    guard let (intent, rest) = recogniser.leading(words), rest.count <= 4 else { return false }
    switch intent.core {
    case .subscribeMenu:
      if let district = District(named: rest.filter { $0 != topic }) {
        confirm(topic, district: district, &exchange)
      } else {
        subscribe(topic, &exchange)
      }
    case .stopStopped: unsubscribe(topic, &exchange)
    default: return false
    }
    return true
  }

  private func confirm(_ topic: String, district: District?, _ exchange: inout Exchange) {
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
