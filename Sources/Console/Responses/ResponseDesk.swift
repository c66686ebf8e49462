import CannedResponses
import Domain
import Foundation
import HTTPTypes
import Storage

/// The canned answers as files and edits together.
struct ResponseDesk: Sendable {
  let desk: ConsoleDesk
  let store = ResponseRevisionStore()

  /// All of them, as they are now.
  struct Set: Sendable {
    var files: [String: String]
    var overlay: ResponseOverlay
    var edits: [String: ResponseRevisionStore.Revision]

    func text(_ path: String) -> String? { overlay.sources.first { $0.path == path }?.text }

    /// The digest of the file alone; `""` when there is none.
    func fileDigest(_ path: String) -> String {
      files[path].map { ResponseOverlay.digest($0) } ?? ""
    }

    /// Everything that would be wrong with one text changed, of the weight of an error.
    func errors(with text: String, at path: String) -> [ResponseProblem] {
      var sources = overlay.sources.filter { $0.path != path }
      sources.append(ResponseSource(path: path, text: text))
      let before = Swift.Set(ResponseChecker(overlay.sources).problems)
      return ResponseChecker(sources).problems.filter {
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
    let edits = try await desk.database.read { [store] in try store.latest(in: $0) }
    return Set(
      files: Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first },
      overlay: ResponseOverlay(
        files: files,
        edits: edits.map { .init(path: $0.path, text: $0.text, base: $0.base) }),
      edits: Dictionary(edits.map { ($0.path, $0) }) { first, _ in first })
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
