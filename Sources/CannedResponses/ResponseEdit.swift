/// An edit of a canned answer that was not made in its file, and what the file was like then.
public struct ResponseEdit: Sendable, Hashable {
  /// Relative to the folder of all responses: `id/answer/hoax.md`.
  public var path: String
  /// The whole new text; `nil`: the file's own counts.
  public var text: String?
  /// What stood in the file when the edit was made; `nil` where there was none.
  public var base: String?

  public init(path: String, text: String?, base: String?) {
    self.path = path
    self.text = text
    self.base = base
  }

  /// Files with the edits laid over them.
  ///
  /// - Returns: what is in use, by path; and the paths whose file has changed too since it was edited. There
  ///   the edit stays in use until somebody has looked: neither side is lost silently.
  public static func laid(
    _ edits: [ResponseEdit], over files: [ResponseSource]
  ) -> (sources: [ResponseSource], conflicts: [String]) {
    var texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
    var conflicts: [String] = []
    for edit in edits {
      guard let text = edit.text else { continue }
      let file = texts[edit.path]
      if file != text, file != edit.base { conflicts.append(edit.path) }
      texts[edit.path] = text
    }
    let sources = texts.map { ResponseSource(path: $0.key, text: $0.value) }
    return (sources.sorted { $0.path < $1.path }, conflicts.sorted())
  }
}
