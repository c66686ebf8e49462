import Testing

@testable import ClaimMatching

@Suite("The normaliser")
struct NormaliserTests {
  @Test(
    "folds disguises to plain words",
    arguments: [
      ("𝗩𝗔𝗞𝗦𝗜𝗡", "vaksin"), ("ｖａｋｓｉｎ", "vaksin"), ("Ⓥⓐⓚⓢⓘⓝ", "vaksin"), ("v4ks1n", "vaksin"),
      ("Vаksin", "vaksin"), ("vak\u{200B}sin", "vaksin"),
      ("vaksín", "vaksin"),
      ("vaksiiiin", "vaksiin"), ("anak2", "anak"), ("teman2nya", "temannya"),
      ("covid19", "covid 19"),
      ("Qur’an", "quran"), ("https://www.contoh.com/bantuan-tunai", "contoh com bantuan tunai"),
      ("#SaveBumiKita", "save bumi kita"), ("bantuan💰💰tunai", "bantuan tunai"), ("🙏🙏🙏", ""),
      ("5G", "5 g"), ("", ""),
    ])
  func folding(text: String, words: String) {
    let tokenized = Tokenizer.tokenize(text)
    #expect(tokenized.tokens.map(tokenized.string).joined(separator: " ") == words)
  }

  @Test(
    "brings everyday, abbreviated and Javanese spellings to the formal word",
    arguments: [
      ("gak", "tidak"), ("tdk", "tidak"), ("ora", "tidak"), ("mboten", "tidak"), ("dudu", "bukan"),
      ("yg", "yang"), ("sing", "yang"), ("kangge", "untuk"), ("utk", "untuk"), ("griya", "rumah"),
      ("omah", "rumah"), ("lindhu", "gempa"), ("duit", "uang"), ("arep", "akan"), ("wong", "orang"),
      ("tiyang", "orang"), ("wasap", "whatsapp"), ("corona", "covid"),
    ])
  func spelling(variant: String, formal: String) {
    #expect(term(variant) == term(formal))
  }

  @Test(
    "takes Indonesian affixes off",
    arguments: [
      ("pemberitahuannya", "diberitahukan"), ("menyebarkan", "tersebar"),
      ("pendaftaran", "mendaftar"), ("membagikan", "bagi"),
      ("perkuburan", "kubur"), ("ditangkap", "penangkapan"), ("menghitung", "penghitungan"),
      ("dapetin", "mendapatkan"), ("anak-anak", "anak"),
    ])
  func stems(a: String, b: String) {
    #expect(term(a) == term(b))
  }

  @Test(
    "still leaves these apart: the model has to be trained anew when the stemmer changes",
    arguments: [("memakai", "dipakai"), ("kesehatan", "sehat"), ("nyari", "mencari")])
  func stemsApart(a: String, b: String) {
    withKnownIssue { #expect(term(a) == term(b)) }
  }

  @Test(
    "leaves words alone that only look affixed",
    arguments: ["kediri", "merapi", "sekolah", "makan"])
  func names(word: String) {
    let stemmer = IndonesianStemmer { _ in true }
    #expect(stemmer.stem(Array(word.utf8)[...]) == Array(word.utf8))
  }

  @Test("keeps apart what negation keeps apart")
  func negation() {
    #expect(fingerprint(of: "vaksin aman") != fingerprint(of: "vaksin tidak aman"))
    #expect(fingerprint(of: "vaksin ora aman") == fingerprint(of: "vaksin tidak aman"))
  }

  @Test(
    "mends slips and dropped vowels in unknown words",
    arguments: [("mnjadi", "menjadi"), ("vaskin", "vaksin"), ("pemernitah", "pemerintah")])
  func mending(wrong: String, right: String) {
    let mended =
      Lexicon.shared.mended(Array(wrong.utf8)[...])
      ?? Lexicon.shared.entry(of: stableHash(wrong.utf8))
    #expect(mended?.indonesian == term(right))
  }

  private func term(_ word: String) -> UInt64? {
    var text = AnalyzedText()
    Analyzer.analyze(word, fallback: .indonesian, into: &text)
    return text.terms.first
  }
}
