/// How long a text message may get, whichever gateway sends it.
enum SMSLimits {
  /// Ten segments of 153 septets, less what an escape at a segment's end may waste: more than ten are often
  /// lost by carriers.
  static let septets = 1520
  /// Ten segments of 67 UTF-16 units, less what surrogate pairs may waste.
  static let units = 660
}
