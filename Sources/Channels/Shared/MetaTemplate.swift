import Domain

/// An approved template as WhatsApp and Messenger take it.
enum MetaTemplate {
  /// A template's body may have 1,024 in all; what is approved around the parameters needs room too.
  private static let parameterLimit = 600

  /// Meta has no Javanese, so those are registered as Indonesian.
  ///
  /// - Parameter policy: of the language, where the platform wants one.
  static func write(
    _ template: Reply.Template, in language: Language, policy: String? = nil,
    into json: inout JSONWriter
  ) {
    json.field("name", template.name)
    json.object("language") { json in
      if let policy { json.field("policy", policy) }
      json.field("code", language == .en ? "en" : "id")
    }
    guard !template.parameters.isEmpty else { return }
    json.array("components") { json in
      json.object { json in
        json.field("type", "body")
        json.array("parameters") { json in
          for text in template.parameters {
            json.object { json in
              json.field("type", "text")
              json.field("text", parameter(text))
            }
          }
        }
      }
    }
  }

  /// A template's parameter is one line of something: any white space becomes one space (Meta refuses line
  /// ends, tabs and more than four spaces), and an empty one a dash.
  private static func parameter(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = TextUnit.utf16.truncate(line, to: parameterLimit)
    return short.isEmpty ? "-" : short
  }
}
