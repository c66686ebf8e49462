import Foundation

/// Looks a host's name up.
public protocol HostResolving: Sendable {
  /// Every numeric address that a name has; empty when it has none.
  func addresses(of host: String) async -> [String]
}

/// The system's resolver, on threads of its own: it blocks.
public struct SystemResolver: HostResolving {
  private static let queue = DispatchQueue(
    label: "tabayun.resolve", attributes: .concurrent)

  public init() {}

  public func addresses(of host: String) async -> [String] {
    await withCheckedContinuation { continuation in
      Self.queue.async { continuation.resume(returning: Self.lookUp(host)) }
    }
  }

  private static func lookUp(_ host: String) -> [String] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var addresses: [String] = []
    var next = list
    while let entry = next {
      next = entry.pointee.ai_next
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      guard
        getnameinfo(
          entry.pointee.ai_addr, entry.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0,
          NI_NUMERICHOST) == 0
      else { continue }
      let address = String(
        decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if !addresses.contains(address) { addresses.append(address) }
    }
    return addresses
  }
}
