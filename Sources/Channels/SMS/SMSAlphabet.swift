/// What a text costs as SMS. Source: 3GPP TS 23.038 (GSM 7-bit default alphabet) and 23.040.
enum SMSAlphabet {
  private static let basic = Set(
    ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
      + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
  /// These take an escape and a septet.
  private static let extended = Set("^{}\\[~]|€\u{C}".unicodeScalars)

  /// The septets of one scalar; `nil` when the alphabet has it not.
  static func septets(_ scalar: Unicode.Scalar) -> Int? {
    if basic.contains(scalar) { return 1 }
    return extended.contains(scalar) ? 2 : nil
  }

  /// The septets of one scalar, or what to count when the alphabet has it not.
  static func septets(_ scalar: Unicode.Scalar, orElse other: Int) -> Int {
    septets(scalar) ?? other
  }

  /// Whether a text needs no 16-bit alphabet, in which a segment holds less than half.
  static func isGSM7(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { septets($0) != nil }
  }

  /// How many segments are paid for: 160 septets or 70 UTF-16 units in one, 153 or 67 in each of several.
  /// An escape or a surrogate pair is not divided between two.
  static func segments(of text: String) -> Int {
    let isGSM7 = isGSM7(text)
    let widths = text.unicodeScalars.map { isGSM7 ? septets($0, orElse: 1) : UTF16.width($0) }
    if widths.reduce(0, +) <= (isGSM7 ? 160 : 70) { return 1 }
    let room = isGSM7 ? 153 : 67
    var segments = 1
    var used = 0
    for width in widths {
      if used + width > room {
        segments += 1
        used = 0
      }
      used += width
    }
    return segments
  }
}
