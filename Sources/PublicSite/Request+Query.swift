import Foundation
import Hummingbird

extension Request {
  /// The first value of a name in the address's query, as forms write it (`+` is a space).
  ///
  /// Lenient where a decoder would fail: people type addresses and messengers cut them.
  func query(_ name: String) -> String? {
    for pair in (uri.query ?? "").split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] == name else { continue }
      return parts[1].replacing("+", with: " ").removingPercentEncoding
    }
    return nil
  }
}
