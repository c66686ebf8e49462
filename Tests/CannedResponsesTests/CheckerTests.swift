import CannedResponses
import Testing

@Suite("The checker")
struct CheckerTests {
  @Test("finds nothing in a set that is right")
  func rightSet() {
    let problems = ResponseChecker(TestLibrary.sources).problems
    #expect(problems.isEmpty, "\(problems.map(\.description))")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var path: String
    var text: String
    var line: Int
    /// Part of the message.
    var says: String
    var weight: ResponseProblem.Weight = .error

    var testDescription: String { says }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      path: "id/answer/gone.md", text: "Halo {{nama}}", line: 1, says: "{{nama}} tidak dikenal"),
    Mistake(
      path: "id/answer/gone.md", text: "Satu\n\nHalo {{nama}}", line: 3, says: "tidak punya isian"),
    Mistake(
      path: "id/answer/hoax.md", text: "---\nlist: Pilih\n---\n{{title}}\n{{judul}}", line: 5,
      says: "Yang ada: {{title}}"),
    Mistake(path: "id/answer/hoax.md", text: "{{title", line: 1, says: "tidak ditutup dengan }}"),
    Mistake(
      path: "id/answer/hoax.md", text: "{{#url}}\nx", line: 1, says: "tidak ditutup dengan {{/url}}"
    ),
    Mistake(
      path: "id/answer/hoax.md", text: "x\n{{/url}}", line: 2, says: "tidak punya pasangan pembuka"),
    Mistake(
      path: "id/answer/hoax.md", text: "{{> lain}}", line: 1, says: "bukan nama yang dikenal"),
    Mistake(
      path: "id/answer/hoax.md", text: "{{$lain}}x{{/lain}}", line: 1,
      says: "bukan nama yang dikenal"),
    Mistake(
      path: "id/answer/hoax.md", text: "{{=<% %>=}}", line: 1, says: "bukan nama yang dikenal"),
    Mistake(
      path: "id/answer/unknown.md", text: "{{willTell}}", line: 1,
      says: "hanya dapat dipakai sebagai"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nlist: Pilih\nTeks", line: 1, says: "tidak ditutup"),
    Mistake(path: "id/answer/gone.md", text: "---\nlist: [\n---\nTeks", line: 3, says: "(YAML)"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nlist: a\nlist: b\n---\nTeks", line: 2, says: "(YAML)"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nhanya teks\n---\nTeks", line: 2, says: "\"nama: isi\""),
    Mistake(
      path: "id/answer/gone.md", text: "---\nlist: x\npilihan: y\n---\nTeks", line: 3,
      says: "\"pilihan\" tidak dikenal"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nchoices:\n  - title: A\n    do: terbang\n---\nTeks",
      line: 3, says: "do: terbang tidak dikenal"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nchoices:\n  - title: A\n    to: faq/entah\n---\nTeks",
      line: 3, says: "menuju faq/entah, yang tidak ada"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nchoices:\n  - title: A\n---\nTeks", line: 3,
      says: "salah satu: do atau to"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nchoices:\n  - do: menu\n---\nTeks", line: 3,
      says: "harus punya title"),
    Mistake(
      path: "id/answer/gone.md",
      text: "---\nchoices:\n  - title: A\n    do: menu\n  - title: A\n    do: help\n---\nTeks",
      line: 5, says: "dua tombol bertulisan \"A\""),
    Mistake(
      path: "id/answer/gone.md",
      text: "---\nchoices:\n  - title: Tulisan yang terlalu panjang\n    do: menu\n---\nTeks",
      line: 3, says: "paling panjang 20", weight: .warning),
    Mistake(
      path: "id/answer/gone.md", text: "---\nlink: kpu.go.id\n---\nTeks", line: 2, says: "https://"),
    Mistake(path: "id/answer/gone.md", text: "", line: 1, says: "Isi pesan kosong"),
    Mistake(
      path: "id/answer/gone.md", text: "Ini **tebal**", line: 1, says: "satu bintang",
      weight: .warning),
    Mistake(
      path: "id/answer/gone.md", text: "# Judul", line: 1, says: "Judul # tidak tampil",
      weight: .warning),
    Mistake(path: "id/answer/gone.md", text: "a\n---\nb", line: 2, says: "hanya untuk kuis"),
    Mistake(
      path: "id/answer/gone.md",
      text: "---\nchoices:\n  - title: A\n    do: menu\n---\n"
        + String(repeating: "kata ", count: 220),
      line: 6, says: "whatsapp hanya menampilkan 1024", weight: .warning),
    Mistake(path: "id/menu/main.md", text: "Menu", line: 1, says: "phrases: wajib ada"),
    Mistake(
      path: "id/small/thanks.md", text: "---\nphrases: [\"menu/main id\"]\n---\nTeks", line: 2,
      says: "sudah dipakai"),
    Mistake(
      path: "id/answer/entah.md", text: "Teks", line: 0, says: "salah nama berkas", weight: .warning
    ),
    Mistake(path: "id/Answer/Gone.md", text: "Teks", line: 0, says: "Letak berkas"),
    Mistake(path: "fr/answer/gone.md", text: "Teks", line: 0, says: "Letak berkas"),
    Mistake(
      path: "jv/small/baru.md", text: "Teks", line: 0, says: "belum ada dalam bahasa Indonesia"),
    Mistake(
      path: "id/small/baru.md", text: "Teks", line: 0, says: "Belum ada terjemahannya: jv",
      weight: .warning),
    Mistake(
      path: "id/faq/cek.md",
      text: TestLibrary.question.replacing("review: 2027-06-30", with: "review: besok"), line: 9,
      says: "harus tanggal"),
    Mistake(
      path: "id/faq/cek.md",
      text: TestLibrary.question.replacing("topic: pemilih", with: "topic: lain"), line: 3,
      says: "topic: lain tidak ada"),
    Mistake(
      path: "id/faq/cek.md",
      text: TestLibrary.question.replacing("source: KPU RI\n", with: ""), line: 1,
      says: "source: wajib ada"),
    Mistake(
      path: "id/quiz/satu.md",
      text: TestLibrary.quizItem.replacing("answer: hoax", with: "answer: mungkin"), line: 2,
      says: "harus hoax atau fact"),
    Mistake(
      path: "id/quiz/satu.md", text: "---\nanswer: hoax\nsource: A\ntrick: b\n---\nSoal", line: 6,
      says: "butuh penjelasan"),
    Mistake(path: "id/tips/satu.md", text: "Kiat", line: 1, says: "title: wajib ada"),
    Mistake(
      path: "id/answer/gone.md", text: "choices:\n  - title: A\n    do: menu\n\nTeks", line: 1,
      says: "seperti kepala berkas"),
    Mistake(
      path: "id/answer/gone.md", text: "—\nlink: https://a.id\n—\nTeks", line: 1,
      says: "bukan garis panjang"),
    Mistake(
      path: "jv/answer/hoax.md", text: "{{title}} {{source}} {{url}}", line: 1,
      says: "{{date}} wajib ada"),
    Mistake(
      path: "id/answer/hoax.md", text: "{{title}} {{source}} {{url}} {{date}}", line: 1,
      says: "do: not-this wajib ada"),
  ]

