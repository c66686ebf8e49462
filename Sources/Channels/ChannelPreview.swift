import Domain

/// How a reply looks on a channel, made by the channel's own renderer: for those who write it.
public struct ChannelPreview: Sendable, Hashable {
  /// A stretch of text of one style.
  public struct Run: Sendable, Hashable {
    public var text: String
    public var isBold: Bool
    public var isItalic: Bool
  }

  /// One message as the person gets it.
  public struct Part: Sendable, Hashable {
    public var runs: [Run]
    /// What can be pressed.
    public var choices: [Reply.Choice]
    /// What opens the choices, where they are a list.
    public var listTitle: String?
    /// Segments that are paid for; SMS only.
    public var segments: Int?
  }

  /// What a channel takes in one message. A longer text goes in several, more choices as a list or as numbers.
  public struct Limits: Sendable, Hashable {
    /// Characters of a text, and of one with choices under it.
    public var text: Int
    public var textWithChoices: Int
    /// Choices that can be pressed; 0 where they are written out as numbers.
    public var choices: Int
    /// Characters of a choice.
    public var choiceTitle: Int
  }

  /// `nil` for the web chat, which takes any length.
  public static func limits(of channel: Channel) -> Limits? {
    switch channel {
    case .whatsapp:
      Limits(
        text: WhatsAppLimits.text, textWithChoices: WhatsAppLimits.interactiveBody,
        choices: WhatsAppLimits.buttons, choiceTitle: WhatsAppLimits.buttonTitle)
    case .telegram:
      Limits(
        text: TelegramLimits.text, textWithChoices: TelegramLimits.text,
        choices: TelegramLimits.buttons, choiceTitle: TelegramLimits.buttonTitle)
    case .messenger, .instagram:
      Limits(
        text: MessengerLimits(channel: channel).text,
        textWithChoices: MessengerLimits(channel: channel).text,
        choices: MessengerLimits.quickReplies, choiceTitle: MessengerLimits.quickReplyTitle)
    case .line:
      Limits(
        text: LineLimits.text, textWithChoices: LineLimits.text, choices: LineLimits.quickReplies,
        choiceTitle: LineLimits.label)
    case .sms:
      Limits(
        text: SMSLimits.septets, textWithChoices: SMSLimits.septets, choices: 0, choiceTitle: 0)
    case .web: nil
    }
  }

  public var channel: Channel
  public var parts: [Part]

  public init(_ reply: Reply, on channel: Channel) {
    self.channel = channel
    let rendered =
      switch channel {
      case .whatsapp: WhatsAppRenderer.parts(of: reply)
      case .telegram: TelegramRenderer.parts(of: reply)
      case .messenger, .instagram:
        MessengerRenderer(limits: MessengerLimits(channel: channel)).parts(of: reply)
      case .line: LineRenderer.parts(of: reply)
      case .sms: SMSRenderer.parts(of: reply)
      case .web: [reply]
      }
    parts = rendered.map { part in
      let isStyled = [.whatsapp, .telegram, .web].contains(channel)
      let runs =
        isStyled
        ? Markup.runs(of: part.text).map {
          Run(text: String($0.text), isBold: $0.isBold, isItalic: $0.isItalic)
        } : [Run(text: Markup.plain(part.text), isBold: false, isItalic: false)]
      return Part(
        runs: runs, choices: part.choices, listTitle: part.listTitle,
        segments: channel == .sms ? SMSAlphabet.segments(of: part.text) : nil)
    }
  }
}
