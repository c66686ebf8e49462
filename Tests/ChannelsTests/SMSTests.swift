import Crypto
import Domain
import Foundation
import Testing

@testable import Channels

@Suite struct SMSAlphabetTests {
  @Test(
    "a text costs as many segments as the alphabet makes it",
    arguments: [
      ("", 1), (String(repeating: "a", count: 160), 1), (String(repeating: "a", count: 161), 2),
      (String(repeating: "a", count: 306), 2), (String(repeating: "a", count: 307), 3),
      (String(repeating: "€", count: 80), 1), (String(repeating: "€", count: 81), 2),
      (String(repeating: "ꦧ", count: 70), 1), (String(repeating: "ꦧ", count: 71), 2),
      (String(repeating: "😀", count: 35), 1), (String(repeating: "😀", count: 36), 2),
      (String(repeating: "ꦧ", count: 134), 2), (String(repeating: "ꦧ", count: 135), 3),
    ])
  func segments(_ text: String, _ segments: Int) {
    #expect(SMSAlphabet.segments(of: text) == segments)
  }

  @Test(
    "typography and emoji do not double the price",
    arguments: [
      ("“Hoaks” — belum terbukti…", "\"Hoaks\" - belum terbukti..."),
      ("🔴 Awas! 🙏🏽 Jangan 👨‍👩‍👧‍👦 sebar ✅", "Awas! Jangan sebar"),
      ("1️⃣ Bansos", "1 Bansos"), ("Lucía Gómez", "Lucia Gomez"), ("harga\u{A0}€ 5", "harga € 5"),
      ("• satu\n• dua", "- satu\n- dua"), ("ñ é ü", "ñ é ü"), ("ꦧꦱ 😀", "ꦧꦱ 😀"), ("", ""),
    ])
  func economical(_ text: String, _ plain: String) {
    #expect(SMSText.economical(text) == plain)
  }

  @Test func `no part is more than ten segments`() {
    var random = SeededRandom(seed: 17)
    for _ in 0..<40 {
      for part in SMSRenderer.parts(of: random.reply()) {
        #expect(SMSAlphabet.segments(of: part.text) <= 10)
        #expect(part.choices.isEmpty)
      }
    }
  }
}

@Suite struct SMSParserTests {
  @Test(
    "every sample delivery holds exactly the expected events",
    .enabled(if: PayloadFixtures.areHere), arguments: PayloadFixtures.load("sms"))
  func sample(_ fixture: PayloadFixtures.Fixture) throws {
    let adapter: any ChannelAdapter =
      fixture.file.hasSuffix(".form")
      ? twilio("AC00000000000000000000000000000000") : android
    let events = try adapter.parse(fixture.body)
    try #require(events.count == fixture.events.count)
    for (event, expected) in zip(events, fixture.events) {
      var comparable = event
      // The samples' expectations leave the gateway's time out.
      if expected["timestamp"] == nil { comparable.timestamp = nil }
      #expect(PayloadFixtures.differences(comparable, expected) == [])
    }
  }

  @Test func `the gateway's time is read with its zone`() throws {
    let body =
      #"{"id":"1","event":"sms:received","payload":{"sender":"+6281234567","message":"a","#
      + #""receivedAt":"2026-11-12T08:00:31.500+07:00"}}"#
    let event = try android.parse(Array(body.utf8)).first
    #expect(event?.timestamp == Timestamp(milliseconds: 1_794_445_231_500))
    #expect(event?.messageID == "1")
  }

  @Test(
    "one phone is one person however its number is written",
    arguments: [
      ("+6281234567890", "+6281234567890"), ("081234567890", "+6281234567890"),
      ("6281234567890", "+6281234567890"), ("0812-3456-7890", "+6281234567890"),
      ("BANK-JATIM", "BANK-JATIM"), ("3355", "3355"),
    ])
  func address(_ number: String, _ address: String) throws {
    let body =
      #"{"id":"1","event":"sms:received","payload":{"phoneNumber":"\#(number)","message":"a"}}"#
    let event = try android.parse(Array(body.utf8)).first
    #expect(event?.sender == address)
    #expect((event?.reply == .required) == address.hasPrefix("+62"))
  }

  @Test(
    "Twilio's own answers are not answered again",
    arguments: [
      ("STOP", Incoming.Action.optout), ("START", .optin), ("HELP", .system),
    ])
  func optOut(_ type: String, _ action: Incoming.Action) throws {
    let form = "MessageSid=SM1&From=%2B6281234567890&Body=x&OptOutType=\(type)"
    let event = try twilio().parse(Array(form.utf8)).first
    #expect(event?.action == action && event?.reply == .forbidden)
  }

