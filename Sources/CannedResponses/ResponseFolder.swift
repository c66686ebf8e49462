import Foundation

/// What stands in a folder of canned answers.
public struct ResponseFolder: Sendable {
  /// Every Markdown file under it, in the order of their paths. `README.md` at the top and hidden files are no answers
  /// and are left out.
  public let sources: [ResponseSource]
  /// Files that could not be read, and those that nobody reads.
  public let problems: [ResponseProblem]

  /// - Throws: `InvalidResponses` when it cannot be opened.
  public init(_ folder: URL) throws(InvalidResponses) {
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
    for case let file as URL in walk {
      let full = file.resolvingSymlinksInPath().path
      let path =
        full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : file.lastPathComponent
      if path == "README.md" { continue }
      guard file.pathExtension == "md" else {
        let isFile = try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
        if isFile ?? false {
          problems.append(
            ResponseProblem(
              path: path, line: 0,
              message: "Berkas ini tidak dibaca bot: namanya harus berakhiran .md (huruf kecil).",
              weight: .warning))
        }
        continue
      }
      let text: String
      switch Self.text(of: file) {
      case .success(let read): text = read
      case .failure(let reason):
        problems.append(ResponseProblem(path: path, line: 0, message: reason.message))
        continue
      }
      sources.append(ResponseSource(path: path, text: text))
    }
    self.sources = sources.sorted { $0.path < $1.path }
    self.problems = problems
  }

  private struct Unreadable: Error {
    var message: String
  }

  private static func text(of file: URL) -> Result<String, Unreadable> {
    // No more than is needed to see that it is too long. (Foundation's `Data(contentsOf:)` leaks 4 KB for an empty file.)
    guard let handle = try? FileHandle(forReadingFrom: file),
      let data = try? handle.read(upToCount: ResponseSource.byteLimit + 1) ?? Data()
    else {
      return .failure(Unreadable(message: "Berkas tidak dapat dibuka."))
    }
    guard data.count <= ResponseSource.byteLimit else {
      return .failure(
        Unreadable(message: "Berkas lebih dari 64 KB: terlalu panjang untuk jawaban."))
    }
    guard let text = String(data: data, encoding: .utf8) else {
      return .failure(
        Unreadable(message: "Berkas bukan teks UTF-8: simpan ulang dengan penyandian UTF-8."))
    }
    return .success(text)
  }
}
