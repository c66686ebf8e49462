/// Numbers that look random and are the same for the same input.
enum Pseudorandom {
  /// SplitMix64's output function, as a number from 0 up to 1.
  static func fraction(_ state: UInt64) -> Double {
    var bits = (state &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    return Double(bits >> 11) / Double(UInt64(1) << 53)
  }
}