  @Test(
    "broken forms are read or refused",
    arguments: [
      "", "&&&&", "=", "MessageSid", "MessageSid=%", "MessageSid=SM1&From=%zz&Body=%C3",
      "MessageSid=SM1&NumMedia=99999999999999999999", "MessageSid=SM1&NumMedia=-5",
      String(repeating: "a=b&", count: 2_000), "MessageSid=SM1&Body=%00",
    ])
  func broken(_ form: String) {
    let events = try? twilio().parse(Array(form.utf8))
    #expect(events?.first?.text?.contains("\0") != true)
  }

  @Test func `another account's deliveries are ignored`() throws {
    let form = "MessageSid=SM1&AccountSid=AC1&From=%2B6281234567890&Body=rahasia"
    let event = try twilio().parse(Array(form.utf8)).first
    #expect(event?.action == .ignore && event?.text == nil)
  }
}

@Suite struct TwilioSignatureTests {
  private static let url = "https://bot.example/webhooks/sms/twilio?a=1"
  private static let body = Array("To=%2B62&Body=halo+dunia&From=%2B63&Dua=2&Dua=1".utf8)
  // Fields by name, values of a repeated name by value.
  private static let fields = "Bodyhalo duniaDua1Dua2From+63To+62"

  private static func signature(_ text: String, _ token: String = "auth token") -> String {
    Data(
      HMAC<Insecure.SHA1>.authenticationCode(
        for: Data(text.utf8), using: SymmetricKey(data: Data(token.utf8)))
    ).base64EncodedString()
  }

  private func verify(_ header: String?, url: String = url, body: [UInt8] = body) -> Bool {
    twilio().verify(
      WebhookRequest(
        url: url, headers: header.map { ["x-twilio-signature": $0] } ?? [:], body: body,
        receivedAt: Timestamp(milliseconds: 0)))
  }

  @Test(
    "the URL is signed with or without its port",
    arguments: [
      "https://bot.example/webhooks/sms/twilio?a=1",
      "https://bot.example:443/webhooks/sms/twilio?a=1",
    ])
  func ports(_ signed: String) {
    let signature = Self.signature(signed + Self.fields)
    #expect(verify(signature))
    #expect(verify(signature, url: "https://bot.example:443/webhooks/sms/twilio?a=1"))
    #expect(!verify(signature, url: "https://other.example/webhooks/sms/twilio?a=1"))
  }

  @Test(
    "every other header is refused",
    arguments: [
      nil, "", "====", signature(url), signature(url + fields, "other"),
      signature(url + fields) + "=", String(signature(url + fields).dropLast(4)),
    ])
  func refused(_ header: String?) {
    #expect(!verify(header))
  }

  @Test func `a body that is no form is covered by its hash`() {
    let body = Array(#"{"a":1}"#.utf8)
    let digest = SHA256.hash(data: Data(body)).map { String(format: "%02x", $0) }.joined()
    let url = "https://bot.example/hook?bodySHA256=\(digest)"
    let signature = Self.signature(url)
    #expect(verify(signature, url: url, body: body))
    #expect(!verify(signature, url: url, body: body + [0x20]))
  }
}

@Suite struct AndroidSMSSignatureTests {
  private static let body = Array(#"{"event":"sms:received"}"#.utf8)
  private static let now: Int64 = 1_794_445_231

  private static func signature(_ time: String, _ key: String = "signing key") -> String {
    HMAC<SHA256>.authenticationCode(
      for: Data(body) + Data(time.utf8), using: SymmetricKey(data: Data(key.utf8))
    ).map { String(format: "%02x", $0) }.joined()
  }

  @Test(
    "a signature is taken while it is fresh",
    arguments: [
      ("\(now)", signature("\(now)"), true), ("\(now - 299)", signature("\(now - 299)"), true),
      ("\(now - 301)", signature("\(now - 301)"), false),
      ("\(now + 301)", signature("\(now + 301)"), false),
      ("\(now)", signature("\(now)", "other"), false), ("\(now)", "", false),
      ("\(now)", signature("\(now - 1)"), false), ("soon", signature("soon"), false),
      ("9223372036854775807", signature("9223372036854775807"), false),
      ("", signature(""), false),
    ])
  func verify(_ time: String, _ signature: String, _ taken: Bool) {
    let request = WebhookRequest(
      url: "/", headers: ["x-timestamp": time, "x-signature": signature], body: Self.body,
      receivedAt: Timestamp(seconds: Double(Self.now)))
    #expect(android.verify(request) == taken)
  }
}

@Suite struct SMSSendingTests {
  private let reply = Reply(responseID: "x", text: "1+1 & dua=2 ñ")

