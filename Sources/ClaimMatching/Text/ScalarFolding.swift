/// What a Unicode scalar becomes before words are looked at.
///
/// Forwards are written to look striking and to slip past filters: mathematical bold, full-width and
/// circled letters, Cyrillic and Greek look-alikes, accents. All of them are folded to plain lower-case
/// ASCII where they stand for it, so that a styled copy equals its plain original.
enum FoldedScalar: Equatable {
  /// One ASCII letter or digit, lower case.
  case ascii(UInt8)
  /// A letter of another script, kept as it is.
  case letter
  /// Nothing: zero-width characters, combining marks, variation selectors.
  case ignored
  /// An apostrophe: joins (*Qur'an*, *don't*).
  case apostrophe
  /// Anything else ends a word.
  case separator
}

/// Folds scalars above ASCII; the tokeniser handles ASCII itself.
func fold(_ scalar: UInt32) -> FoldedScalar {
  switch scalar {
  case 0x00C0...0x017F:
    return asciiCase(latinBase, at: Int(scalar - 0x00C0)) ?? .letter
  case 0x00AD, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F,
    0xFEFF, 0x0640, 0x064B...0x0652, 0xE0000...0xE007F:
    return .ignored
  case 0x2018, 0x2019, 0x02BC, 0x02BB, 0x0060, 0x00B4:
    return .apostrophe
  case 0x00B9: return .ascii(UInt8(ascii: "1"))
  case 0x00B2, 0x00B3: return .ascii(UInt8(ascii: "2") + UInt8(scalar - 0x00B2))
  case 0x0370...0x03FF, 0x0400...0x04FF, 0x1D00...0x1D22, 0x0250...0x02AF, 0xA730...0xA731:
    if let ascii = lookAlikes[scalar] { return .ascii(ascii) }
    return .letter
  case 0x1E00...0x1EFF:
    return asciiCase(latinAdditional, at: Int(scalar - 0x1E00)) ?? .letter
  case 0x2460...0x2468: return digit(scalar - 0x2460 + 1)
  case 0x24B6...0x24CF: return letter(scalar - 0x24B6)
  case 0x24D0...0x24E9: return letter(scalar - 0x24D0)
  case 0x249C...0x24B5: return letter(scalar - 0x249C)
  case 0x2070, 0x2074...0x2079: return digit(scalar - 0x2070)
  case 0x2080...0x2089: return digit(scalar - 0x2080)
  case 0xFF10...0xFF19: return digit(scalar - 0xFF10)
  case 0xFF21...0xFF3A: return letter(scalar - 0xFF21)
  case 0xFF41...0xFF5A: return letter(scalar - 0xFF41)
  case 0x1D400...0x1D6A3:
    let place = (scalar - 0x1D400) % 52
    return letter(place % 26)
  case 0x1D7CE...0x1D7FF: return digit((scalar - 0x1D7CE) % 10)
  case 0x1F110...0x1F129: return letter(scalar - 0x1F110)
  case 0x1F130...0x1F149: return letter(scalar - 0x1F130)
  case 0x1F150...0x1F169: return letter(scalar - 0x1F150)
  case 0x1F170...0x1F189: return letter(scalar - 0x1F170)
  case 0x2100...0x214F:
    if let ascii = lookAlikes[scalar] { return .ascii(ascii) }
    return .separator
  case 0x2000...0x2BFF, 0x3000...0x303F, 0xD800...0xDFFF, 0xE000...0xF8FF, 0x1F000...0x1FAFF,
    0xFF00...0xFFFF, 0x0080...0x00BF:
    return .separator
  case 0x00D7, 0x00F7: return .separator
  default:
    guard let value = Unicode.Scalar(scalar) else { return .separator }
    return value.properties.isAlphabetic ? .letter : .separator
  }
}

private func letter(_ place: UInt32) -> FoldedScalar {
  place < 26 ? .ascii(UInt8(ascii: "a") + UInt8(place)) : .separator
}

private func digit(_ value: UInt32) -> FoldedScalar {
  value < 10 ? .ascii(UInt8(ascii: "0") + UInt8(value)) : .separator
}

private func asciiCase(_ table: [UInt8], at place: Int) -> FoldedScalar? {
  guard place < table.count, table[place] != UInt8(ascii: "?") else { return nil }
  return table[place] == UInt8(ascii: "|") ? .separator : .ascii(table[place])
}

/// The base letters of U+00C0…U+017F in order; `?`: none, `|`: not a letter.
private let latinBase = [UInt8](
  ("aaaaaaaceeeeiiiidnooooo|ouuuuyts" + "aaaaaaaceeeeiiiidnooooo|ouuuuyty"
    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
    + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

/// The base letters of U+1E00…U+1EFF (Vietnamese and the rest of Latin Extended Additional).
private let latinAdditional = [UInt8](
  ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnn"
    + "oooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas????"
    + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooo"
    + "uuuuuuuuuuuuuuyyyyyyyy??????").utf8)

/// Letters of other alphabets that are drawn like a Latin one, and Latin small capitals.
private let lookAlikes: [UInt32: UInt8] = {
  let pairs: [(String, String)] = [
    ("αβγεηικμνορτυχω", "abyenikmvoptuxw"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"),
    ("авекмнорстухіјѕԁԛԝһӏ", "abekmhopctyxijsdqwhl"),
    ("АВЕКМНОРСТУХІЈЅ", "abekmhopctyxijs"),
    ("ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢꜰꜱ", "abcdeghijklmnoprtuvwyzfs"),
    ("ɑɡɩɯʋ", "agimv"), ("ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ", "cghhhhiillnpqrrrzzbceefmo"),
  ]
  var table: [UInt32: UInt8] = [:]
  for (from, to) in pairs {
    for (scalar, byte) in zip(from.unicodeScalars, to.utf8) { table[scalar.value] = byte }
  }
  return table
}()
