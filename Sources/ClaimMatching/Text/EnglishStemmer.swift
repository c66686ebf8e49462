/// Takes the commonest English endings off a word: enough for plurals and verb forms to meet.
enum EnglishStemmer {
  /// The stem of a folded word.
  static func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var stem = Array(word)
    guard stem.count >= 4, stem.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return stem }
    func ends(_ suffix: StaticString) -> Bool {
      suffix.withUTF8Buffer { stem.suffix($0.count).elementsEqual($0) }
    }
    if ends("ies"), stem.count > 4 {
      stem.removeLast(3)
      stem.append(UInt8(ascii: "y"))
    } else if ends("sses") || ends("xes") || ends("ches") || ends("shes") {
      stem.removeLast(2)
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      stem.removeLast()
    }
    if stem.count > 5, ends("ing") {
      stem.removeLast(3)
      undouble(&stem)
    } else if stem.count > 4, ends("ied") {
      stem.removeLast(3)
      stem.append(UInt8(ascii: "y"))
    } else if stem.count > 4, ends("ed") {
      stem.removeLast(2)
      undouble(&stem)
    } else if stem.count > 5, ends("ly") {
      stem.removeLast(2)
    }
    // *vaccine* and *vaccin(ated)* meet without the silent e.
    if stem.count > 4, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    return stem
  }

  private static func undouble(_ stem: inout [UInt8]) {
    let count = stem.count
    guard count > 3, stem[count - 1] == stem[count - 2], stem[count - 1] != UInt8(ascii: "l"),
      stem[count - 1] != UInt8(ascii: "s")
    else { return }
    stem.removeLast()
  }
}
