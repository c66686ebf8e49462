import Domain

@testable import CannedResponses

/// A complete set of the smallest files, to be changed one at a time.
enum TestLibrary {
  static let sources: [ResponseSource] =
    Language.allCases.flatMap { language in
      CoreResponse.allCases.map { core in
        ResponseSource(
          path: "\(language.rawValue)/\(core.rawValue).md", text: text(core, in: language))
      }
    }
    + Language.allCases.flatMap { language in
      [
        ResponseSource(
          path: "\(language.rawValue)/topic/pemilih.md", text: "---\ntitle: T\n---\nT"),
        ResponseSource(path: "\(language.rawValue)/faq/cek.md", text: question),
        ResponseSource(path: "\(language.rawValue)/quiz/satu.md", text: quizItem),
        ResponseSource(path: "\(language.rawValue)/tips/satu.md", text: tip),
      ]
    }

  static let question = """
    ---
    title: Cek DPT
    topic: pemilih
    questions:
      - cara cek DPT
      - di mana cek DPT
      - namaku ada di DPT tidak
      - cek daftar pemilih online
      - apakah saya sudah terdaftar
    source: KPU RI
    link: https://cekdptonline.kpu.go.id
    review: 2027-06-30
    ---
    Buka situsnya.
    """

  static let quizItem = """
    ---
    answer: hoax
    trick: peniruan
    source: MAFINDO
    link: https://turnbackhoax.id/1
    ---
    Soal.
    ---
    Penjelasan.
    """

  static let tip = """
    ---
    title: Kiat
    keywords: [tautan]
    ---
    Satu kiat.
    """

  private static func text(_ core: CoreResponse, in language: Language) -> String {
    var head = ""
    if core.needsPhrases { head += "phrases: [\"\(core.rawValue) \(language.rawValue)\"]\n" }
    if !core.essentialVerbs.isEmpty { head += "choices:\n" }
    for verb in core.essentialVerbs {
      head += "  - title: \(verb.rawValue)\n    do: \(verb.rawValue)\n"
    }
    if !head.isEmpty { head = "---\n\(head)---\n" }
    let names = core.essentialVariables.map { name in
      if case .list? = core.variables.first(where: { $0.name == name })?.kind {
        return "{{#\(name)}}x{{/\(name)}}"
      }
      return "{{\(name)}}"
    }
    return head + (core.isWordsOnly ? "" : (["Teks."] + names).joined(separator: " "))
  }

  /// The set with these files put in or changed.
  static func with(_ files: [String: String]) -> [ResponseSource] {
    sources.filter { files[$0.path] == nil }
      + files.sorted { $0.key < $1.key }.map { ResponseSource(path: $0.key, text: $0.value) }
  }

  static func problems(_ path: String, _ text: String, today: String? = nil) -> [ResponseProblem] {
    ResponseChecker(with([path: text]), today: today).problems
  }
}
