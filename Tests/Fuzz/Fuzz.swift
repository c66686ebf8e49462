import CannedResponses
import Channels
import ClaimFiles
import ClaimMatching
import Domain
import Foundation

/// Feeds arbitrary bytes to everything that reads what others wrote. `TABAYUN_FUZZ_TARGET` says to which:
/// one process fuzzes one parser, so that its coverage leads somewhere.
///
/// The only wrong result is a trap (libFuzzer reports it), memory without bounds, or a broken promise that is
/// checked here.
private let target: @Sendable ([UInt8]) -> Void = {
  let name = ProcessInfo.processInfo.environment["TABAYUN_FUZZ_TARGET"] ?? ""
  guard let target = targets[name] else {
    print("TABAYUN_FUZZ_TARGET must be one of: \(targets.keys.sorted().joined(separator: " "))")
    exit(2)
  }
  return target
}()

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
private let index: ClaimIndex = {
  let index = ClaimIndex()
  index.replaceAll([
    MatchableText(id: "a", title: "Vaksin berisi mikrocip", narratives: ["awas vaksin ada chip"]),
    MatchableText(id: "b", title: "Pemilu ditunda 14 Februari 2029", isOfficial: true),
  ])
  return index
}()

private let targets: [String: @Sendable ([UInt8]) -> Void] = [
  "whatsapp-signature": { verify(whatsApp, "x-hub-signature-256", $0) },
  "telegram-signature": { verify(telegram, "x-telegram-bot-api-secret-token", $0) },
  "messenger-signature": { verify(messenger, "x-hub-signature-256", $0) },
  "line-signature": { verify(line, "x-line-signature", $0) },
  "twilio-signature": { verify(twilio, "x-twilio-signature", $0) },
  "android-signature": { verify(android, "x-signature", $0) },
  "instagram-parser": { parse(instagram, $0) },
  "twilio-parser": { parse(twilio, $0) },
  "android-parser": { parse(android, $0) },
  "whatsapp-parser": { parse(whatsApp, $0) },
  "telegram-parser": { parse(telegram, $0) },
  "messenger-parser": { parse(messenger, $0) },
  "line-parser": { parse(line, $0) },
  "claims": { bytes in
    for format in ClaimFormat.allCases {
      _ = ClaimFile.rows(in: bytes, format: format, name: "-")
    }
  },
  "matching": { bytes in
    let result = index.match(String(decoding: bytes, as: UTF8.self), limit: 5, explain: true)
    precondition(result.matches.allSatisfy { (0...1).contains($0.probability) })
  },
  "responses": { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = ResponseChecker([ResponseSource(path: "id/answer/hoax.md", text: text)])
  },
]

/// The header is what stands before the first NUL, the body what stands after it.
private func verify(_ adapter: any ChannelAdapter, _ header: String, _ bytes: [UInt8]) {
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let request = WebhookRequest(
    url: "/webhooks/x",
    headers: [header: String(decoding: parts.first ?? [], as: UTF8.self), "x-timestamp": "0"],
    body: parts.count > 1 ? Array(parts[1]) : [], receivedAt: Timestamp(milliseconds: 0))
  let isTelegram = header.contains("telegram")
  let isGood = adapter.verify(request)
  // Nobody guesses an HMAC; Telegram's token is known to the corpus.
  precondition(!isGood || (isTelegram && request.headers[header] == "secret"))
}

private func parse(_ adapter: any ChannelAdapter, _ bytes: [UInt8]) {
  guard let events = try? adapter.parse(bytes) else { return }
  for event in events {
    // Whatever is read can be acknowledged, and read as a receipt.
    _ = adapter.acknowledgement(of: event)
    _ = adapter.readMark(of: event)
    _ = adapter.failure(reportedBy: event)
    precondition(event.action != .ignore || event.reply == .forbidden)
  }
}

private func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// libFuzzer's own `main`, to be called from another one: SwiftPM names an executable's entry point after its
/// module. See "Using libFuzzer as a library" in LLVM's documentation.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("Fuzz_main")
public func fuzzMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments, fuzzOne)
}
