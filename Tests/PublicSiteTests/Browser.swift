import Foundation
import Synchronization
import Testing

/// Debian's Chromium without a window, driven over its DevTools pipe.
final class Browser: Sendable {
  static let path = "/usr/bin/chromium"
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  struct Failure: Error, CustomStringConvertible {
    var description: String

    /// The page that was asked is giving way to another one.
    var isOfLeaving: Bool {
      description.contains("navigated or closed") || description.contains("context")
    }
  }

  /// The part of an answer or event that the tests need.
  private struct Message: Decodable {
    struct Problem: Decodable {
      var message: String
    }
    struct Result: Decodable {
      struct Value: Decodable {
        var value: String?
        var description: String?
      }
      var targetId: String?
      var sessionId: String?
      var result: Value?
      var data: String?
    }
    struct Parameters: Decodable {
      struct Entry: Decodable {
        var text: String
        var level: String
      }
      var entry: Entry?
      var exceptionDetails: Problems?
    }
    struct Problems: Decodable {
      var text: String
    }
    var id: Int?
    var method: String?
    var result: Result?
    var error: Problem?
    var params: Parameters?
  }

  private struct State {
    var lastID = 0
    var waiting: [Int: CheckedContinuation<Message.Result, any Error>] = [:]
    var buffer = Data()
    var complaints: [String] = []
    var session: String?
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let profile: URL
  private let state = Mutex(State())

  private init() throws {
    profile = FileManager.default.temporaryDirectory.appending(
      path: "chromium-\(UUID().uuidString)")
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // Chromium reads commands from descriptor 3 and answers on 4.
    process.arguments = [
      "-c", "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", "sh", Self.path, "--headless",
      "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--remote-debugging-pipe", "--user-data-dir=\(profile.path)",
    ]
    process.standardInput = input
    process.standardOutput = output
  }

  /// Opens an empty page for as long as the body takes.
  static func run(_ body: (Browser) async throws -> Void) async throws {
    let browser = try Browser()
    browser.output.fileHandleForReading.readabilityHandler = { [weak browser] handle in
      let data = handle.availableData
      if data.isEmpty { handle.readabilityHandler = nil }
      browser?.received(data)
    }
    try browser.process.run()
    defer { browser.stop() }
    let target = try await browser.command("Target.createTarget", ["url": "about:blank"])
    let session = try await browser.command(
      "Target.attachToTarget", ["targetId": target.targetId ?? "", "flatten": true])
    browser.state.withLock { $0.session = session.sessionId }
    for domain in ["Page", "Runtime", "Log"] { _ = try await browser.command("\(domain).enable") }
    try await body(browser)
  }

  /// What the console said: violated policies, errors in scripts, failed loads.
  var complaints: [String] { state.withLock { $0.complaints } }

  /// Forgets what the console said.
  func forgetComplaints() { state.withLock { $0.complaints = [] } }

  func resize(width: Int, height: Int, isDark: Bool = false) async throws {
    _ = try await command(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600])
    _ = try await command(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
  }

  /// Switches scripts on or off for the pages opened next.
  func setScripts(_ areOn: Bool) async throws {
    _ = try await command("Emulation.setScriptExecutionDisabled", ["value": !areOn])
  }

  /// Makes it the browser of somebody else.
  func setCookie(_ name: String, _ value: String, at address: String) async throws {
    _ = try await command(
      "Network.setCookie", ["name": name, "value": value, "url": address + "/", "httpOnly": true])
  }

  func open(_ address: String) async throws {
    // The old document must not answer for the new one.
    _ = try await command("Page.navigate", ["url": "about:blank"])
    _ = try await command("Page.navigate", ["url": address])
    try await wait("document.readyState === 'complete' && location.href !== 'about:blank'")
  }

  /// The value of an expression, as text.
  func text(_ expression: String) async throws -> String {
    let answer = try await command(
      "Runtime.evaluate",
      [
        "expression": "Promise.resolve(\(expression)).then(String)", "awaitPromise": true,
        "returnByValue": true,
      ])
    guard let value = answer.result?.value else {
      throw Failure(description: answer.result?.description ?? "no value")
    }
    return value
  }

  /// Runs statements.
  func perform(_ statements: String) async throws {
    do {
      _ = try await text("(() => { \(statements); return '' })()")
    } catch let failure as Failure where failure.isOfLeaving {
      // What was done led to another page.
    }
  }