  @Test("says what is wrong, in which file and line", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let problems = TestLibrary.problems(mistake.path, mistake.text)
    let problem = try #require(
      problems.first { $0.message.contains(mistake.says) },
      "\(problems.map(\.description))")
    #expect(problem.path == mistake.path)
    #expect(problem.line == mistake.line)
    #expect(problem.weight == mistake.weight)
  }

  @Test("names a core file that is missing")
  func missing() {
    let problems = ResponseChecker(
      TestLibrary.sources.filter {
        $0.path != "id/answer/hoax.md" && $0.path != "jv/answer/true.md"
      }
    ).problems
    #expect(problems.contains { $0.path == "id/answer/hoax.md" && $0.weight == .error })
    #expect(problems.contains { $0.path == "id/answer/true.md" && $0.weight == .warning })
  }

  @Test("reports an answer whose review date is past")
  func review() {
    let late = TestLibrary.problems("id/faq/cek.md", TestLibrary.question, today: "2027-07-01")
    #expect(late.contains { $0.message.contains("Sudah lewat 2027-06-30") && $0.line == 9 })
    #expect(
      TestLibrary.problems("id/faq/cek.md", TestLibrary.question, today: "2027-06-30").isEmpty)
  }

  @Test("survives any bytes that an editor may save")
  func anything() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "---", "\n", "{{", "}}", "#", "/", "^", "title", ": ", "- ", "[", "]", "&a", "*a", "\"", "é",
      "\u{FEFF}", "\r\n", "|", ">", "!", "%", "choices", "{{#url}}", "{{/url}}",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0..<30, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      _ = ResponseChecker([ResponseSource(path: "id/answer/hoax.md", text: text)]).problems
    }
  }
}
