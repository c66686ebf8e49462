import ClaimMatching
import Domain
import Testing

@testable import Conversation

/// A claim whose words are those of a canned question, too: where to complain about the water.
private struct Waterless: ClaimLookup {
  static let claim = Claim(
    id: "pdam", title: "PDAM: air mati sebulan di Jombang karena pipa pecah", verdict: .false,
    summary: "PDAM: perbaikan pipa hanya dua hari.", url: "https://kkdjombang.or.id/pdam",
    source: "KKD Jombang", date: "2026-11-20", status: .published)

  func claim(id: String) -> Claim? { id == Self.claim.id ? Self.claim : nil }
  func claim(url: String) -> Claim? { nil }

  func answer(_ text: String, quoting: String? = nil) throws -> String? {
    let world = try World.shared.get()
    let index = ClaimIndex()
    index.replaceAll(
      world.byID.values.filter { $0.status == .published }.map(MatchableText.init)
        + [MatchableText(Self.claim)])
    var incoming = Incoming(
      action: .message, reply: .required, kind: "text",
      chatType: quoting == nil ? "private" : "group", messageID: "m", text: text)
    incoming.quotedText = quoting
    incoming.addressed = quoting != nil
    return Conversation(responses: world.responses, faq: world.faq, claims: index, lookup: self)
      .decide(
        Turn(
          incoming: incoming, channel: .whatsapp, memory: Memory(),
          now: Timestamp(seconds: 1_795_500_000))
      ).replies.first?.responseID
  }
}

@Suite("A story that has the words of a canned question")
struct StoryOrQuestionTests {
  @Test(
    "gets its verdict, told or asked about",
    arguments: [
      "air PDAM mati sebulan", "air PDAM mati sebulan apa benar?", "benarkah air PDAM mati sebulan",
    ])
  func verdict(text: String) throws {
    #expect(try Waterless().answer(text) == "answer/false")
  }

  @Test("gets it in a group, where somebody quotes it")
  func quoted() throws {
    #expect(
      try Waterless().answer("@tabayun_bot bener gak?", quoting: "air PDAM mati sebulan")
        == "group/claim")
  }

  @Test("is a question when one is put")
  func question() throws {
    #expect(try Waterless().answer("lapor air PDAM mati kemana ya?") == "faq/lapor-layanan")
  }
}