  /// Clicks on what a selector finds, as soon as the page has it.
  func click(
    _ selector: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let quoted = selector.replacing("'", with: "\\'")
    try await wait(
      "document.readyState === 'complete' && document.querySelector('\(quoted)')",
      sourceLocation: sourceLocation)
    try await perform("document.querySelector('\(quoted)').click()")
  }

  /// Waits until an expression holds.
  func wait(
    _ condition: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let end = ContinuousClock.now + .seconds(40)
    while ContinuousClock.now < end {
      do {
        if try await text("Boolean(\(condition))") == "true" { return }
      } catch let failure as Failure where failure.isOfLeaving {
        // The page is giving way to the next one, which is asked.
      }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("waited in vain for \(condition)", sourceLocation: sourceLocation)
    throw Failure(description: "waited in vain for \(condition)")
  }

  /// A picture of the page.
  ///
  /// - Parameter wholly: also of what is below the window's lower edge.
  func screenshot(_ path: String, wholly: Bool = true) async throws {
    let wanted: [String: any Sendable] = ["format": "png", "captureBeyondViewport": wholly]
    let answer: Message.Result
    do {
      answer = try await command("Page.captureScreenshot", wanted, within: .seconds(15))
    } catch {
      // Chromium now and then draws no frame for a page that is changing.
      _ = try await command("Page.bringToFront")
      answer = try await command("Page.captureScreenshot", wanted)
    }
    guard let data = answer.data.flatMap({ Data(base64Encoded: $0) }) else {
      throw Failure(description: "no picture")
    }
    let file = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Takes the network away, or gives it back.
  func setOffline(_ isOffline: Bool) async throws {
    _ = try await command("Network.enable")
    _ = try await command(
      "Network.emulateNetworkConditions",
      ["offline": isOffline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
  }

  /// Runs a script of a file's in the page, whatever the page's policy says.
  func run(script: String) async throws {
    // Its own value may be anything; an answer's is text.
    _ = try await command("Runtime.evaluate", ["expression": script + "\n;''"])
  }

  private func command(
    _ method: String, _ parameters: [String: any Sendable] = [:],
    within limit: Duration = .seconds(60)
  ) async throws -> Message.Result {
    let (id, session) = state.withLock { state in
      state.lastID += 1
      return (state.lastID, state.session)
    }
    var call: [String: Any] = ["id": id, "method": method, "params": parameters]
    call["sessionId"] = session
    let data = try JSONSerialization.data(withJSONObject: call) + [0]
    // A page that never answers is a failure, not an endless test.
    let patience = Task { [weak self] in
      try await Task.sleep(for: limit)
      self?.state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(
        throwing: Failure(
          description:
            "no answer to \(method): \(String(decoding: data.prefix(300), as: UTF8.self))"))
    }
    defer { patience.cancel() }
    return try await withCheckedThrowingContinuation { continuation in
      state.withLock { $0.waiting[id] = continuation }
      do {
        try input.fileHandleForWriting.write(contentsOf: data)
      } catch {
        state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(throwing: error)
      }
    }
  }

  private func received(_ data: Data) {
    let messages = state.withLock { state in
      if data.isEmpty {
        let waiting = state.waiting.values
        state.waiting = [:]
        for one in waiting { one.resume(throwing: Failure(description: "the browser ended")) }
      }
      state.buffer.append(data)
      var messages: [Message] = []
      while let end = state.buffer.firstIndex(of: 0) {
        let part = Data(state.buffer[..<end])
        state.buffer = Data(state.buffer[(end + 1)...])
        if let message = try? JSONDecoder().decode(Message.self, from: part) {
          messages.append(message)
        }
      }
      return messages
    }
    for message in messages { took(message) }
  }

  private func took(_ message: Message) {
    guard let id = message.id else {
      let complaint = message.params?.entry?.text ?? message.params?.exceptionDetails?.text
      if let complaint { state.withLock { $0.complaints.append(complaint) } }
      return
    }
    let waiting = state.withLock { $0.waiting.removeValue(forKey: id) }
    if let error = message.error {
      waiting?.resume(throwing: Failure(description: error.message))
    } else {
      waiting?.resume(returning: message.result ?? Message.Result())
    }
  }

  private func stop() {
    // Its input's end tells the browser to go.
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    output.fileHandleForReading.readabilityHandler = nil
    try? FileManager.default.removeItem(at: profile)
  }
}
