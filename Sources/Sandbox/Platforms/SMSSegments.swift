/// How many short messages a text takes (3GPP TS 23.038 and 23.040).
enum SMSSegments {
  /// The basic characters of the GSM alphabet.
  private static let basic = Set(
    ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
      + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
  /// Those that need an escape before them.
  private static let extended = Set("^{}\\[~]|€\u{0C}".unicodeScalars)

  static func count(_ text: String) -> Int {
    var septets = 0
    for scalar in text.unicodeScalars {
      if basic.contains(scalar) {
        septets += 1
      } else if extended.contains(scalar) {
        septets += 2
      } else {
        // One other character, and all take two bytes.
        let units = text.utf16.count
        return units <= 70 ? 1 : (units + 66) / 67
      }
    }
    return septets <= 160 ? 1 : (septets + 152) / 153
  }
}
