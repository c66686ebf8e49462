import Domain
import Foundation

/// One file of canned answers, wherever it is kept: a folder, or a revision in the store.
public struct ResponseSource: Sendable, Hashable {
  /// Relative to the folder of all responses, `/` between the parts: `id/answer/hoax.md`.
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// A longer file is no canned answer.
  static let byteLimit = 65_536

  /// Every answer under a folder, in the order of their paths.
  ///
  /// - Throws: `InvalidResponses` when the folder, or a file in it, cannot be read as UTF-8 text.
  public static func read(folder: URL) throws(InvalidResponses) -> [ResponseSource] {
    let found = try ResponseFolder(folder)
    let errors = found.problems.filter { $0.weight == .error }
    guard errors.isEmpty else { throw InvalidResponses(errors) }
    return found.sources
  }
}
