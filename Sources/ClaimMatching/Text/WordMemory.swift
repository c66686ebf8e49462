/// What was made of words lately, by their hash: unknown words come again and again while something goes round.
///
/// A word that falls on another one's place takes it; nothing grows.
struct WordMemory<Value: Sendable>: Sendable {
  private var slots: [(hash: UInt64, value: Value)?] = []

  /// Remembers nothing.
  init() {}

  /// - Parameter places: a power of two.
  init(places: Int) {
    slots = Array(repeating: nil, count: places)
  }

  /// The value of a word, made when it is not remembered.
  mutating func value(of hash: UInt64, orMake make: () -> Value) -> Value {
    if slots.isEmpty { return make() }
    let place = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
    if let slot = slots[place], slot.hash == hash { return slot.value }
    let value = make()
    slots[place] = (hash, value)
    return value
  }
}
