/// What the author of an announcement decides.
public struct AnnouncementContent: Sendable, Hashable {
  public var texts: [Language: Announcement.Text]
  public var topics: [String]
  public var districts: [String]
  public var link: String?
  public var urgentReason: String?
  public var sendAt: Timestamp?

  public init(
    texts: [Language: Announcement.Text] = [:], topics: [String] = [], districts: [String] = [],
    link: String? = nil, urgentReason: String? = nil,
    sendAt: Timestamp? = nil
  ) {
    self.texts = texts
    self.topics = topics
    self.districts = districts
    self.link = link
    self.urgentReason = urgentReason
    self.sendAt = sendAt
  }

  /// What the author of this one decided.
  public init(_ announcement: Announcement) {
    self.init(
      texts: announcement.texts, topics: announcement.topics, districts: announcement.districts,
      link: announcement.link, urgentReason: announcement.urgentReason, sendAt: announcement.sendAt)
  }

  /// Puts it in the place of what stood there.
  public func put(into announcement: inout Announcement) {
    announcement.texts = texts.filter { !$0.value.title.isEmpty || !$0.value.body.isEmpty }
    announcement.topics = topics
    announcement.districts = districts
    announcement.link = link
    announcement.urgentReason = urgentReason
    announcement.sendAt = sendAt
  }
}
