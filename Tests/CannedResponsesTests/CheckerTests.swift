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
    Mistake(
      path: "id/small/thanks.md", text: "---\nphrases: [\"Menu MAIN, id!\"]\n---\nTeks", line: 2,
      says: "\"Menu MAIN, id!\" sudah dipakai di id/menu/main.md"),
    Mistake(
      path: "id/small/thanks.md", text: "---\nphrases: [\"🙏🙏\"]\n---\nTeks", line: 2,
      says: "tidak berisi huruf atau angka"),
    Mistake(
      path: "id/small/thanks.md", text: "---\nphrases: [\"12 3\"]\n---\nTeks", line: 2,
      says: "hanya angka"),
    Mistake(
      path: "id/small/thanks.md",
      text: "---\nphrases: [\"a b c d e f g h i j k l m\"]\n---\nTeks", line: 2,
      says: "lebih dari 12 kata"),
    Mistake(
      path: "id/words/no.md", text: "---\nphrases: [\"Words/YES id\"]\n---\n", line: 2,
      says: "sudah dipakai di id/words/yes.md"),
    Mistake(
      path: "id/small/lebaran.md", text: "Selamat", line: 1, says: "tidak pernah terucap",
      weight: .warning),
    Mistake(
      path: "id/answer/gone.md", text: "Lihat http://kpu.go.id/x.", line: 1,
      says: "pakai https://, bukan http://", weight: .warning),
    Mistake(
      path: "id/answer/gone.md", text: "a\nLihat (https://bit.ly/x)", line: 2,
      says: "alamat pendek (bit.ly)"),
    Mistake(
      path: "id/answer/gone.md", text: "Lihat s.id/kpu", line: 1, says: "alamat pendek (s.id)"),
    Mistake(
      path: "id/answer/gone.md", text: "👉Info:www.s.id/kpu", line: 1,
      says: "alamat pendek (www.s.id)"),
    Mistake(
      path: "id/answer/gone.md", text: "Lihat:https:/kpu.go.id", line: 1,
      says: "harus alamat lengkap"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nlink: https://kpu.go.id@jahat.example\n---\nTeks",
      line: 2, says: "harus alamat lengkap"),
    Mistake(path: "id/answer/gone.md", text: "a\u{9B}b", line: 1, says: "huruf kendali"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nlink: https://s.id/kpu\n---\nTeks", line: 2,
      says: "link: alamat pendek (s.id)"),
    Mistake(
      path: "id/answer/gone.md", text: "---\nlink: https://kpu.go.id/a b\n---\nTeks", line: 2,
      says: "tanpa spasi"),
    Mistake(
      path: "id/answer/gone.md", text: "Buka [KPU](https://kpu.go.id)", line: 1,
      says: "tulis alamatnya saja", weight: .warning),
    Mistake(
      path: "id/answer/gone.md", text: "a\n<b>tebal</b>", line: 2, says: "HTML", weight: .warning),
    Mistake(
      path: "id/answer/gone.md", text: "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x", line: 2,
      says: "bentrokan"),
    Mistake(path: "id/answer/gone.md", text: "a\nb\u{0}", line: 2, says: "huruf kendali"),
    Mistake(
      path: "id/answer/gone.md", text: "a\u{202E}b", line: 1, says: "membalik arah tulisan"),
    Mistake(path: "id/answer/hoax.md", text: "{{{title}}}", line: 1, says: "dua kurung saja"),
    Mistake(path: "id/Answer/Gone.md", text: "Teks", line: 0, says: "Letak berkas"),
    Mistake(path: "fr/answer/gone.md", text: "Teks", line: 0, says: "Letak berkas"),
    Mistake(
      path: "jv/small/baru.md", text: "Teks", line: 0, says: "belum ada dalam bahasa Indonesia"),
    Mistake(
      path: "id/small/baru.md", text: "Teks", line: 0, says: "Belum ada terjemahannya: jv",
      weight: .warning),
    Mistake(
      path: "id/faq/cek.md",
      text: TestLibrary.question.replacing("review: 2027-06-30", with: "review: besok"), line: 12,
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
      path: "id/faq/cek.md",
      text: TestLibrary.question.replacing("link: https://cekdptonline.kpu.go.id\n", with: ""),
      line: 1, says: "link: wajib ada (tautan resmi)"),
    Mistake(
      path: "id/faq/cek.md",
      text: TestLibrary.question.replacing("  - apakah saya sudah terdaftar\n", with: ""), line: 4,
      says: "beberapa contoh pertanyaan (5–20 buah)", weight: .warning),
    Mistake(
      path: "id/faq/cek.md",
      text: TestLibrary.question.replacing(
        "questions:\n", with: "questions:\n" + (1...16).map { "  - contoh ke \($0)\n" }.joined()),
      line: 4, says: "21 contoh; 20 sudah cukup", weight: .warning),
    Mistake(
      path: "id/faq/cek.md",
      text: TestLibrary.question.replacing("Buka", with: String(repeating: "kata ", count: 170)),
      line: 14, says: "paling panjang 800", weight: .warning),
    Mistake(
      path: "id/faq/dua.md",
      text: TestLibrary.question.replacing("- cara cek", with: "- Cara, cek"),
      line: 5, says: "\"Cara, cek DPT\" sudah ada di id/faq/cek.md"),
    Mistake(
      path: "jv/faq/cek.md",
      text: TestLibrary.question.replacing("review: 2027-06-30", with: "review: sesuk"), line: 12,
      says: "harus tanggal"),
    Mistake(
      path: "jv/faq/cek.md",
      text: TestLibrary.question.replacing("review: 2027-06-30", with: "review: 2028-06-30"),
      line: 12, says: "review: berbeda dari yang di id/", weight: .warning),
    Mistake(
      path: "jv/faq/cek.md",
      text: TestLibrary.question.replacing("topic: pemilih", with: "topic: lain"), line: 3,
      says: "topic: lain tidak ada"),
    Mistake(
      path: "id/quiz/satu.md",
      text: TestLibrary.quizItem.replacing("answer: hoax", with: "answer: mungkin"), line: 2,
      says: "harus hoax atau fact"),
    Mistake(
      path: "id/quiz/satu.md", text: "---\nanswer: hoax\nsource: A\ntrick: b\n---\nSoal", line: 6,
      says: "butuh penjelasan"),
    Mistake(
      path: "id/quiz/satu.md",
      text: TestLibrary.quizItem.replacing("link: https://turnbackhoax.id/1\n", with: ""), line: 1,
      says: "link: wajib ada (tautan pemeriksaannya)"),
    Mistake(
      path: "id/quiz/satu.md", text: TestLibrary.quizItem.replacing("Penjelasan.", with: " "),
      line: 9, says: "masih kosong"),
    Mistake(
      path: "id/quiz/satu.md", text: TestLibrary.quizItem + "\n---\nLagi", line: 10,
      says: "Hanya satu garis ---"),
    Mistake(
      path: "id/quiz/satu.md",
      text: TestLibrary.quizItem.replacing(
        "Penjelasan.", with: String(repeating: "kata ", count: 110)), line: 9,
      says: "Penjelasan 550 huruf; paling panjang 500", weight: .warning),
    Mistake(
      path: "id/quiz/satu.md",
      text: TestLibrary.quizItem.replacing("Soal.", with: String(repeating: "kata ", count: 110)),
      line: 7, says: "Isi soal 550 huruf", weight: .warning),
    Mistake(
      path: "id/quiz/satu.md",
      text: TestLibrary.quizItem.replacing("Penjelasan.", with: "# Ini\n**tebal**"), line: 10,
      says: "satu bintang", weight: .warning),
    Mistake(path: "id/tips/satu.md", text: "Kiat", line: 1, says: "title: wajib ada"),
    Mistake(
      path: "id/tips/satu.md",
      text: TestLibrary.tip + String(repeating: " kata", count: 90), line: 5,
      says: "Isi kiat 460 huruf; paling panjang 400", weight: .warning),
    button("to: words/yes", says: "words/yes: itu daftar ungkapan"),
    button("to: quiz/satu", says: "pakai do: quiz"),
    button("to: topic/pemilih", says: "pakai do: topic:pemilih"),
    button("to: answer/hoax", says: "hanya masuk akal kalau bot sendiri"),
    button("to: stop/stopped", says: "tidak melakukannya; pakai do: stop"),
    button("to: staff/ask", says: "pakai do: staff"),
    button("to: play/intro", says: "pakai do: quiz"),
    button("to: verdict/hoax", says: "itu sebutan"),
    button("to: subscribe/kpu", says: "itu nama langganan"),
    button("do: topic:ngawur", says: "do: topic:ngawur, yang tidak ada. Pilihannya: pemilih"),
    button("do: topic", says: "tanpa pilihannya, misalnya topic:pemilih"),
    button("do: language:xx", says: "Pilihannya: id, jv, en"),
    button("do: rate:9", says: "Pilihannya: 1, 2, 3, 4, 5"),
    button("do: subscribe:gosip", says: "Pilihannya: pengumuman, kpu, bawaslu, hoaks, kiat"),
    button("do: menu:utama", says: "menu tidak punya pilihan"),
    button("do: claim:x", says: "hanya dipakai bot sendiri"),
    button("do: say:faq.cek", says: "pakai to:"),
    Mistake(
      path: "jv/quiz/satu.md",
      text: TestLibrary.quizItem.replacing("answer: hoax", with: "answer: fact"), line: 2,
      says: "answer: berbeda", weight: .warning),
    Mistake(
      path: "id/quiz/satu.md",
      text: TestLibrary.quizItem.replacing("Penjelasan.", with: "Buka https://bit.ly/x"), line: 9,
      says: "alamat pendek (bit.ly)"),
    Mistake(
      path: "id/small/thanks.md", text: "---\nphrases:\n  - suwun\n  - words/first id\n---\nTeks",
      line: 4, says: "sudah dipakai di id/words/first.md"),
    Mistake(
      path: "id/small/thanks.md", text: "---\nphrases: [\"words 2\"]\n---\nTeks", line: 2,
      says: "hanya angka"),
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

  private static func button(_ what: String, says: String) -> Mistake {
    Mistake(
      path: "id/answer/gone.md", text: "---\nchoices:\n  - title: A\n    \(what)\n---\nTeks",
      line: 3, says: says)
  }

  @Test(
    "says of a broken file what is broken, not what follows from it",
    arguments: [
      ("id/answer/hoax.md", "---\nchoices: [\n---\n{{title}}"),
      ("id/answer/hoax.md", "---\nhanya teks\n---\n{{title}}"),
      ("id/answer/hoax.md", "<<<<<<< HEAD\n{{title}}"),
      (
        "id/answer/hoax.md",
        "---\nchoices: bukan daftar\n---\n{{title}} {{source}} {{date}} {{url}}"
      ), ("id/menu/main.md", "---\nphrases: menu\n---\nMenu"),
      ("id/faq/cek.md", TestLibrary.question.replacing("- cara cek DPT", with: "- \"cara")),
      ("id/faq/cek.md", TestLibrary.question.replacing("KPU RI", with: "[KPU]")),
      ("id/quiz/satu.md", TestLibrary.quizItem.replacing("Penjelasan.", with: "{{a")),
    ])
  func consequences(path: String, text: String) {
    let problems = TestLibrary.problems(path, text)
    #expect(problems.count == 1, "\(problems.map(\.description))")
    // A button to it finds it there.
    let linked = ResponseChecker(
      TestLibrary.with([
        path: text,
        "id/answer/gone.md": "---\nchoices:\n  - title: A\n    to: faq/cek\n---\nTeks",
      ])
    ).problems
    #expect(linked.count == 1, "\(linked.map(\.description))")
  }

  @Test("wants about half of the quiz to be true", arguments: [(6, 0), (1, 5), (4, 3)])
  func quizMix(hoaxes: Int, facts: Int) {
    var files: [String: String] = [:]
    for number in 1..<(hoaxes + facts) {
      for language in ["id", "jv", "en"] {
        files["\(language)/quiz/soal-\(number).md"] =
          number < hoaxes
          ? TestLibrary.quizItem
          : TestLibrary.quizItem.replacing("answer: hoax", with: "answer: fact")
      }
    }
    let problems = ResponseChecker(TestLibrary.with(files)).problems
    #expect(problems.map(\.path) == (hoaxes == 4 ? [] : ["id/quiz"]))
    #expect(problems.allSatisfy { $0.weight == .warning })
  }

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
    #expect(late.contains { $0.message.contains("Sudah lewat 2027-06-30") && $0.line == 12 })
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
