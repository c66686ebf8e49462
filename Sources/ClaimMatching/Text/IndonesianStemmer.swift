/// Takes Indonesian affixes off a word: *pemberitahuannya* and *diberitahukan* meet at *beritahu*.
///
/// Rules follow the affix grammar (particles, possessives, derivational suffixes, up to two prefixes with
/// nasal sound changes). Without a dictionary, nasal changes are ambiguous (*memakai*: *pakai* or
/// *makai*), so every reading is tried and the one that is a known root wins; with none known, only the
/// safe affixes come off.
struct IndonesianStemmer {
  /// Whether these bytes are a known root.
  let isRoot: (ArraySlice<UInt8>) -> Bool

  /// The stem of a folded word. Words under five letters, with other scripts or digits stay as they are.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let whole = Array(word)
    guard whole.count >= 5, whole.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
      !neverStemmed.contains(whole)
    else { return whole }
    var best: [UInt8]?
    for base in suffixReadings(of: whole) {
      for root in prefixReadings(of: base) where root != whole {
        if isRoot(root[...]), isBetter(root, than: best) { best = root }
      }
    }
    if let best, best.count >= 4 || !isRoot(whole[...]) { return best }
    if isRoot(whole[...]) { return whole }
    return lightStem(whole)
  }

  /// Shorter is further stripped; ties stay with the earlier reading.
  private func isBetter(_ root: [UInt8], than best: [UInt8]?) -> Bool {
    guard root.count >= 3 else { return false }
    guard let best else { return true }
    return root.count < best.count
  }

  /// The word itself and what is left without particle, possessive and derivational suffix.
  private func suffixReadings(of word: [UInt8]) -> [[UInt8]] {
    var readings = [word]
    func strip(_ suffixes: [[UInt8]]) {
      for reading in readings {
        for suffix in suffixes where reading.count >= suffix.count + 3 {
          if reading.suffix(suffix.count).elementsEqual(suffix) {
            let base = Array(reading.dropLast(suffix.count))
            if syllables(base) >= 2 { readings.append(base) }
          }
        }
      }
    }
    strip(particles)
    strip(possessives)
    strip(derivational)
    return readings
  }

  /// The base and what is left without one or two prefixes, in every sound reading.
  private func prefixReadings(of base: [UInt8]) -> [[UInt8]] {
    var readings = [base]
    var round = 0
    var fresh = [base]
    while round < 2, !fresh.isEmpty {
      var next: [[UInt8]] = []
      for reading in fresh {
        for root in withoutPrefix(reading) where root.count >= 3 && syllables(root) >= 2 {
          next.append(root)
        }
      }
      readings += next
      fresh = next
      round += 1
    }
    return readings
  }

  private func withoutPrefix(_ word: [UInt8]) -> [[UInt8]] {
    var roots: [[UInt8]] = []
    func rest(_ prefix: StaticString) -> ArraySlice<UInt8>? {
      let count = prefix.utf8CodeUnitCount
      guard word.count > count + 2 else { return nil }
      let matches = prefix.withUTF8Buffer { word.prefix(count).elementsEqual($0) }
      return matches ? word.dropFirst(count) : nil
    }
    func add(_ root: ArraySlice<UInt8>, after sound: StaticString? = nil) {
      if let sound {
        roots.append(sound.withUTF8Buffer { Array($0) } + root)
      } else {
        roots.append(Array(root))
      }
    }
    for plain: StaticString in [
      "di", "ke", "se", "ku", "te", "be", "ter", "ber", "per", "nge", "dipun", "sa", "ka",
    ] {
      if let root = rest(plain) { add(root) }
    }
    for (bare, m, n, ng, ny): (StaticString, StaticString, StaticString, StaticString, StaticString)
      in [("me", "mem", "men", "meng", "meny"), ("pe", "pem", "pen", "peng", "peny")]
    {
      if let root = rest(ny), startsWithVowel(root) { add(root, after: "s") }
      if let root = rest(ng) {
        if startsWithVowel(root) { add(root, after: "k") }
        add(root)
        if root.first == UInt8(ascii: "e") { add(root.dropFirst()) }
      }
      if let root = rest(m) {
        if startsWithVowel(root) { add(root, after: "p") }
        add(root)
      }
      if let root = rest(n) {
        if startsWithVowel(root) { add(root, after: "t") }
        add(root)
      }
      if let root = rest(bare) { add(root) }
    }
    // Everyday speech drops the *me*: *ngasih*, *nyari*, *nonton*.
    if let root = rest("ng"), startsWithVowel(root) {
      add(root)
      add(root, after: "k")
    }
    // Javanese: *nglindungi*, *mbiyantu*, *ndhukung*.
    if let root = rest("ng"), root.first == UInt8(ascii: "l") || root.first == UInt8(ascii: "r") {
      add(root)
    }
    if let root = rest("m"), root.first == UInt8(ascii: "b") { add(root) }
    if let root = rest("n"), root.first == UInt8(ascii: "d") || root.first == UInt8(ascii: "j") {
      add(root)
    }
    if let root = rest("ny"), startsWithVowel(root) {
      add(root, after: "s")
      add(root, after: "c")
    }
    return roots
  }

  /// Only what is safe without knowing the root.
  private func lightStem(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    for group in [particles, possessives] {
      for suffix in group where stem.count >= suffix.count + 4 {
        if stem.suffix(suffix.count).elementsEqual(suffix) {
          stem.removeLast(suffix.count)
          break
        }
      }
    }
    if stem.count >= 8, stem.suffix(3).elementsEqual("kan".utf8) { stem.removeLast(3) }
    if stem.count >= 6, stem.starts(with: "di".utf8), syllables(Array(stem.dropFirst(2))) >= 2 {
      stem.removeFirst(2)
    }
    return stem
  }

  private func startsWithVowel(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map(isVowel) ?? false
  }

  private func syllables(_ word: [UInt8]) -> Int { word.reduce(0) { $0 + (isVowel($1) ? 1 : 0) } }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}

private let particles: [[UInt8]] = ["lah", "kah", "tah", "pun"].map { Array($0.utf8) }
private let possessives: [[UInt8]] = ["nya", "ku", "mu", "ne", "e", "ipun", "nipun"].map {
  Array($0.utf8)
}
private let derivational: [[UInt8]] = ["kan", "an", "i", "in", "ke", "ake", "aken", "no"].map {
  Array($0.utf8)
}

/// Names and words whose beginning or end only looks like an affix.
private let neverStemmed: Set<[UInt8]> = Set(
  """
  kediri merapi meksiko mekah medan semarang kebumen kendari denpasar perancis prancis persia berlin
  sekolah sekda seluruh selama setelah sebelum sebagai seperti sehingga semua senin selasa kemarin
  mereka memang dengan pemilu kepala kereta kelurahan kecamatan persen perang peran pesan pesawat
  teman teror telepon terima diam dinas diri direktur direksi digital diskon distribusi beras berita
  bersih besar bekasi berkat ketua kantor kapan makanan jangan bukan makan tangan bulan jalan ikan
  pulau hewan korban kesehatan islam iman aman zaman taman badan dukun tahun akun gubernur polisi
  politisi menteri merdeka merah meninggal negeri diduga pemuda serang sekali kelas
  """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