  @Test func `Twilio gets a form, and its receipt names the outbox row`() throws {
    let request = try #require(
      twilio().request(
        sending: reply, to: Recipient(address: "+6281"), key: "cause/1&2",
        at: Timestamp(milliseconds: 0)))
    #expect(
      request.url == "http://127.0.0.1:9900/twilio/2010-04-01/Accounts/AC0/Messages.json")
    let form = try #require(FormFields(request.body))
    #expect(form["To"] == "+6281" && form["From"] == "+6221500000" && form["Body"] == reply.text)
    let callback = try #require(form["StatusCallback"])
    let receipt = WebhookRequest(
      url: callback, headers: [:], body: Array("MessageSid=SM1&MessageStatus=delivered".utf8),
      receivedAt: Timestamp(milliseconds: 0))
    #expect(try twilio().parse(receipt).first?.outboxKey == "cause/1&2")
  }

  @Test func `a messaging service is named as one`() throws {
    let channel = TwilioChannel(
      account: AccountID("sms"), accountSID: "AC0", authToken: "auth token", from: "MG1")
    let request = try #require(
      channel.request(
        sending: reply, to: Recipient(address: "+6281"), key: "k", at: Timestamp(milliseconds: 0)))
    #expect(FormFields(request.body)?["MessagingServiceSid"] == "MG1")
    #expect(FormFields(request.body)?["StatusCallback"] == nil)
  }

  @Test func `the gateway gets our own id, and its receipt names it`() throws {
    for key in ["cause:1", String(repeating: "k", count: 100)] {
      let request = try #require(
        android.request(
          sending: reply, to: Recipient(address: "+6281"), key: key, at: Timestamp(milliseconds: 0))
      )
      #expect(request.url == "http://127.0.0.1:9900/android/messages")
      let json = try JSON(parsing: request.body)
      let id = try #require(json["id"]?.string)
      #expect(id.count <= 36 && (key.count > 36 || id == key))
      let body = #"{"event":"sms:failed","payload":{"messageId":"\#(id)","reason":"no credit"}}"#
      let receipt = try #require(try android.parse(Array(body.utf8)).first)
      #expect(receipt.outboxKey == id)
      #expect(android.failure(reportedBy: receipt).map(meaning) == "rejected")
    }
  }

  @Test(
    "Twilio's codes mean the same in answers and receipts",
    arguments: [
      (21211, "gone"), (21610, "gone"), (20003, "retry"), (20429, "throttled"),
      (30003, "retry"), (30005, "gone"), (30007, "rejected"), (99999, "rejected"),
    ])
  func twilioErrors(_ number: Int, _ expected: String) throws {
    let body = #"{"code":\#(number),"message":"x","status":400}"#
    let answer = twilio().interpret(
      .success(OutboundResponse(status: 400, body: Array(body.utf8))))
    #expect(meaning(answer) == expected)
    let form = "MessageSid=SM1&MessageStatus=undelivered&ErrorCode=\(number)"
    let receipt = try #require(try twilio().parse(Array(form.utf8)).first)
    #expect(twilio().failure(reportedBy: receipt).map(meaning) == expected)
  }

  @Test func `a repeat that the gateway refuses has been sent`() {
    #expect(
      android.interpret(.success(OutboundResponse(status: 409))) == .sent(providerID: nil))
    #expect(
      android.interpret(
        .success(
          OutboundResponse(status: 202, body: Array(#"{"id":"a","state":"Pending"}"#.utf8))))
        == .sent(providerID: "a"))
  }
}

/// A number on Twilio.
func twilio(_ accountSID: String = "AC0") -> TwilioChannel {
  TwilioChannel(
    account: AccountID("sms"), accountSID: accountSID, authToken: "auth token", from: "+6221500000",
    statusCallbackURL: "https://bot.example/webhooks/sms/twilio",
    apiURL: "http://127.0.0.1:9900/twilio")
}

let android = AndroidSMSChannel(
  account: AccountID("sms"), signingKey: "signing key", username: "user", password: "password",
  apiURL: "http://127.0.0.1:9900/android")

/// Source: Twilio's Messages reference.
@Sendable func twilioProblems(_ request: OutboundRequest) -> [String] {
  var problems = Problems()
  guard let form = FormFields(request.body) else { return ["no form"] }
  problems.check(form["Body"], atMost: 1600, "body")
  problems.check(form["To"], atMost: 40, "to")
  return problems.list
}

/// Source: the gateway's API description.
@Sendable func androidProblems(_ request: OutboundRequest) -> [String] {
  var problems = Problems()
  guard let json = try? JSON(parsing: request.body) else { return ["no JSON"] }
  problems.check(json["textMessage"]?["text"]?.string, atMost: 65_535, "text")
  problems.check(json["id"]?.string, atMost: 36, "id")
  problems.check(json["phoneNumbers"]?.elements.count == 1, "one number a call")
  return problems.list
}
