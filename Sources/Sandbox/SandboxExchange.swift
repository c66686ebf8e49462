import Channels
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Synchronization

/// One call from its arrival to its answer.
final class SandboxExchange: Sendable {
  /// How long a call that gets no answer is held, if the caller waits that long.
  private static let hangLimit = Duration.seconds(120)
  private static let bodyLimit = 4 << 20

  let log: CallLog
  let reporter: StatusReporter?
  private let platforms: [String: any Platform]
  private let faults: Mutex<FaultPlan>
  private let lastNumber = Atomic<Int64>(0)

  init(log: CallLog, faults: FaultPlan, reporter: StatusReporter?) {
    self.log = log
    self.reporter = reporter
    self.faults = Mutex(faults)
    let all: [any Platform] = [
      WhatsAppPlatform(), TelegramPlatform(), LinePlatform(),
      MessengerPlatform(channel: .messenger), MessengerPlatform(channel: .instagram),
      TwilioPlatform(), AndroidGatewayPlatform(),
    ]
    platforms = Dictionary(
      all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func setFaults(_ plan: FaultPlan) { faults.withLock { $0 = plan } }

  func respond(to request: Request, _ context: SandboxContext) async throws -> Response {
    let parts = request.uri.path.split(separator: "/").map {
      $0.removingPercentEncoding ?? String($0)
    }
    guard let first = parts.first else { return Self.notFound }
    if first.hasPrefix("_") {
      return inspect(first, request, try await Self.bytes(of: request.body))
    }
    guard let platform = platforms[first] else { return Self.notFound }

    var headers: [String: String] = [:]
    for field in request.headers { headers[field.name.canonicalName] = field.value }
    var call = PlatformCall(
      method: request.method.rawValue, path: Array(parts.dropFirst()),
      query: Dictionary(
        request.uri.queryParameters.map { (String($0.key), String($0.value)) },
        uniquingKeysWith: { first, _ in first }),
      headers: headers, body: [], number: lastNumber.add(1, ordering: .relaxed).newValue,
      receivedAt: .now)
    let plan = faults.withLock { $0 }
    let decision = plan.decision(for: call.number, on: platform.channel)
    guard decision.kind == .timeout else {
      call.body = try await Self.bytes(of: request.body)
      return try await answer(call, as: platform, plan, decision, context)
    }
    // Nobody notices that the caller has gone unless somebody goes on reading.
    let heard = call
    return try await request.body.consumeWithCancellationOnInboundClose { body in
      var call = heard
      call.body = try await Self.bytes(of: body)
      return try await self.answer(call, as: platform, plan, decision, context)
    }
  }

  private static func bytes(of body: RequestBody) async throws -> [UInt8] {
    Array(try await body.collect(upTo: bodyLimit).readableBytesView)
  }

  private func answer(
    _ call: PlatformCall, as platform: any Platform, _ plan: FaultPlan,
    _ decision: FaultPlan.Decision, _ context: SandboxContext
  ) async throws -> Response {
    if decision.delayMilliseconds > 0 {
      try await Task.sleep(for: .milliseconds(decision.delayMilliseconds))
    }
    if decision.kind == .resetBefore {
      log.count(.resetBefore)
      return cut(context)
    }

    var summary = CallSummary()
    var fault = decision.kind
    var answer: PlatformAnswer
    do throws(Refusal) {
      try platform.check(call, into: &summary)
      let failure = fault.flatMap {
        platform.answer(failing: $0, retryAfterSeconds: plan.retryAfterSeconds, call)
      }
      if failure == nil, let kind = fault, !kind.takesMessage { fault = nil }
      answer = failure ?? platform.accept(call, summary)
    } catch {
      // What the platform would refuse anyway is no occasion for a fault.
      fault = nil
      answer = error.answer
    }

    let isAccepted = answer.isSuccess
    let isAnswered = fault != .timeout && fault != .resetAfter
    log.append(
      CallLog.Record(
        time: call.receivedAt, channel: platform.channel,
        method: "\(call.method) \(call.path.last ?? "")", summary: summary,
        status: isAnswered ? answer.status : 0, isAccepted: isAccepted, body: call.body,
        isJSON: (try? JSON(parsing: call.body)) != nil, fault: fault))

    if isAccepted, summary.isMessage, let reporter, let id = platform.reportedID(of: call) {
      reporter.messageTaken(id: id, number: call.number, summary: summary)
    }

    switch fault {
    case .resetAfter: return cut(context)
    case .timeout:
      try? await Task.sleep(for: Self.hangLimit)
      return cut(context)
    case .garbage: answer.body = Array("<html>\u{0}{\"ok\":tr".utf8)
    default: break
    }
    return Self.response(answer)
  }

  /// Closes the connection; what is returned finds nobody any more.
  private func cut(_ context: SandboxContext) -> Response {
    context.cutConnection()
    return Response(status: .internalServerError)
  }

  private static func response(_ answer: PlatformAnswer) -> Response {
    var response = Response(
      status: .init(code: answer.status),
      body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    for header in answer.headers {
      if let name = HTTPField.Name(header.name) { response.headers[name] = header.value }
    }
    return response
  }

  private static let notFound = response(
    .json(404) { $0.field("error", "no platform of the sandbox is at this path") })

  // MARK: Inspection

  private func inspect(_ name: String, _ request: Request, _ body: [UInt8]) -> Response {
    func json(_ bytes: [UInt8]) -> Response {
      Self.response(
        PlatformAnswer(
          status: 200, headers: [("Content-Type", "application/json")], body: bytes))
    }
    switch (request.method.rawValue, name) {
    case ("GET", "_calls"):
      let query = request.uri.queryParameters
      let after = query["after"].flatMap { Int64($0) } ?? 0
      return json(log.calls(after: after, limit: query["limit"].flatMap { Int($0) } ?? .max))
    case ("GET", "_count"): return json(log.counts())
    case ("POST", "_reset"):
      log.reset()
      return json(Array("{}".utf8))
    case ("POST", "_fault"):
      do throws(FaultPlan.Malformed) {
        setFaults(try FaultPlan(String(decoding: body, as: UTF8.self)))
        return json(Array("{}".utf8))
      } catch {
        return Self.response(.json(400) { $0.field("error", error.description) })
      }
    default: return Self.notFound
    }
  }
}
