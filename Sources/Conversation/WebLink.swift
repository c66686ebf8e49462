import Foundation

/// An address on the web in one spelling, so that the same page is known again however it was passed on.
public enum WebLink {
  /// Things hung on a link by whoever passes it on; they do not change the page.
  private static let riders: Set<String> = [
    "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid",
    "igshid",
    "igsh", "si", "mc_cid", "mc_eid", "ref", "ref_src", "ref_url", "referrer", "feature",
    "share_id",
    "shared", "spm", "_ga", "amp", "__tn__", "mibextid", "sfnsn", "rdid", "wa",
  ]
  /// Names before a host that lead to the same pages.
  private static let prefixes = ["www.", "m.", "amp.", "mobile.", "web."]

  /// One spelling for all that lead to the same page: without scheme, `www.` and the like, default port,
  /// fragment, tracking parameters and a slash at the end; host in small letters; parameters in order.
  ///
  /// It is for comparing, not for opening. What is no address comes back as it is, in small letters.
  public static func canonical(_ link: String) -> String {
    var rest = link.trimmingCharacters(in: .whitespacesAndNewlines)[...]
    if let scheme = rest.firstRange(of: "://"), rest[..<scheme.lowerBound].allSatisfy(\.isLetter) {
      rest = rest[scheme.upperBound...]
    }
    if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
    let authorityEnd = rest.firstIndex { "/?".contains($0) } ?? rest.endIndex
    var host = rest[..<authorityEnd].lowercased()
    // What stands before an @ is a name to log in with, often there to look like a host.
    if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
    for port in [":80", ":443"] where host.hasSuffix(port) {
      host = String(host.dropLast(port.count))
    }
    while host.hasSuffix(".") { host.removeLast() }
    for prefix in prefixes
    where host.hasPrefix(prefix) && host.dropFirst(prefix.count).contains(".") {
      host = String(host.dropFirst(prefix.count))
      break
    }
    guard host.contains(".") || host == "localhost" else { return link.lowercased() }
    let tail = rest[authorityEnd...]
    let queryStart = tail.firstIndex(of: "?") ?? tail.endIndex
    var path = percentFolded(tail[..<queryStart])
    while path.hasSuffix("/") { path.removeLast() }
    for ending in ["/amp", "/index.html", "/index.php"] where path.hasSuffix(ending) {
      path = String(path.dropLast(ending.count))
    }
    if host == "youtu.be", !path.isEmpty {
      host = "youtube.com"
      path = "/watch?v=" + path.dropFirst()
    }
    let query = tail[queryStart...].dropFirst().split(separator: "&").filter { pair in
      let name = pair.prefix { $0 != "=" }.lowercased()
      return !riders.contains(name) && !name.hasPrefix("utm_")
    }
    .map { percentFolded($0) }.sorted().joined(separator: "&")
    let mark = path.contains("?") ? "&" : "?"
    return host + path + (query.isEmpty ? "" : mark + query)
  }

  /// `%41` and `A` are the same; what has to stay escaped is written in capitals.
  private static func percentFolded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var iterator = Array(text.utf8)[...]
    while let byte = iterator.popFirst() {
      guard byte == UInt8(ascii: "%"), iterator.count >= 2,
        let code = UInt8(String(decoding: iterator.prefix(2), as: UTF8.self), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      iterator.removeFirst(2)
      let isPlain =
        switch code {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
      if isPlain {
        bytes.append(code)
      } else {
        bytes += Array(("%" + (code < 16 ? "0" : "") + String(code, radix: 16).uppercased()).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The addresses in a text, as they stand there; bare ones (`s.id/abc`) with `https://` before them.
  public static func all(in text: String) -> [String] { Utterance.links(in: text) }

  /// Whether a link names one page rather than a whole site, so that knowing it says something.
  public static func isPage(_ link: String) -> Bool {
    canonical(link).contains { $0 == "/" || $0 == "?" }
  }

  /// The host that a link leads to, in small letters without `www.`; `nil` when there is none.
  public static func host(_ link: String) -> String? {
    let plain = canonical(link)
    let host = plain.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    return host.contains(".") ? String(host) : nil
  }
}
