/// What staff edited in the console, laid over the files.
///
/// Neither goes over the other in silence: an edit says which text of the file it was made from; when the file
/// has become another one since, the edit stays in use and the difference is shown until somebody decides.
public struct ResponseOverlay: Sendable {
  /// The latest edit of one file.
  public struct Edit: Sendable, Hashable {
    public var path: String
    public var text: String
    /// The digest of the file that it was made from; `""` when there was none.
    public var base: String

    public init(path: String, text: String, base: String) {
      self.path = path
      self.text = text
      self.base = base
    }
  }

  /// How file and edit stand to each other.
  public enum Standing: Sendable, Hashable {
    /// Nobody edited it, or the file says the same by now.
    case file
    /// The edit is in use; the file is the one that it was made from.
    case edited
    /// The edit is in use, and the file was changed after it.
    case differs
  }

  /// What the bot says, by path.
  public let sources: [ResponseSource]
  private let standings: [String: Standing]

  public init(files: [ResponseSource], edits: [Edit]) {
    var sources = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    var standings: [String: Standing] = [:]
    for edit in edits {
      let file = sources[edit.path]
      if file?.text == edit.text { continue }
      let digest = file.map { Self.digest($0.text) } ?? ""
      standings[edit.path] = digest == edit.base ? .edited : .differs
      sources[edit.path] = ResponseSource(path: edit.path, text: edit.text)
    }
    self.sources = sources.values.sorted { $0.path < $1.path }
    self.standings = standings
  }

  public func standing(of path: String) -> Standing { standings[path] ?? .file }

  /// Tells one text of a file from another (FNV-1a, 64 bits, in hexadecimal digits).
  public static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
