import Conversation
import Domain
import Synchronization

/// The titles of pages that people asked about with nothing but a link: looked up while the message waits, and kept
/// for a while.
///
/// Nothing rests on it: after a restart, or when too many are asked for, the message is answered without.
public final class LinkTitles: Sendable {
  /// How often a message that waits for a title looks whether it has come.
  static let pollMilliseconds: Int64 = 300
  private static let mostAtOnce = 8
  private static let mostKept = 2_000

  private enum Entry {
    case pending
    case known(String?)
    case unreachable(since: ContinuousClock.Instant)

    func isWorthAnotherTry(after patience: Duration) -> Bool {
      if case .unreachable(let since) = self { since.duration(to: .now) >= patience } else { false }
    }
  }

  private struct State {
    var entries: [String: Entry] = [:]
    /// In the order of their coming, the oldest first.
    var order: [String] = []
    var underWay = 0
  }

  private let reader: PageTitleReader
  private let patience: Duration
  private let state = Mutex(State())

  /// - Parameter patience: how long a page that could not be had is left alone.
  public init(reader: PageTitleReader, patience: Duration = .seconds(60)) {
    self.reader = reader
    self.patience = patience
  }

  /// Starts to fetch a title, unless it is known or too much is under way.
  func look(up link: String) {
    let key = WebLink.canonical(link)
    let isAdmitted = state.withLock { state in
      let entry = state.entries[key]
      guard entry?.isWorthAnotherTry(after: patience) ?? true, state.underWay < Self.mostAtOnce
      else { return false }
      state.entries[key] = .pending
      if entry == nil { state.order.append(key) }
      state.underWay += 1
      if state.order.count > Self.mostKept { state.entries[state.order.removeFirst()] = nil }
      return true
    }
    guard isAdmitted else { return }
    Task {
      let entry: Entry
      do {
        entry = .known(try await reader.title(of: link))
      } catch {
        entry = .unreachable(since: .now)
      }
      state.withLock { state in
        state.underWay -= 1
        if state.entries[key] != nil { state.entries[key] = entry }
      }
    }
  }

  /// Whether it is being fetched.
  func isPending(_ link: String) -> Bool {
    state.withLock { state in
      if case .pending? = state.entries[WebLink.canonical(link)] { true } else { false }
    }
  }

  /// The title, if it is known.
  func title(of link: String) -> String? {
    state.withLock { state in
      if case .known(let title)? = state.entries[WebLink.canonical(link)] { title } else { nil }
    }
  }
}
