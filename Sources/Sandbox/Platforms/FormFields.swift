import Foundation

/// Bodies of type `application/x-www-form-urlencoded`.
enum FormFields {
  /// The fields; of a repeated one, the last.
  static func parse(_ body: [UInt8]) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let decoded = parts.map {
        let text = $0.replacingOccurrences(of: "+", with: " ")
        return text.removingPercentEncoding ?? text
      }
      if let name = decoded.first { fields[name] = decoded.count > 1 ? decoded[1] : "" }
    }
    return fields
  }
}
