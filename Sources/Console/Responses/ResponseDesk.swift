import CannedResponses
import Domain
import Foundation
import HTTPTypes
import Storage

/// The canned answers as files and edits together.
struct ResponseDesk: Sendable {
  let desk: ConsoleDesk
  let store = ResponseRevisionStore()

  /// How file and edit stand to each other.
  enum Standing: Sendable, Hashable {
    /// Nobody edited it, or the file says the same by now.
    case file
    /// The edit is in use; the file is the one that it was made from.
    case edited
    /// The edit is in use, and the file was changed after it.
    case differs
  }

  /// All of them, as they are now.
  struct Set: Sendable {
    /// What the files alone say, by path.
    let files: [String: String]
    /// What the bot says, by path.
    let sources: [ResponseSource]
    private let texts: [String: String]
    private let conflicts: Swift.Set<String>

    init(files: [ResponseSource], edits: [ResponseRevision]) {
      let (sources, conflicts) = ResponseEdit.laid(
        edits.map { ResponseEdit(path: $0.path, text: $0.text, base: $0.base) }, over: files)
      self.files = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
      self.sources = sources
      texts = Dictionary(sources.map { ($0.path, $0.text) }) { first, _ in first }
      self.conflicts = Swift.Set(conflicts)
    }

    /// What is said now; `nil` when there is nothing.
    func text(_ path: String) -> String? { texts[path] }

    func standing(of path: String) -> Standing {
      if conflicts.contains(path) { return .differs }
      return texts[path] == files[path] ? .file : .edited
    }

    /// How many answers stand against a file that was changed after the edit.
    var differing: Int { conflicts.count }

    /// Everything that would be wrong with one text changed, of the weight of an error.
    ///
    /// - Parameter text: `nil`: without the answer.
    func errors(with text: String?, at path: String) -> [ResponseProblem] {
      var changed = sources.filter { $0.path != path }
      if let text { changed.append(ResponseSource(path: path, text: text)) }
      let before = Swift.Set(ResponseChecker(sources).problems)
      return ResponseChecker(changed).problems.filter {
        $0.weight == .error && (!before.contains($0) || $0.path == path)
      }
    }
  }

  func read() async throws -> Set {
    let files: [ResponseSource]
    do {
      files = try ResponseSource.read(folder: desk.services.responses)
    } catch {
      throw ConsoleProblem(
        status: .serviceUnavailable, heading: "Folder jawaban tidak terbaca",
        message: "Berkas jawaban di server tidak dapat dibaca. Hubungi pengelola sistem.")
    }
    let edits = try await desk.database.read { [store] in try store.newest(in: $0) }
    return Set(files: files, edits: edits)
  }

  /// The path of a file that a request names; nothing but three plain names can come out.
  static func path(_ request: ConsoleRequest) throws -> String {
    let (language, area, name) = (
      try request.text("bahasa"), try request.text("bidang"), try request.text("nama")
    )
    guard Language(rawValue: language) != nil, isName(area), isName(name) else {
      throw ConsoleProblem.notFound
    }
    return "\(language)/\(area)/\(name).md"
  }

  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 80
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  static func address(_ path: String) -> String { "/console/jawaban/\(path.dropLast(3))" }
}

extension Language {
  /// As staff read it.
  var name: String {
    switch self {
    case .id: "Indonesia"
    case .jv: "Jawa"
    case .en: "Inggris"
    }
  }
}
