import Yams

/// The YAML head of a file, read field by field so that each complaint has its line.
struct FrontMatter: Sendable {
  /// The names that a head may hold.
  static let names = [
    "choices", "list", "link", "title", "topic", "questions", "phrases", "keywords", "source",
    "review", "answer", "trick",
  ]

  struct Button: Sendable, Hashable {
    var title: String
    var id: ChoiceID
    var description: String?
    var line: Int
  }

  var choices: [Button] = []
  var list: String?
  var link: String?
  var title: String?
  var topic: String?
  var questions: [String] = []
  var phrases: [String] = []
  var keywords: [String] = []
  var source: String?
  var review: String?
  var answer: String?
  var trick: String?
  /// The line of each field in the file.
  var lines: [String: Int] = [:]
  /// The lines of the items of `phrases` and `questions`.
  private var itemLines: [String: [Int]] = [:]
  /// Fields that could not be read, or not all of them: whatever is missing of them has been said already.
  var faulty: Set<String> = []

  /// Reads the head that starts on the file's line `firstLine`; what is wrong goes to `report`. `nil`: it is no head.
  init?(yaml: String, firstLine: Int, report: (Int, String) -> Void) {
    let root: Node?
    do {
      // Without an encoding the environment is asked for one, each time.
      root = try Yams.Parser(yaml: yaml, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      let line = error.line.map { $0 + firstLine - 1 } ?? firstLine
      report(
        line, "Kepala berkas tidak dapat dibaca (YAML): periksa titik dua, tanda kutip dan jarak.")
      return nil
    } catch {
      report(firstLine, "Kepala berkas tidak dapat dibaca (YAML).")
      return nil
    }
    guard let root else { return }
    guard case .mapping(let mapping) = root else {
      report(firstLine, "Kepala berkas harus berbentuk \"nama: isi\", satu di tiap baris.")
      return nil
    }
    for (key, value) in mapping {
      let line = (key.mark?.line).map { $0 + firstLine - 1 } ?? firstLine
      let name = key.string ?? ""
      lines[name] = line
      var isFaulty = false
      read(name, value, line: line, firstLine: firstLine) {
        isFaulty = true
        report($0, $1)
      }
      if isFaulty { faulty.insert(name) }
    }
  }

  init() {}

  /// The line of an item of a list; of the list where it is not known.
  func line(of name: String, item: Int) -> Int {
    if let lines = itemLines[name], lines.indices.contains(item) { return lines[item] }
    return lines[name] ?? 0
  }

  private mutating func read(
    _ name: String, _ value: Node, line: Int, firstLine: Int, report: (Int, String) -> Void
  ) {
    func text() -> String? {
      guard let text = value.scalar?.string, !text.isEmpty else {
        report(line, "\(name): harus berisi satu teks.")
        return nil
      }
      return text
    }
    func texts() -> [String] {
      guard case .sequence(let items) = value else {
        report(line, "\(name): harus berupa daftar (tiap baris diawali \"- \").")
        return []
      }
      return items.compactMap { item in
        let place = item.mark.map { $0.line + firstLine - 1 } ?? line
        guard let text = item.scalar?.string, !text.isEmpty else {
          report(place, "\(name): ada isi yang bukan teks.")
          return nil
        }
        itemLines[name, default: []].append(place)
        return text
      }
    }
    switch name {
    case "choices":
      guard case .sequence(let items) = value else {
        report(line, "choices: harus berupa daftar tombol.")
        return
      }
      choices = items.compactMap { Self.button($0, fallback: line, firstLine: firstLine, report) }
    case "list": list = text()
    case "link": link = text()
    case "title": title = text()
    case "topic": topic = text()
    case "questions": questions = texts()
    case "phrases": phrases = texts()
    case "keywords": keywords = texts()
    case "source": source = text()
    case "review": review = text()
    case "answer": answer = text()
    case "trick": trick = text()
    default:
      report(
        line,
        "Nama \"\(name)\" tidak dikenal di kepala berkas. Yang ada: "
          + Self.names.joined(separator: ", ") + ".")
    }
  }

  private static func button(
    _ node: Node, fallback: Int, firstLine: Int, _ report: (Int, String) -> Void
  ) -> Button? {
    let line = node.mark.map { $0.line + firstLine - 1 } ?? fallback
    guard case .mapping(let fields) = node, let title = fields["title"]?.string, !title.isEmpty
    else {
      report(line, "Tombol harus punya title.")
      return nil
    }
    for key in fields.keys where !["title", "do", "to", "description"].contains(key.string ?? "") {
      report(line, "Tombol \"\(title)\": \"\(key.string ?? "")\" tidak dikenal.")
    }
    let id: ChoiceID
    switch (fields["do"]?.string, fields["to"]?.string) {
    case (let verb?, nil):
      guard let known = ChoiceID(verb) else {
        report(line, "Tombol \"\(title)\": do: \(verb) tidak dikenal.")
        return nil
      }
      guard known.verb != .say else {
        report(line, "Tombol \"\(title)\": pakai to: dengan nama jawabannya, bukan do: say.")
        return nil
      }
      id = known
    case (nil, let target?): id = .opening(target)
    default:
      report(line, "Tombol \"\(title)\" harus punya salah satu: do atau to.")
      return nil
    }
    return Button(title: title, id: id, description: fields["description"]?.string, line: line)
  }
}

extension YamlError {
  /// Where it is, from 1, when the parser says so.
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }
}
