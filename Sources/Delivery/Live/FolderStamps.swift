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

  /// Three times a second over hundreds of files, also when nothing happens: with the system's own calls, which
  /// cost a twentieth of what a `FileManager` does for them.
  init(of folder: URL) { read(folder.path, as: "", depth: 0) }

  /// Folders within folders are followed so deep, and never by a link.
  private static let deepest = 8

  private mutating func read(_ path: String, as prefix: String, depth: Int) {
    guard depth < Self.deepest, let start = MemoryLayout<dirent>.offset(of: \.d_name),
      let folder = opendir(path)
    else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let bytes = UnsafeRawPointer(entry) + start
      let name = String(cString: bytes.assumingMemoryBound(to: CChar.self))
      if name.hasPrefix(".") { continue }
      var info = stat()
      if name.hasSuffix(".md") {
        guard fstatat(dirfd(folder), name, &info, 0) == 0 else { continue }
        stamps[prefix + name] = Stamp(
          size: Int64(info.st_size), seconds: Int64(info.st_mtim.tv_sec),
          nanoseconds: Int64(info.st_mtim.tv_nsec))
      } else if fstatat(dirfd(folder), name, &info, AT_SYMLINK_NOFOLLOW) == 0,
        info.st_mode & S_IFMT == S_IFDIR
      {
        read("\(path)/\(name)", as: "\(prefix)\(name)/", depth: depth + 1)
      }
    }
  }
}
