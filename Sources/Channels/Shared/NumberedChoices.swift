import Domain

extension Reply {
  /// The choices written out under the text, for where nothing can be pressed.
  func withNumberedChoices() -> Reply {
    guard !choices.isEmpty else { return self }
    var reply = self
    reply.choices = []
    let lines = choices.enumerated().compactMap { number, choice -> String? in
      let description = choice.description.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
      // A button that is only a number stands for a line that the text has already.
      if choice.title == String(number + 1), description.isEmpty { return nil }
      return "\(number + 1). \(choice.title)\(description)"
    }
    guard !lines.isEmpty else { return reply }
    let list = lines.joined(separator: "\n")
    reply.text = text.trimmingSpace().isEmpty ? list : "\(text.trimmingSpace())\n\n\(list)"
    return reply
  }

  /// For buttons that show a line at most: when a choice says more than that, all are written out under
  /// the text, and the buttons keep as much of their titles as fits.
  func withChoicesListed(titleLimit: Int, unit: TextUnit) -> Reply {
    var reply = self
    let fits = choices.allSatisfy {
      unit.count($0.title) <= titleLimit && ($0.description ?? "").isEmpty
    }
    if fits {
      if !choices.isEmpty, text.trimmingSpace().isEmpty { reply.text = listTitle ?? "…" }
      return reply
    }
    reply.text = withNumberedChoices().text
    reply.choices = choices.map {
      Choice(id: $0.id, title: unit.truncate($0.title, to: titleLimit))
    }
    return reply
  }

  /// This reply as several: quote and picture stay with the first, choices with the last, the link with
  /// the piece that it stands in.
  func divided(into pieces: [String]) -> [Reply] {
    pieces.enumerated().map { number, piece in
      var part = self
      part.text = piece
      if number > 0 {
        part.quotes = nil
        part.picture = nil
      }
      if number < pieces.count - 1 { part.choices = [] }
      if pieces.count > 1, let link, !piece.contains(link) { part.link = nil }
      return part
    }
  }

  /// Without choices that a platform would refuse the whole message for: an empty title, an empty or
  /// too long id, an id that another one has.
  func withUsableChoices(idLimit: Int) -> Reply {
    var seen: Set<String> = []
    var reply = self
    reply.choices = choices.filter { choice in
      !choice.title.trimmingSpace().isEmpty && !choice.id.isEmpty
        && choice.id.utf8.count <= idLimit && seen.insert(choice.id).inserted
    }
    return reply
  }
}
