import Glibc

// Stands in for Swift's Synchronization in builds that look for data races. Its Mutex is a futex of its own on Linux, which
// ThreadSanitizer does not see: it reports every value that one protects, in a ten-line program too. This one is
// pthread's, which it knows; so what it reports here are races, and nothing has to be suppressed.

/// A value behind a lock.
public struct Mutex<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let value: UnsafeMutablePointer<Value>

  public init(_ initialValue: consuming sending Value) {
    lock = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    value = .allocate(capacity: 1)
    value.initialize(to: initialValue)
  }

  deinit {
    value.deinitialize(count: 1)
    value.deallocate()
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  public borrowing func withLock<Result: ~Copyable, E: Error>(
    _ body: (inout sending Value) throws(E) -> sending Result
  ) throws(E) -> sending Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(&value.pointee)
  }
}

public struct AtomicLoadOrdering: Sendable {
  public static var relaxed: Self { Self() }
  public static var acquiring: Self { Self() }
  public static var sequentiallyConsistent: Self { Self() }
}

public struct AtomicStoreOrdering: Sendable {
  public static var relaxed: Self { Self() }
  public static var releasing: Self { Self() }
  public static var sequentiallyConsistent: Self { Self() }
}

public struct AtomicUpdateOrdering: Sendable {
  public static var relaxed: Self { Self() }
  public static var acquiringAndReleasing: Self { Self() }
  public static var sequentiallyConsistent: Self { Self() }
}

/// A number or flag that is read and written as one.
public struct Atomic<Value: Sendable>: ~Copyable, @unchecked Sendable {
  private let value: Mutex<Value>

  public init(_ initialValue: Value) { value = Mutex(initialValue) }

  public borrowing func load(ordering: AtomicLoadOrdering) -> Value { value.withLock { $0 } }

  public borrowing func store(_ desired: Value, ordering: AtomicStoreOrdering) {
    value.withLock { $0 = desired }
  }
}

extension Atomic where Value: FixedWidthInteger {
  @discardableResult
  public borrowing func add(
    _ operand: Value, ordering: AtomicUpdateOrdering
  ) -> (oldValue: Value, newValue: Value) {
    value.withLock { value in
      let old = value
      value += operand
      return (old, value)
    }
  }

  @discardableResult
  public borrowing func wrappingAdd(
    _ operand: Value, ordering: AtomicUpdateOrdering
  ) -> (oldValue: Value, newValue: Value) {
    value.withLock { value in
      let old = value
      value &+= operand
      return (old, value)
    }
  }
}
