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
    let values = Dictionary(known.map { ($0.name, ResponseLibrary.example($0)) }) { first, _ in
      first
    }
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
        name: variable.name, usage: "{{\(variable.name)}}",
        example: variable.kind == .link
          ? ResponseLibrary.exampleLink : ResponseLibrary.examples[variable.name] ?? variable.name)
    }
  }
}
