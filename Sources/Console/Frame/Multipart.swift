import Foundation

/// Reads `multipart/form-data` (RFC 7578), which browsers send when a form has a file.
enum Multipart {
  /// The boundary that a content type names.
  static func boundary(_ contentType: String) -> String? {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let range = contentType.range(of: "boundary=")
    else { return nil }
    let value = contentType[range.upperBound...].prefix { $0 != ";" }
      .trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    // RFC 2046, 5.1.1: one to seventy characters.
    return (1...70).contains(value.utf8.count) ? value : nil
  }

  /// The parts; `nil` when the body is not what the boundary says.
  static func form(_ body: [UInt8], boundary: String) -> Form? {
    let data = Data(body)
    let fence = Data("--\(boundary)".utf8)
    guard var place = data.range(of: fence)?.upperBound else { return nil }
    var form = Form()
    while true {
      // The fence ends with a line end, or with two dashes after the last part.
      if data[place...].starts(with: Data("--".utf8)) { return form }
      guard data[place...].starts(with: Data("\r\n".utf8)),
        let head = data.range(of: Data("\r\n\r\n".utf8), in: place..<data.endIndex),
        let end = data.range(of: Data("\r\n".utf8) + fence, in: head.upperBound..<data.endIndex)
      else { return nil }
      let header = String(decoding: data[place..<head.lowerBound], as: UTF8.self)
      let content = data[head.upperBound..<end.lowerBound]
      if let name = parameter("name", of: header) {
        if let file = parameter("filename", of: header) {
          if !file.isEmpty || !content.isEmpty {
            form.append(Form.File(name: file, bytes: Array(content)), to: name)
          }
        } else {
          form.append(String(decoding: content, as: UTF8.self), to: name)
        }
      }
      place = end.upperBound
    }
  }

  private static func parameter(_ name: String, of header: String) -> String? {
    guard let range = header.range(of: "; \(name)=\"") else { return nil }
    return String(header[range.upperBound...].prefix { $0 != "\"" && $0 != "\r" })
  }
}
