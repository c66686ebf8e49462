import Channels
import Domain

/// What platforms send us, and what they answer.
let channelTargets: [String: @Sendable ([UInt8]) -> Void] = [
  "whatsapp-signature": { verify(whatsApp, "x-hub-signature-256", $0) },
  "telegram-signature": { verify(telegram, "x-telegram-bot-api-secret-token", $0) },
  "messenger-signature": { verify(messenger, "x-hub-signature-256", $0) },
  "line-signature": { verify(line, "x-line-signature", $0) },
  "twilio-signature": { verify(twilio, "x-twilio-signature", $0) },
  "android-signature": { verify(android, "x-signature", $0) },
  "instagram-parser": { parse(instagram, $0) },
  "twilio-parser": { parse(twilio, $0) },
  "twilio-request": { bytes in
    // Receipts name the outbox row in the URL.
    let (url, body) = halves(bytes)
    check(
      twilio,
      try? twilio.parse(
        WebhookRequest(
          url: String(decoding: url, as: UTF8.self), headers: [:], body: body,
          receivedAt: Timestamp(milliseconds: 0))))
  },
  "android-parser": { parse(android, $0) },
  "whatsapp-parser": { parse(whatsApp, $0) },
  "telegram-parser": { parse(telegram, $0) },
  "messenger-parser": { parse(messenger, $0) },
  "line-parser": { parse(line, $0) },
  "whatsapp-answer": { interpret(whatsApp, $0) },
  "telegram-answer": { interpret(telegram, $0) },
  "messenger-answer": { interpret(messenger, $0) },
  "instagram-answer": { interpret(instagram, $0) },
  "line-answer": { interpret(line, $0) },
  "twilio-answer": { interpret(twilio, $0) },
  "android-answer": { interpret(android, $0) },
]

private let whatsApp = WhatsAppChannel(
  account: AccountID("fuzz"), appSecret: "secret", verifyToken: "verify", accessToken: "token",
  phoneNumberID: "106540352242922")
private let telegram = TelegramChannel(
  account: AccountID("fuzz"), botToken: "1:token", secretToken: "secret")
private let messenger = MessengerChannel(
  account: AccountID("fuzz"), appSecret: "secret", verifyToken: "verify", pageToken: "token",
  pageID: "1")
private let line = LineChannel(
  account: AccountID("fuzz"), channelSecret: "secret", accessToken: "token")
private let instagram = MessengerChannel(
  channel: .instagram, account: AccountID("fuzz"), appSecret: "secret", verifyToken: "verify",
  pageToken: "token", pageID: "1")
private let twilio = TwilioChannel(
  account: AccountID("fuzz"), accountSID: "AC1", authToken: "token", from: "+15550001111")
private let android = AndroidSMSChannel(
  account: AccountID("fuzz"), signingKey: "secret", username: "user", password: "password")

/// What stands before the first NUL, and what stands after it.
func halves(_ bytes: [UInt8]) -> (first: [UInt8], second: [UInt8]) {
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  return (Array(parts.first ?? []), parts.count > 1 ? Array(parts[1]) : [])
}

/// The header is what stands before the first NUL, the body what stands after it.
private func verify(_ adapter: any ChannelAdapter, _ header: String, _ bytes: [UInt8]) {
  let (first, second) = halves(bytes)
  let request = WebhookRequest(
    url: "/webhooks/x",
    headers: [header: String(decoding: first, as: UTF8.self), "x-timestamp": "0"],
    body: second, receivedAt: Timestamp(milliseconds: 0))
  let isTelegram = header.contains("telegram")
  let isGood = adapter.verify(request)
  // Nobody guesses an HMAC; Telegram's token is known to the corpus.
  precondition(!isGood || (isTelegram && request.headers[header] == "secret"))
}

private func parse(_ adapter: any ChannelAdapter, _ bytes: [UInt8]) {
  check(adapter, try? adapter.parse(bytes))
}

private func check(_ adapter: any ChannelAdapter, _ events: [Incoming]?) {
  for event in events ?? [] {
    // Whatever is read can be acknowledged, and read as a receipt.
    _ = adapter.acknowledgement(of: event)
    _ = adapter.readMark(of: event)
    _ = adapter.failure(reportedBy: event)
    precondition(event.action != .ignore || event.reply == .forbidden)
  }
}

/// Statuses that some adapter or gateway gives a meaning of its own; the first byte chooses.
private let statuses = [
  200, 201, 202, 204, 301, 302, 400, 401, 403, 404, 405, 407, 408, 409, 413, 415, 422, 425, 429,
  499, 500, 502, 503, 504, 529, 599, 100, 0, -1, 999,
]
/// One that was never tried, and one whose reply token may have been used up by an attempt.
private let recipients = [
  Recipient(address: "1"),
  Recipient(
    address: "U1", replyToken: "token", replyTokenAt: Timestamp(milliseconds: 0),
    attemptedAt: Timestamp(milliseconds: 1), lastFailure: "transport:unknown"),
]

/// The first byte is the status, `Retry-After` what stands before the first NUL, the body what follows.
private func interpret(_ adapter: any ChannelAdapter, _ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let (header, body) = halves(Array(bytes.dropFirst()))
  let response = OutboundResponse(
    status: statuses[Int(first) % statuses.count],
    headers: ["retry-after": String(decoding: header, as: UTF8.self)], body: body)
  _ = adapter.mayHaveArrived(.success(response))
  for recipient in recipients {
    let result = adapter.interpret(.success(response), sentTo: recipient)
    if case .throttled(let pause?, _) = result { precondition((0...86_400_000).contains(pause)) }
    // Staff read why; codes are counted and must stay few and short.
    if let failure = result.failure {
      precondition(!failure.staffText.isEmpty && (1...80).contains(failure.code.utf8.count))
    }
  }
}
