// The compiler takes `stat` for this module's, or for Glibc's, depending on which it has read first.
import CDispatch
import Foundation

/// What a folder of answers looks like from outside: it has changed when any file's size or time has.
struct FolderStamps: Hashable {
  private struct Stamp: Hashable {
    var size: Int64
    var seconds: Int64
    var nanoseconds: Int64
  }

  private var stamps: [String: Stamp] = [:]

  /// Three times a second over hundreds of files: with `stat` alone, which costs a tenth of what URLs and
  /// their resource values do.
  init(of folder: URL) {
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      guard name.hasSuffix(".md"), !name.hasPrefix("."), !name.contains("/.") else { continue }
      var info = stat()
      guard stat("\(folder.path)/\(name)", &info) == 0 else { continue }
      stamps[name] = Stamp(
        size: Int64(info.st_size), seconds: Int64(info.st_mtim.tv_sec),
        nanoseconds: Int64(info.st_mtim.tv_nsec))
    }
  }
}
