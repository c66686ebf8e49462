import Domain
import Metrics
import Synchronization

/// Figures of one name, told apart by keys. Each is made once: making one looks its series up by its rendered
/// labels, which every event would pay for otherwise.
final class SeriesFamily<Key: Hashable & Sendable, Handle: Sendable>: Sendable {
  private let made = Mutex<[Key: Handle]>([:])
  private let make: @Sendable (Key) -> Handle

  init(make: @escaping @Sendable (Key) -> Handle) { self.make = make }

  /// The figure of a key.
  subscript(_ key: Key) -> Handle {
    made.withLock { made in
      if let handle = made[key] { return handle }
      let handle = make(key)
      made[key] = handle
      return handle
    }
  }
}

/// An account and one more label.
struct AccountLabel: Hashable, Sendable {
  var account: AccountID
  var label: String

  init(_ account: AccountID, _ label: String) {
    self.account = account
    self.label = label
  }
}

extension SeriesFamily where Key == AccountID, Handle == Counter {
  convenience init(counting name: String) {
    self.init { Counter(label: name, dimensions: [("account", $0.rawValue)]) }
  }
}

extension SeriesFamily where Key == AccountLabel, Handle == Counter {
  /// - Parameter label: what the second label is called.
  convenience init(counting name: String, by label: String) {
    self.init {
      Counter(label: name, dimensions: [("account", $0.account.rawValue), (label, $0.label)])
    }
  }
}

extension SeriesFamily where Key == AccountID, Handle == Timer {
  convenience init(timing name: String) {
    self.init { Timer(label: name, dimensions: [("account", $0.rawValue)]) }
  }
}
