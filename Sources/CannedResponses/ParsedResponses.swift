import Domain
import Synchronization

/// What was made of texts that have been read before.
///
/// A set of some hundred answers is read anew whenever somebody looks at the list or changes a line, and nearly all of
/// them are as they were. What is remembered depends on path and text alone, so it can be shared.
final class ParsedResponses: Sendable {
  static let shared = ParsedResponses()

  private struct Entry: Sendable {
    var text: String
    var response: CannedResponse?
    var problems: [ResponseProblem]
  }

  /// More paths than any installation has: what comes on top of them begins anew.
  private static let most = 2_000

  private let entries = Mutex<[String: Entry]>([:])

  /// The same as `CannedResponse.init`.
  func response(
    _ source: ResponseSource, report: (ResponseProblem) -> Void
  ) -> CannedResponse? {
    if let entry = entries.withLock({ $0[source.path] }), entry.text == source.text {
      entry.problems.forEach(report)
      return entry.response
    }
    var problems: [ResponseProblem] = []
    let response = CannedResponse(source) { problems.append($0) }
    problems.forEach(report)
    let entry = Entry(text: source.text, response: response, problems: problems)
    entries.withLock { entries in
      if entries.count >= Self.most { entries = [:] }
      entries[source.path] = entry
    }
    return response
  }
}
