import Domain

/// One reply as the chat shows it.
struct ReplyView: Sendable {
  var sequence: Int64
  /// For screen readers: `id`, `jv` or `en`.
  var language: String
  /// Safe HTML.
  var html: String
  var clock: String
  var isoTime: String
  var choices: [Reply.Choice]
  /// The key of a button pressed without JavaScript.
  var key: String
  var hasChoices: Bool

  init(_ reply: WebChatReply) {
    sequence = reply.sequence
    language = reply.reply.language.rawValue
    html =
      (reply.reply.picture.map(SafeHTML.picture) ?? "") + SafeHTML.reply(reply.reply.text)
    clock = IndonesianText.clock(reply.time)
    isoTime = IndonesianText.iso(reply.time)
    choices = reply.reply.choices
    hasChoices = !choices.isEmpty
    key = SessionCookie.makeSession()
  }
}

/// The chat page.
struct ChatModel: Sendable {
  var frame: PageFrame
  var replies: [ReplyView]
  /// The sequence of the last reply on the page.
  var after: Int64
  /// The key of the message typed next, without JavaScript.
  var key: String
  /// Names the session for the browser's own memory; tells nothing about the cookie.
  var tag: String
  var limit: Int
  var limitWords: String
  /// What stands in the box already.
  var text = ""
  var problem: String?
  var isWaiting = false
  /// Where a browser without JavaScript looks for the answer.
  var refreshPath: String?
}
