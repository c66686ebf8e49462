import Domain
import Foundation

/// Fetches the title of a page that a stranger named, without becoming the stranger's tool.
///
/// Every host on the way is looked up once; all of its addresses have to be public, and only those that were
/// checked are connected to, so that a name which changes its address between the two leads nowhere.
public struct PageTitleReader: Sendable {
  /// What it may cost.
  public struct Limits: Sendable {
    /// All of it together, redirects included.
    public var milliseconds = 3_000
    public var bytes = 512 << 10
    public var redirects = 4
    /// The ports that web servers of the public have.
    public var ports: Set<Int> = [80, 443]

    public init() {}
  }

  private let http: any HTTPSending
  private let resolver: any HostResolving
  private let limits: Limits
  private let mayConnect: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - http: a client of its own, so that nothing of the platforms' connections is shared.
  ///   - mayConnect: which addresses may be connected to; another rule is for tests only.
  public init(
    http: any HTTPSending, resolver: any HostResolving = SystemResolver(),
    limits: Limits = Limits(),
    mayConnect: @escaping @Sendable (String) -> Bool = PublicAddress.isPublic
  ) {
    self.http = http
    self.resolver = resolver
    self.limits = limits
    self.mayConnect = mayConnect
  }

  /// The page could not be had now; it may have a title all the same.
  struct Unreachable: Error {}

  /// The title; `nil` when there is none, or it may not be fetched.
  ///
  /// - Throws: when it takes too long, or the page cannot be had now.
  public func title(of link: String) async throws -> String? {
    let (answers, answer) = AsyncThrowingStream.makeStream(of: String?.self)
    let work = Task {
      do {
        answer.yield(try await follow(link))
        answer.finish()
      } catch {
        answer.finish(throwing: error)
      }
    }
    // The resolver cannot be told to hurry: nobody waits for it longer than for the rest.
    let alarm = Task { [limits] in
      try? await Task.sleep(for: .milliseconds(limits.milliseconds))
      answer.finish(throwing: Unreachable())
    }
    defer {
      work.cancel()
      alarm.cancel()
    }
    for try await title in answers { return title }
    throw Unreachable()
  }

  private func follow(_ link: String) async throws -> String? {
    let start = ContinuousClock.now
    var next: String? = link
    for _ in 0...limits.redirects {
      guard let link = next, let target = target(link) else { return nil }
      let addresses = await resolver.addresses(of: target.host)
      guard !addresses.isEmpty else { throw Unreachable() }
      guard addresses.allSatisfy(mayConnect) else { return nil }
      let left = limits.milliseconds - Int((ContinuousClock.now - start) / .milliseconds(1))
      guard left > 0, !Task.isCancelled else { throw Unreachable() }
      var request = OutboundRequest(
        method: "GET", url: target.url,
        headers: [("Accept", "text/html, application/xhtml+xml;q=0.9")],
        timeoutMilliseconds: left, responseLimit: limits.bytes)
      request.isCut = true
      request.pinnedAddresses = addresses
      let response = try await http.send(request)
      switch response.status {
      case 200..<300:
        let kind = response.headers["content-type"]?.lowercased() ?? ""
        guard kind.hasPrefix("text/html") || kind.hasPrefix("application/xhtml+xml") else {
          return nil
        }
        return HTMLTitle.find(in: response.body)
      case 301, 302, 303, 307, 308:
        next = response.headers["location"].flatMap { location in
          URL(string: location, relativeTo: URL(string: target.url))?.absoluteString
        }
      case 408, 425, 429, 500...: throw Unreachable()
      default: return nil
      }
    }
    return nil
  }

  /// A plain address of the web with a plain host; everything clever is left alone.
  private func target(_ link: String) -> (url: String, host: String)? {
    guard link.utf8.count <= 2_000, var parts = URLComponents(string: link),
      let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
      parts.user == nil, parts.password == nil, let host = parts.host?.lowercased(),
      host.utf8.allSatisfy({ byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E: true
        default: false
        }
      }), host.contains("."), !host.hasSuffix("."), !host.hasPrefix("."),
      limits.ports.contains(parts.port ?? (scheme == "https" ? 443 : 80))
    else { return nil }
    parts.scheme = scheme
    parts.host = host
    parts.fragment = nil
    return parts.string.map { ($0, host) }
  }
}
