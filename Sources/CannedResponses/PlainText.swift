/// What does not belong into a text that people read in a chat, whatever it says.
enum PlainText {
  /// Whether the file is one text of one hand, without what no editor shows.
  static func isSound(_ lines: [Substring], _ report: (Int, String) -> Void) -> Bool {
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("<<<<<<<") || line.hasPrefix(">>>>>>>") || line == "=======" {
        report(
          index + 1,
          "Tanda bentrokan dua suntingan (<<<<<<<, =======, >>>>>>>): pilih salah satu, hapus tandanya."
        )
        return false
      }
      if line.unicodeScalars.contains(where: Self.isControl) {
        report(
          index + 1, "Ada huruf kendali yang tidak terlihat di baris ini: ketik ulang barisnya.")
        return false
      }
      if line.unicodeScalars.contains(where: Self.turnsAround) {
        report(
          index + 1,
          "Ada tanda tersembunyi yang membalik arah tulisan di baris ini: ketik ulang barisnya.")
        return false
      }
    }
    return true
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 ? scalar != "\t" : 0x7F...0x9F ~= scalar.value
  }

  private static func turnsAround(_ scalar: Unicode.Scalar) -> Bool {
    0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
  }

  /// Marks of other ways of writing, which people would see as they are.
  static func remarks(on lines: ArraySlice<Substring>, _ report: (Int, String) -> Void) {
    for (index, line) in zip(lines.indices, lines) {
      let bytes = line.utf8
      if line.contains("**") || line.contains("__") {
        report(index + 1, "Tebal memakai satu bintang: *begini*.")
      }
      if bytes.first == UInt8(ascii: "#") {
        report(index + 1, "Judul # tidak tampil; pakai *tebal*.")
      }
      if line.contains("](") {
        report(index + 1, "Tautan [begini](…) tampil apa adanya: tulis alamatnya saja.")
      }
      if hasElement(line) {
        report(index + 1, "Tanda HTML seperti <b> tampil apa adanya: hapus.")
      }
    }
  }

  /// `<b>`, `</p>`, `<br/>`, `<a href=…>`.
  private static func hasElement(_ line: Substring) -> Bool {
    var rest = line.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: open)...]
      let name = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
      guard let first = name.first, isLetter(first),
        let end = name.firstIndex(where: { !isLetter($0) })
      else { continue }
      if [UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: " ")].contains(name[end]),
        name[end...].contains(UInt8(ascii: ">"))
      {
        return true
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
