import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("Joining what people ask")
struct RumorJoinTests {
  @Test("copies that are cut off, padded or retyped are one rumor; another story is not")
  func copies() {
    let joiner = RumorJoiner()
    let text =
      "Pemberitahuan penting: mulai besok air PDAM Jombang mati selama sebulan karena pipa induk di Mojoagung pecah, segera tampung air sebanyak banyaknya dan kabari tetangga"
    joiner.add(text, to: 1)
    joiner.add(
      "Bansos 600 ribu cair minggu ini, daftar di tautan berikut sebelum kuota habis, siapkan KTP dan nomor rekening bank anda",
      to: 2)
    for copy in [
      "PEMBERITAHUAN PENTING!!! Mulai besok air PDAM Jombang mati selama sebulan krn pipa induk di Mojoagung pecah 🙏🙏",
      "Copas dari grup sebelah: mulai besok air pdam jombang mati selama sebulan karena pipa induk di mojoagung pecah, segera tampung air sebanyak banyaknya dan kabari tetangga. Sebarkan ya!",
      "mulai bsk air PDAM Jombang mati slm sebulan karena pipa induk di Mojoagung pecah segera tampung air sbnyak banyaknya",
    ] {
      #expect(joiner.rumor(of: copy) == 1, "\(copy)")
    }
    for other in [
      "Kebakaran besar di pasar Legi Jombang tadi malam, puluhan kios habis terbakar",
      "air PDAM Jombang",
      "Besok ada pemadaman listrik di Mojoagung karena perbaikan gardu, siapkan lilin",
      "",
    ] {
      #expect(joiner.rumor(of: other) == nil, "\(other)")
    }
  }

  @Test("the same template with another number is another story")
  func numbers() {
    let joiner = RumorJoiner()
    joiner.add("Gempa 6,2 SR guncang Jombang pukul 03.15, warga diminta segera keluar rumah", to: 1)
    #expect(
      joiner.rumor(
        of: "Gempa 7,8 SR guncang Jombang pukul 21.40, warga diminta segera keluar rumah") != 1)
  }

  /// Pairs of a message and its disturbed copy from the development sets, where they are; else made here of the
  /// sample claims' wordings.
  private func items() throws -> [RumorEvaluation.Item] {
    let folder = PackageRoot.url.deletingLastPathComponent().appendingPathComponent("shared/eval")
    struct Query: Decodable {
      var id: String
      var text: String
      var base: String?
    }
    func read(_ name: String) -> [Query] {
      guard
        let text = try? String(
          contentsOf: folder.appendingPathComponent("\(name)/queries.jsonl"), encoding: .utf8)
      else { return [] }
      return text.split(separator: "\n").compactMap {
        try? JSONDecoder().decode(Query.self, from: Data($0.utf8))
      }
    }
    let noisy = read("id-noisy").filter { $0.text.split(separator: " ").count >= 8 }
    let originals = Dictionary(read("id-forward").map { ($0.id, $0) }) { first, _ in first }
    var items: [RumorEvaluation.Item] = []
    for copy in noisy.prefix(250) {
      guard let base = copy.base, let original = originals[base] else { continue }
      items.append(.init(text: original.text, story: base))
      items.append(.init(text: copy.text, story: base))
    }
    if !items.isEmpty { return items }
    let sample = try String(
      contentsOfFile: PackageRoot.path("deploy/sample/claims.jsonl"), encoding: .utf8)
    struct Sample: Decodable {
      var id: String
      var narratives: [String]?
    }
    var random = SplitMix64(seed: 7)
    for line in sample.split(separator: "\n") {
      guard let claim = try? JSONDecoder().decode(Sample.self, from: Data(line.utf8)),
        let text = claim.narratives?.first, text.split(separator: " ").count >= 8
      else { continue }
      var words = text.split(separator: " ").map(String.init)
      words.remove(at: Int.random(in: 0..<words.count, using: &random))
      items.append(.init(text: text, story: claim.id))
      items.append(
        .init(text: "Fwd: " + words.joined(separator: " ").uppercased(), story: claim.id))
    }
    return items
  }

  @Test("at least nine of ten copies are joined, and clusters are pure")
  func measured() throws {
    let result = RumorEvaluation(try items())
    #expect(result.copies > 20)
    #expect(result.joined >= 0.9, "\(result)")
    #expect(result.purity >= 0.97, "\(result)")
  }

  @Test(
    "numbers that name people are masked, and what a rumor is about stays",
    arguments: [
      ("hubungi 0812-3456-7890 ya", "hubungi 08••-••••-•••• ya"),
      ("WA +62 812 3456 7890", "WA +62 ••• •••• ••••"),
      ("NIK 3517081203900001", "NIK 35••••••••••••••"),
      ("rek BCA 1234567890 a.n. Budi", "rek BCA 12•••••••• a.n. Budi"),
      ("kirim ke budi.s@contoh.example", "kirim ke •••@•••"),
      ("bantuan Rp 1.500.000 cair", "bantuan Rp 1.500.000 cair"),
      ("bantuan Rp15000000 cair", "bantuan Rp15000000 cair"),
      ("tanggal 14-02-2024 pukul 07.00", "tanggal 14-02-2024 pukul 07.00"),
      ("pemilu 2024 dan 2029", "pemilu 2024 dan 2029"),
      ("22.000 suara dari 1.250.300", "22.000 suara dari 1.250.300"),
      ("kode ٠٨١٢٣٤٥٦٧٨", "kode ٠٨••••••••"), ("", ""), ("@", "@"),
    ])
  func masking(text: String, expected: String) {
    #expect(Masking.masked(text) == expected)
  }

  @Test("places are kecamatan, and words are no places")
  func places() {
    #expect(RumorClerk.place(in: "Banjir di Mojoagung tadi pagi") == "mojoagung")
    #expect(RumorClerk.place(in: "ayo bareng-bareng ke Jombang") == nil)
    #expect(RumorClerk.place(in: "di kecamatan Bareng ada longsor") == "bareng")
  }
}
