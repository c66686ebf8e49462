import Conversation
import Domain
import Synchronization

/// The titles of pages that people asked about with nothing but a link: looked up while the message waits for
/// the rest of its breath, and kept for a while.
///
/// Nothing rests on it: after a restart, or when too many are asked for, the message is answered without.
public final class LinkTitles: Sendable {
  /// How often a message that waits for a title looks whether it has come.
  static let pollMilliseconds: Int64 = 300
  private static let mostAtOnce = 8
  private static let mostKept = 2_000

  private enum Entry {
    case pending
    case found(String?)
  }

  private struct State {
    var entries: [String: Entry] = [:]
    /// In the order of their coming, the oldest first.
    var order: [String] = []
    var underWay = 0
  }

  private let reader: PageTitleReader
  private let state = Mutex(State())

  public init(reader: PageTitleReader) { self.reader = reader }

  /// Starts to fetch a title, unless it is known or too much is under way.
  func look(up link: String) {
    let key = WebLink.canonical(link)
    let isAdmitted = state.withLock { state in
      guard state.entries[key] == nil, state.underWay < Self.mostAtOnce else { return false }
      state.entries[key] = .pending
      state.order.append(key)
      state.underWay += 1
      if state.order.count > Self.mostKept { state.entries[state.order.removeFirst()] = nil }
      return true
    }
    guard isAdmitted else { return }
    Task {
      let title = await reader.title(of: link)
      state.withLock { state in
        state.underWay -= 1
        if state.entries[key] != nil { state.entries[key] = .found(title) }
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
      if case .found(let title)? = state.entries[WebLink.canonical(link)] { title } else { nil }
    }
  }
}
