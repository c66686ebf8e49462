import Domain

/// One file by itself, with example values put in, for those who write it.
public struct ResponsePreview: Sendable {
  /// Something that the file may write between `{{` and `}}`.
  public struct Variable: Sendable, Hashable {
    public var name: String
    /// How it is written: `{{title}}`, `{{#one}}…{{/one}}`.
    public var usage: String
    public var example: String
  }

  /// Area and name; `nil` when the path names no response.
  public let id: String?
  public let language: Language?
  /// What is wrong with the file by itself.
  public let problems: [ResponseProblem]
  public let variables: [Variable]
  /// `nil` for a file that cannot be read, or that holds wordings alone.
  public let reply: Reply?

  public init(_ source: ResponseSource) {
    var problems: [ResponseProblem] = []
    let response = CannedResponse(source) { problems.append($0) }
    self.problems = problems
    id = response?.id
    language = response?.language
    let core = response.flatMap { CoreResponse(rawValue: $0.id) }
    let known = core?.variables ?? []
    variables = known.map(Self.variable)
    guard let response, core?.isWordsOnly != true else {
      reply = nil
      return
    }
    let values = Dictionary(known.map { ($0.name, Self.value($0)) }) { first, _ in first }
    reply = Reply(
      responseID: response.id, language: response.language, text: response.body.render(values),
      link: response.front.link,
      choices: response.front.choices.map {
        Reply.Choice(id: $0.id.description, title: $0.title, description: $0.description)
      }, listTitle: response.front.list)
  }

  private static func variable(_ variable: ResponseVariable) -> Variable {
    switch variable.kind {
    case .flag:
      Variable(
        name: variable.name, usage: "{{#\(variable.name)}}…{{/\(variable.name)}}",
        example: "tampil bila berlaku")
    case .list(let fields):
      Variable(
        name: variable.name,
        usage: "{{#\(variable.name)}}\(fields.map { "{{\($0.name)}}" }.joined(separator: " "))"
          + "{{/\(variable.name)}}", example: "diulang untuk tiap baris")
    case .text, .link, .rendered:
      Variable(
        name: variable.name, usage: "{{\(variable.name)}}", example: example(variable.name))
    }
  }

  private static func value(_ variable: ResponseVariable) -> ResponseValue {
    switch variable.kind {
    case .text: .text(example(variable.name))
    case .link: .link(example(variable.name))
    case .rendered: .rendered(example(variable.name))
    case .flag: .flag(true)
    case .list(let fields):
      .list(
        (1...2).map { row in
          Dictionary(
            fields.map { field -> (String, ResponseValue) in
              (field.name, field.name == "number" ? .text(String(row)) : value(field))
            }
          ) { first, _ in first }
        })
    }
  }

  /// Values of the kind that stand there in earnest.
  private static func example(_ name: String) -> String {
    switch name {
    case "title": "Air PDAM Jombang akan mati selama sebulan"
    case "summary": "PDAM menjelaskan bahwa perbaikan pipa hanya berlangsung dua hari."
    case "url", "link": "https://contoh.example/cek/air-pdam"
    case "source": "KKD Jombang"
    case "date", "since": "3 Maret 2026"
    case "verdict": "hoaks"
    case "before": "belum terbukti"
    case "message": "5 Maret"
    case "claim": "3 Maret"
    case "number": "1"
    case "total": "5"
    case "right", "asks": "4"
    case "waiting", "after": "2"
    case "tip": "Periksa dulu siapa yang pertama menulisnya."
    case "item": "Minum air garam menyembuhkan semua penyakit. Benar atau hoaks?"
    case "explanation": "Itu hoaks: dokter tidak pernah menganjurkannya."
    case "topic": "Hoaks pekan ini"
    case "district": "Mojoagung"
    case "language": "Indonesia"
    case "days": "90"
    default: "contoh"
    }
  }
}
