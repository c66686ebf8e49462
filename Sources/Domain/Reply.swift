/// Something the bot says, before any channel's limits: the renderers turn it into what each can show.
public struct Reply: Sendable, Hashable, Codable {
  /// One thing the person can press, or type the number or the words of.
  public struct Choice: Sendable, Hashable, Codable {
    /// What comes back when it is pressed: `[A-Za-z0-9:._-]`, at most 64 bytes (serves every platform).
    public var id: String
    /// What the button says; aim at 20 characters or fewer.
    public var title: String
    /// More about it, where the channel has a list.
    public var description: String?

    public init(id: String, title: String, description: String? = nil) {
      self.id = id
      self.title = title
      self.description = description
    }
  }

  /// A text that the platform has approved: what may go to a person whose window has closed.
  public struct Template: Sendable, Hashable, Codable {
    /// As it was registered with the platform.
    public var name: String
    /// What stands in its places, in order.
    public var parameters: [String]

    public init(name: String, parameters: [String]) {
      self.name = name
      self.parameters = parameters
    }
  }

  /// The Response it was made from (`answer/hoax`), for statistics and staff.
  public var responseID: String
  public var language: Language
  /// Plain text, lines split by `\n`; `*bold*` and `_italic_` are the only markup.
  public var text: String
  /// The link that the channel should preview; it also stands in the text.
  public var link: String?
  /// A picture beside the text, where the channel shows one: a public https address.
  public var picture: String?
  /// Buttons, or list rows when there are more than the channel has buttons for.
  public var choices: [Choice]
  /// What opens the list, where a channel needs a word for that.
  public var listTitle: String?
  /// The person's message that it answers (platform's id), to be quoted.
  public var quotes: String?
  /// Goes in place of everything else where a free-form message may not go any more; `nil`: nothing does.
  public var template: Template?

  public init(
    responseID: String, language: Language = .id, text: String, link: String? = nil,
    picture: String? = nil, choices: [Choice] = [], listTitle: String? = nil,
    quotes: String? = nil, template: Template? = nil
  ) {
    self.responseID = responseID
    self.language = language
    self.text = text
    self.link = link
    self.picture = picture
    self.choices = choices
    self.listTitle = listTitle
    self.quotes = quotes
    self.template = template
  }
}
