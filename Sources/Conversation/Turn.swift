import Domain

/// One message with all that is known when it is answered.
public struct Turn: Sendable {
  public var incoming: Incoming
  public var channel: Channel
  /// What the conversation itself noted down last time; of the group, when it is one.
  public var memory: Memory
  /// The moment that counts as now.
  public var now: Timestamp
  /// Nothing of this person is on record yet.
  public var isNewPerson: Bool
  /// What the store knows of the person; only read when they ask for it (`Decision.needsFacts`).
  public var facts: PersonFacts?
  /// How the account behaves in groups.
  public var groups: GroupManners
  /// The title of the page that a message which is nothing but a link leads to, where it has been fetched.
  public var linkTitle: String?

  public init(
    incoming: Incoming, channel: Channel, memory: Memory = Memory(), now: Timestamp,
    isNewPerson: Bool = false, facts: PersonFacts? = nil, groups: GroupManners = .whenAddressed,
    linkTitle: String? = nil
  ) {
    self.incoming = incoming
    self.channel = channel
    self.memory = memory
    self.now = now
    self.isNewPerson = isNewPerson
    self.facts = facts
    self.groups = groups
    self.linkTitle = linkTitle
  }
}

/// When the bot speaks in a group.
public enum GroupManners: String, Sendable, Hashable, Codable {
  /// Only when mentioned, replied to or commanded.
  case whenAddressed
  /// Also on a forwarded message that is surely a claim to warn against, once a day a claim.
  case warnsOfHoaxes
}

/// What is stored about a person, for the answer to *data saya*.
public struct PersonFacts: Sendable, Hashable {
  /// The first message.
  public var since: Timestamp?
  /// Messages that they asked about.
  public var asks: Int
  /// Those among them that wait for a check.
  public var waiting: Int
  /// What they subscribe to.
  public var subscriptions: [(topic: String, district: String?)] {
    get { wishes.map { ($0.topic, $0.district) } }
    set { wishes = newValue.map { Wish(topic: $0.topic, district: $0.district) } }
  }
  private var wishes: [Wish]
  /// Days for which texts are kept.
  public var retentionDays: Int?
  /// Where all of it can be fetched as a file, for a short time.
  public var file: String?

  private struct Wish: Sendable, Hashable {
    var topic: String
    var district: String?
  }

  public init(
    since: Timestamp? = nil, asks: Int = 0, waiting: Int = 0,
    subscriptions: [(topic: String, district: String?)] = [], retentionDays: Int? = nil,
    file: String? = nil
  ) {
    self.since = since
    self.asks = asks
    self.waiting = waiting
    wishes = subscriptions.map { Wish(topic: $0.topic, district: $0.district) }
    self.retentionDays = retentionDays
    self.file = file
  }
}

/// What to say, what to note down, and what the store has to do: all of it or nothing, in one transaction.
public struct Decision: Sendable {
  public var replies: [Reply]
  public var memory: Memory
  public var effects: [Effect]
  /// The person asks what is stored about them and the turn did not say: decide again with `Turn.facts`.
  public var needsFacts: Bool
  /// Whether the message is an ask, and may be part of a larger one.
  public var gathering: Gathering
  /// The message is nothing but this link, and no claim is known for it: the page's title would help.
  public var linkToName: String?

  public init(
    replies: [Reply] = [], memory: Memory, effects: [Effect] = [], needsFacts: Bool = false,
    gathering: Gathering = .apart, linkToName: String? = nil
  ) {
    self.replies = replies
    self.memory = memory
    self.effects = effects
    self.needsFacts = needsFacts
    self.gathering = gathering
    self.linkToName = linkToName
  }
}
