import Channels
import Crypto
import Domain
import Foundation
import Synchronization

/// Where the sandbox reports what became of WhatsApp messages, as the platform does: signed webhooks with
/// `sent`, `delivered` and `read`, several in one, out of order, and every fourth twice.
///
/// A message whose answer was lost (`timeout`, `reset-after`, `garbage`) is reported too: that is how a
/// sender learns that it went out after all.
public struct StatusReports: Sendable {
  let url: String
  let appSecret: String
  let http: any HTTPSending

  /// - Parameters:
  ///   - url: the receiver's webhook, such as `http://127.0.0.1:8080/webhooks/whatsapp`.
  ///   - appSecret: signs the reports.
  ///   - http: sends them.
  public init(url: String, appSecret: String, through http: any HTTPSending) {
    self.url = url
    self.appSecret = appSecret
    self.http = http
  }
}

/// Sends the reports when they are due.
final class StatusReporter: Sendable {
  private struct Report {
    var account: String
    var message: String
    var to: String
    var key: String?
    var status: String
    var due: ContinuousClock.Instant
    var attempts = 0
  }

  private static let tick = Duration.milliseconds(25)
  /// A message's reports come within this many milliseconds.
  private static let spread = 400.0
  private static let batchLimit = 100
  private static let attemptLimit = 30

  private let target: StatusReports
  private let pending = Mutex<[Report]>([])

  init(target: StatusReports) { self.target = target }

  /// Plans the reports of a message that was taken.
  func messageTaken(id: String, number: Int64, summary: CallSummary) {
    let now = ContinuousClock.now
    let seed = UInt64(bitPattern: number) &* 16
    var reports: [Report] = []
    for (index, status) in ["sent", "delivered", "read"].enumerated() {
      let step = seed &+ UInt64(index) &* 4
      let times = Pseudorandom.fraction(step) < 0.25 ? 2 : 1
      for time in 1...times {
        let delay = Pseudorandom.fraction(step &+ UInt64(time)) * Self.spread
        reports.append(
          Report(
            account: summary.account, message: id, to: summary.to, key: summary.key,
            status: status, due: now + .milliseconds(delay)))
      }
    }
    pending.withLock { $0 += reports }
  }

  /// Sends until the task is cancelled.
  func run() async {
    while !Task.isCancelled {
      let now = ContinuousClock.now
      let due = pending.withLock { pending in
        let due = pending.filter { $0.due <= now }
        pending.removeAll { $0.due <= now }
        return due
      }
      for (account, reports) in Dictionary(grouping: due, by: \.account) {
        var rest = reports[...]
        while !rest.isEmpty {
          await send(Array(rest.prefix(Self.batchLimit)), of: account)
          rest = rest.dropFirst(Self.batchLimit)
        }
      }
      try? await Task.sleep(for: Self.tick)
    }
  }

  /// What is not answered 200 comes again a second later, as from the platform.
  private func send(_ reports: [Report], of account: String) async {
    let body = Self.body(reports, of: account)
    let code = HMAC<SHA256>.authenticationCode(
      for: body, using: SymmetricKey(data: Data(target.appSecret.utf8)))
    let signature = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let request = OutboundRequest(
      url: target.url,
      headers: [
        ("Content-Type", "application/json"), ("X-Hub-Signature-256", "sha256=\(signature)"),
      ],
      body: body)
    if let answer = try? await target.http.send(request), answer.status == 200 { return }
    pending.withLock { pending in
      for var report in reports where report.attempts < Self.attemptLimit {
        report.attempts += 1
        report.due = .now + .seconds(1)
        pending.append(report)
      }
    }
  }

  private static func body(_ reports: [Report], of account: String) -> [UInt8] {
    let seconds = Timestamp.now.milliseconds / 1000
    var json = JSONWriter()
    json.object { json in
      json.field("object", "whatsapp_business_account")
      json.array("entry") { json in
        json.object { json in
          json.field("id", "100000000000001")
          json.array("changes") { json in
            json.object { json in
              json.field("field", "messages")
              json.object("value") { json in
                json.field("messaging_product", "whatsapp")
                json.object("metadata") { json in
                  json.field("display_phone_number", "6280000000000")
                  json.field("phone_number_id", account)
                }
                json.array("statuses") { json in
                  for report in reports { write(report, seconds, into: &json) }
                }
              }
            }
          }
        }
      }
    }
    return json.bytes
  }

  private static func write(_ report: Report, _ seconds: Int64, into json: inout JSONWriter) {
    json.object { json in
      json.field("id", report.message)
      json.field("status", report.status)
      json.field("timestamp", String(seconds))
      json.field("recipient_id", report.to)
      if let key = report.key { json.field("biz_opaque_callback_data", key) }
    }
  }
}
