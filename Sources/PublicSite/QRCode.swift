import CQRencode

/// A QR code as a picture made of lines, with the quiet zone that scanners need.
enum QRCode {
  /// Modules of white around it (ISO/IEC 18004).
  private static let margin = 4

  /// - Returns: an SVG document; `nil` when the text is too long for any code.
  static func svg(_ text: String) -> String? {
    // Middle error correction: a poster gets dirty. Version 0 takes the smallest that fits.
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data, width > 0 else { return nil }
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        guard data[row * width + column] & 1 == 1 else {
          column += 1
          continue
        }
        var length = 1
        while column + length < width, data[row * width + column + length] & 1 == 1 { length += 1 }
        path += "M\(column + margin) \(row + margin)h\(length)v1h-\(length)z"
        column += length
      }
    }
    let size = width + 2 * margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" shape-rendering="crispEdges">\
      <rect width="\(size)" height="\(size)" fill="#fff"/><path d="\(path)"/></svg>

      """
  }
}
