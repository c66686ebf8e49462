import Channels
import Crypto
import Domain
import Foundation
import Testing

@Suite struct MetaWebhookTests {
  private static let body = Array(#"{"entry":[]}"#.utf8)

  private static func signature(_ secret: String = "app secret") -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: body, using: SymmetricKey(data: Data(secret.utf8)))
    return "sha256=" + code.map { String(format: "%02x", $0) }.joined()
  }

  private func verify(_ header: String?, body: [UInt8] = body) -> Bool {
    whatsApp().verify(
      WebhookRequest(
        url: "/webhooks/whatsapp", headers: header.map { ["x-hub-signature-256": $0] } ?? [:],
        body: body, receivedAt: Timestamp(milliseconds: 0)))
  }

  @Test func `the platform's signature is taken`() {
    #expect(verify(Self.signature()))
  }

  @Test(
    "every other header is refused",
    arguments: [
      nil, "", "sha256=", signature("other"), signature().uppercased(), signature() + "0",
      String(signature().dropLast()), String(signature().dropFirst(7)),
      "sha1=" + signature().dropFirst(7), " " + signature(),
      "sha256=" + String(repeating: "g", count: 64), "sha256=" + String(repeating: "é", count: 32),
    ])
  func refused(_ header: String?) {
    #expect(!verify(header))
  }

  @Test func `a changed body is refused`() {
    #expect(!verify(Self.signature(), body: Self.body + [0x20]))
  }

  @Test func `without a secret nothing is taken`() {
    let open = WhatsAppChannel(
      account: AccountID("a"), appSecret: "", verifyToken: "", accessToken: "", phoneNumberID: "1")
    let request = WebhookRequest(
      url: "/", headers: ["x-hub-signature-256": Self.signature("")], body: Self.body,
      receivedAt: Timestamp(milliseconds: 0))
    #expect(!open.verify(request))
    #expect(
      open.handshake(query: [
        "hub.mode": "subscribe", "hub.verify_token": "", "hub.challenge": "1",
      ]) == nil)
  }

  @Test(
    "the handshake repeats the challenge to who knows the token",
    arguments: [
      ("subscribe", "verify me", "115", "115"), ("subscribe", "verify", "115", nil),
      ("unsubscribe", "verify me", "115", nil), ("subscribe", "verify me", "", nil),
      ("subscribe", "verify mf", "115", nil), ("subscribe", "", "115", nil),
    ])
  func handshake(_ mode: String, _ token: String, _ challenge: String, _ answer: String?) {
    let query = ["hub.mode": mode, "hub.verify_token": token, "hub.challenge": challenge]
    #expect(whatsApp().handshake(query: query) == answer)
  }
}
