import Foundation
import Synchronization

/// A server on loopback that does what its script says with each connection, however wrong.
final class RawServer: Sendable {
  /// One accepted connection, blocking.
  struct Connection {
    fileprivate let socket: Int32

    /// The next request, head and body; `nil` at the end.
    func readRequest() -> String? {
      var bytes: [UInt8] = []
      while let chunk = read() {
        bytes += chunk
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { continue }
        let wanted = text.lowercased().split(separator: "\r\n")
          .first { $0.hasPrefix("content-length:") }
          .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }
        if text[end.upperBound...].utf8.count >= wanted ?? 0 { return text }
      }
      return nil
    }

    func write(_ text: String) {
      let bytes = Array(text.utf8)
      _ = bytes.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
    }

    /// Ends the connection with a reset instead of an orderly end.
    func resetOnClose() {
      var option = linger(l_onoff: 1, l_linger: 0)
      setsockopt(
        socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// Waits until the other side has gone.
    func waitForEnd() {
      while read() != nil {}
    }

    private func read() -> [UInt8]? {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = recv(socket, &buffer, buffer.count, 0)
      return count > 0 ? Array(buffer[..<count]) : nil
    }
  }

  let port: Int
  private let socket: Int32
  private let accepted = Mutex(0)

  /// Connections so far.
  var connectionCount: Int { accepted.withLock { $0 } }

  init(script: @escaping @Sendable (Connection) -> Void) throws {
    let listener = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 512) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
    socket = listener
    Thread.detachNewThread { [weak self] in
      while true {
        let peer = accept(listener, nil, nil)
        guard peer >= 0 else { return }
        self?.accepted.withLock { $0 += 1 }
        Thread.detachNewThread {
          script(Connection(socket: peer))
          close(peer)
        }
      }
    }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  /// A port on which nothing listens (any more).
  static func closedPort() throws -> Int {
    try RawServer { _ in }.port
  }
}
