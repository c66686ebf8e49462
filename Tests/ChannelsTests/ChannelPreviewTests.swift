import Domain
import Testing

@testable import Channels

@Suite("What staff are shown is what people get")
struct ChannelPreviewTests {
  private static let reply = Reply(
    responseID: "answer/hoax",
    text: "*HOAKS.* Kabar ini _keliru_.\n\n"
      + String(repeating: "Penjelasan panjang sekali. ", count: 70),
    link: "https://periksa.example/1",
    choices: ["Membantu", "Bukan ini", "Bagikan", "Menu"].map {
      Reply.Choice(id: "x:\($0.prefix(3))", title: $0)
    })

  private func parts(of reply: Reply, on channel: Channel) -> [Reply] {
    switch channel {
    case .whatsapp: WhatsAppRenderer.parts(of: reply)
    case .telegram: TelegramRenderer.parts(of: reply)
    case .messenger, .instagram:
      MessengerRenderer(limits: MessengerLimits(channel: channel)).parts(of: reply)
    case .line: LineRenderer.parts(of: reply)
    case .sms: SMSRenderer.parts(of: reply)
    case .web: [reply]
    }
  }

  @Test("its parts are the channel's own, text and buttons alike", arguments: Channel.allCases)
  func same(channel: Channel) throws {
    let preview = ChannelPreview(Self.reply, on: channel)
    let sent = parts(of: Self.reply, on: channel)
    #expect(preview.channel == channel)
    #expect(preview.parts.count == sent.count)
    for (shown, part) in zip(preview.parts, sent) {
      #expect(shown.runs.map(\.text).joined() == Markup.plain(part.text))
      #expect(shown.choices == part.choices)
      #expect(shown.listTitle == part.listTitle)
      #expect(
        shown.segments == (channel == .sms ? SMSAlphabet.segments(of: part.text) : nil))
    }
    let isStyled = [.whatsapp, .telegram, .web].contains(channel)
    #expect(preview.parts.flatMap(\.runs).contains { $0.isBold } == isStyled)
    #expect(preview.parts.flatMap(\.runs).contains { $0.isItalic } == isStyled)
    // What the editor is told of the channel's limits holds for every part.
    guard let limits = ChannelPreview.limits(of: channel) else { return }
    for part in preview.parts {
      let length = part.runs.reduce(0) { $0 + $1.text.count }
      #expect(length <= (part.choices.isEmpty ? limits.text : limits.textWithChoices))
      #expect(part.choices.allSatisfy { $0.title.count <= max(limits.choiceTitle, 24) })
    }
  }
}
