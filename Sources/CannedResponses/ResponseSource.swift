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

  /// Every Markdown file under `folder`, in the order of their paths. `README.md` at the top and hidden
  /// files are not answers and are left out.
  ///
  /// - Throws: `InvalidResponses` when the folder, or a file in it, cannot be read as UTF-8 text.
  public static func read(folder: URL) throws(InvalidResponses) -> [ResponseSource] {
    let root = folder.standardizedFileURL.resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder),
      isFolder.boolValue,
      let walk = FileManager.default.enumerator(
        at: root, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
    else {
      throw InvalidResponses([
        ResponseProblem(path: ".", line: 0, message: "Folder jawaban tidak dapat dibuka.")
      ])
    }
    var sources: [ResponseSource] = []
    var problems: [ResponseProblem] = []
    let prefix = root.path + "/"
    for case let file as URL in walk where file.pathExtension == "md" {
      let full = file.resolvingSymlinksInPath().path
      let path =
        full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : file.lastPathComponent
      if path == "README.md" { continue }
      guard let data = try? Data(contentsOf: file), data.count <= byteLimit,
        let text = String(data: data, encoding: .utf8)
      else {
        problems.append(
          ResponseProblem(
            path: path, line: 0,
            message: "Berkas tidak dapat dibaca sebagai teks UTF-8, atau lebih dari 64 KB."))
        continue
      }
      sources.append(ResponseSource(path: path, text: text))
    }
    guard problems.isEmpty else { throw InvalidResponses(problems) }
    return sources.sorted { $0.path < $1.path }
  }
}
