import Dispatch
import Domain
import Synchronization

/// How soon a change of a claim is seen, and what readers notice of it; for `tabayun claims evaluate --changes`.
public struct LivenessReport: Sendable, Codable {
  public var claims: Int
  /// Claims added, changed and taken out, one after the other.
  public var changes: Int
  /// Milliseconds from the call until a `match` shows the change.
  public var visible_p50_ms: Double
  public var visible_p99_ms: Double
  public var visible_max_ms: Double
  /// Changes that no `match` showed.
  public var unseen: Int
  /// Milliseconds that a query of a reader took before the changes began, and while they went on.
  public var quiet_p99_ms: Double
  public var quiet_max_ms: Double
  public var busy_p99_ms: Double
  public var busy_max_ms: Double
}

extension Evaluation {
  /// Changes claims of a full index while a reader asks on another thread.
  ///
  /// - Parameter changes: claims that are added, then changed, then taken out again.
  public static func liveness(
    claims: [MatchableText], queries: [(id: String, text: String)], changes: Int,
    model: MatchModel = .shipped
  ) -> LivenessReport {
    let index = ClaimIndex(model: model)
    index.replaceAll(claims)
    let clock = ContinuousClock()
    let reader = Reader(index: index, queries: queries.map(\.text))
    let quiet = reader.during { pause(milliseconds: 1_000) }
    var visible: [Double] = []
    var unseen = 0
    func measure(_ text: String, finds id: String, _ expected: Bool, _ change: () -> Void) {
      var isSeen = false
      let time = clock.measure {
        change()
        isSeen =
          index.match(text, limit: 1, explain: false).matches.first.map { $0.claimID == id }
          ?? false
      }
      visible.append(milliseconds(time))
      if isSeen != expected { unseen += 1 }
    }
    let busy = reader.during {
      for number in 0..<changes {
        let id = "liveness-\(number)"
        let first = "Pengumuman zirbata \(number) kulonwetan dibagikan seluruh warga mbrantak"
        let second = "Kabar qorvina \(number) lorkidul ditutup pekan depan jentrek"
        measure(first, finds: id, true) { index.upsert([MatchableText(id: id, title: first)]) }
        measure(second, finds: id, true) { index.upsert([MatchableText(id: id, title: second)]) }
        measure(second, finds: id, false) { index.remove([id]) }
      }
    }
    visible.sort()
    return LivenessReport(
      claims: index.count, changes: visible.count, visible_p50_ms: percentile(50, of: visible),
      visible_p99_ms: percentile(99, of: visible), visible_max_ms: visible.last ?? 0,
      unseen: unseen, quiet_p99_ms: percentile(99, of: quiet), quiet_max_ms: quiet.last ?? 0,
      busy_p99_ms: percentile(99, of: busy), busy_max_ms: busy.last ?? 0)
  }

  private static func pause(milliseconds: Int) {
    _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(milliseconds))
  }

  /// Asks one query after the other on a thread of its own.
  private struct Reader {
    let index: ClaimIndex
    let queries: [String]

    /// The sorted times of what was asked meanwhile, in milliseconds.
    func during(_ work: () -> Void) -> [Double] {
      let state = Mutex((isOver: false, times: [Double]()))
      let done = DispatchGroup()
      DispatchQueue.global().async(group: done) {
        let clock = ContinuousClock()
        var place = 0
        while !queries.isEmpty, !state.withLock({ $0.isOver }) {
          let time = clock.measure {
            _ = index.match(queries[place % queries.count], limit: 10, explain: false)
          }
          state.withLock { $0.times.append(milliseconds(time)) }
          place += 1
        }
      }
      work()
      state.withLock { $0.isOver = true }
      done.wait()
      return state.withLock { $0.times.sorted() }
    }
  }
}
