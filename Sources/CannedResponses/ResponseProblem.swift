/// Something wrong with a file of canned answers, worded for the person who edits it.
public struct ResponseProblem: Sendable, Hashable, CustomStringConvertible {
  /// What becomes of the whole library because of it.
  public enum Weight: String, Sendable, Hashable {
    /// The library is refused: the bot would say something wrong or nothing at all.
    case error
    /// The bot can live with it; staff should not.
    case warning
  }

  public var path: String
  /// From 1; 0 when the file as a whole is meant.
  public var line: Int
  /// A sentence in Indonesian.
  public var message: String
  public var weight: Weight

  public init(path: String, line: Int, message: String, weight: Weight = .error) {
    self.path = path
    self.line = line
    self.message = message
    self.weight = weight
  }

  /// `id/answer/hoax.md:3: …`
  public var description: String {
    "\(path)\(line > 0 ? ":\(line)" : ""): \(weight == .warning ? "peringatan: " : "")\(message)"
  }
}

/// Canned answers that may not be used; the caller keeps the last good ones.
public struct InvalidResponses: Error, Sendable, CustomStringConvertible {
  public var problems: [ResponseProblem]

  init(_ problems: [ResponseProblem]) { self.problems = problems }

  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
