import Domain
import Synchronization
import TestSupport
import Testing

@testable import Delivery

/// Says a number that grows with every question, and counts them.
private final class CountingMatcher: ClaimMatcher {
  let asked = Mutex(0)

  func match(_ text: String, limit: Int, explain: Bool) -> MatchResult {
    let number = asked.withLock { asked in
      asked += 1
      return asked
    }
    return MatchResult(confidence: .none, matches: [], fingerprint: UInt64(number))
  }
}

@Suite("Remembering what was matched")
struct RememberingMatcherTests {
  @Test("the same text is matched once, until something changes")
  func remembers() {
    let source = CountingMatcher()
    let matcher = RememberingMatcher(source)
    let first = matcher.match("kabar", limit: 5, explain: false)
    #expect(matcher.match("kabar", limit: 5, explain: false) == first)
    #expect(matcher.match("kabar", limit: 3, explain: false) != first)
    #expect(matcher.match("Kabar", limit: 5, explain: false) != first)
    #expect(source.asked.withLock { $0 } == 3)
    matcher.forget()
    #expect(matcher.match("kabar", limit: 5, explain: false) != first)
    // What staff look at closely is always worked out.
    _ = matcher.match("kabar", limit: 5, explain: true)
    _ = matcher.match("kabar", limit: 5, explain: true)
    #expect(source.asked.withLock { $0 } == 6)
  }

  @Test("it keeps what is asked for often, and never more than so much")
  func bounded() {
    let source = CountingMatcher()
    let matcher = RememberingMatcher(source)
    let often = matcher.match("viral", limit: 5, explain: false)
    for number in 0..<30_000 {
      _ = matcher.match("kabar \(number)", limit: 5, explain: false)
      if number % 100 == 0 {
        #expect(matcher.match("viral", limit: 5, explain: false) == often)
      }
    }
    #expect(matcher.remembered <= 2 * 8_192)
    let long = String(repeating: "x", count: 10_000)
    _ = matcher.match(long, limit: 5, explain: false)
    let before = source.asked.withLock { $0 }
    _ = matcher.match(long, limit: 5, explain: false)
    #expect(source.asked.withLock { $0 } == before + 1)
  }

  @Test("an answer worked out before a change is not kept after it, whatever the timing")
  func races() async {
    let source = CountingMatcher()
    let matcher = RememberingMatcher(source)
    await withTaskGroup(of: Void.self) { group in
      for lane in 0..<4 {
        group.addTask {
          for number in 0..<2_000 {
            if lane == 0, number % 10 == 0 { matcher.forget() }
            _ = matcher.match("kabar \(number % 7)", limit: 5, explain: false)
          }
        }
      }
    }
    matcher.forget()
    let asked = UInt64(source.asked.withLock { $0 })
    #expect(matcher.match("kabar 1", limit: 5, explain: false).fingerprint > asked)
  }
}
