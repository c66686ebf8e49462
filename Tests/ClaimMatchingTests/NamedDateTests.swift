import Domain
import Testing

@testable import ClaimMatching

@Suite("Dates")
struct NamedDateTests {
  @Test(
    "in a message are read in the ways in use",
    arguments: [
      ("Jombang, 14 Februari 2024", 2024, 2, 14), ("posted January 14, 2020", 2020, 1, 14),
      ("mulai 3/2/2021 ya", 2021, 2, 3), ("2024-02-09 rapat", 2024, 2, 9),
      ("sejak Februari 2024", 2024, 2, 16), ("1 Mei 2019 lalu 5 Juni 2020", 2020, 6, 5),
      ("12/25/2020 edition", 2020, 12, 25),
    ])
  func named(text: String, year: Int, month: Int, day: Int) {
    #expect(
      NamedDate.latest(in: Tokenizer.tokenize(text))
        == MatchableText.year(year, month: month, day: day))
  }

  @Test(
    "a year alone, a telephone number or an amount is none",
    arguments: ["pemilu 2024", "hubungi 0812 2024 3344", "Rp 2.024.000", "99/99/2024", ""])
  func none(text: String) { #expect(NamedDate.latest(in: Tokenizer.tokenize(text)) == nil) }

  @Test("of claims are read as fact-checkers write them")
  func ofClaims() {
    #expect(MatchableText.year(ofDate: "2026-03-03") == MatchableText.year(2026, month: 3, day: 3))
    #expect(
      MatchableText.year(ofDate: "2026-03-03T10:00:00Z")
        == MatchableText.year(2026, month: 3, day: 3))
    #expect(
      MatchableText.year(ofDate: "26 May 2015") == MatchableText.year(2015, month: 5, day: 26))
    #expect(
      MatchableText.year(ofDate: "Agustus 7, 2019") == MatchableText.year(2019, month: 8, day: 7))
    #expect(MatchableText.year(ofDate: "2024") == 2024.5)
    #expect(MatchableText.year(ofDate: "kemarin") == nil)
  }
}

@Suite("Words that are not what they seem")
struct TokensOfNetworksTests {
  @Test("hashtags and handles fall apart at their capitals; addresses of pictures are no words")
  func tokens() {
    let text = Tokenizer.tokenize(
      "Lihat @BumiKita #SaveHutanJawapic.twitter.com/AbCdEf baca https://t.co/QwErTyUi ya")
    #expect(
      text.tokens.map(text.string) == [
        "lihat", "bumi", "kita", "save", "hutan", "jawa", "baca", "ya",
      ])
  }

  @Test("two words that were written as one are found")
  func halves() {
    let index = ClaimIndex()
    var claims = (0..<3).map {
      MatchableText(id: "c\($0)", title: "Bandar judi zarkowin ditangkap polisi bagian \($0)")
    }
    claims += (0..<20).map { MatchableText(id: "x\($0)", title: "Kabar lain tentang hal \($0)") }
    index.replaceAll(claims)
    let result = index.match("bandarjudi zarkowin ditangkap", limit: 1, explain: true)
    #expect(result.matches.first?.claimID.hasPrefix("c") == true)
    #expect(result.matches.first?.evidence.words.contains("bandarjudi") == true)
  }
}
