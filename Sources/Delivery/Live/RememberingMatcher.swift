import Domain
import Synchronization

/// A matcher that remembers what it said of a text: in a viral hour most messages are copies, and a copy costs
/// nothing then.
///
/// Whoever changes what stands behind it calls `forget` afterwards.
public final class RememberingMatcher: ClaimMatcher {
  private struct Question: Hashable {
    var text: String
    var limit: Int
  }

  private struct State {
    /// Two halves: when the young one is full it becomes the old one, and what nobody asked for in the
    /// meantime goes. What is asked for often is always in one of them.
    var young: [Question: MatchResult] = [:]
    var old: [Question: MatchResult] = [:]
    var bytes = 0
    /// Grows with every change, so that no answer from before one is kept after it.
    var generation = 0
  }

  /// Texts beyond this are chain letters at their longest; copies of them differ anyway.
  private static let longestText = 8_192
  /// Of the texts of one half.
  private static let mostBytes = 4 << 20
  private static let mostEntries = 8_192

  private let matcher: any ClaimMatcher
  private let state = Mutex(State())

  public init(_ matcher: any ClaimMatcher) { self.matcher = matcher }

  public func match(_ text: String, limit: Int, explain: Bool) -> MatchResult {
    guard !explain, text.utf8.count <= RememberingMatcher.longestText else {
      return matcher.match(text, limit: limit, explain: explain)
    }
    let question = Question(text: text, limit: limit)
    let (known, generation): (MatchResult?, Int) = state.withLock { state in
      if let known = state.young[question] { return (known, state.generation) }
      guard let known = state.old[question] else { return (nil, state.generation) }
      RememberingMatcher.keep(known, of: question, in: &state)
      return (known, state.generation)
    }
    if let known { return known }
    let result = matcher.match(text, limit: limit, explain: false)
    state.withLock { state in
      guard state.generation == generation else { return }
      RememberingMatcher.keep(result, of: question, in: &state)
    }
    return result
  }

  /// What stands behind it has changed.
  public func forget() {
    state.withLock { state in
      state = State(generation: state.generation + 1)
    }
  }

  /// How many answers it holds.
  var remembered: Int { state.withLock { $0.young.count + $0.old.count } }

  private static func keep(_ result: MatchResult, of question: Question, in state: inout State) {
    if state.bytes > mostBytes || state.young.count >= mostEntries {
      state.old = state.young
      state.young = [:]
      state.bytes = 0
    }
    if state.young.updateValue(result, forKey: question) == nil {
      state.bytes += question.text.utf8.count
    }
  }
}
