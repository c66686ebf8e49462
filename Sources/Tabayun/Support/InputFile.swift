import Foundation

/// Reads whole files, compressed or not.
enum InputFile {
  /// The bytes of a file; `-` is standard input. What is compressed with gzip is opened, whatever its name.
  ///
  /// - Throws: `Complaint`.
  static func read(_ path: String) throws -> [UInt8] {
    let data: Data
    if path == "-" {
      data = (try? FileHandle.standardInput.readToEnd()) ?? Data()
    } else {
      guard let found = FileManager.default.contents(atPath: path) else {
        throw Complaint("\(path) cannot be read: is the name right, and may this user read it?")
      }
      data = found
    }
    guard data.starts(with: [0x1F, 0x8B]) else { return [UInt8](data) }
    return try unzip(data, name: path)
  }

  /// Through Debian's gzip, which every system has.
  private static func unzip(_ data: Data, name: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Complaint("\(name) is compressed and gzip is not installed")
    }
    // Feeding and draining at once: either pipe alone would fill up and stand still.
    let feeder = Thread {
      try? input.fileHandleForWriting.write(contentsOf: data)
      try? input.fileHandleForWriting.close()
    }
    feeder.start()
    let result = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Complaint("\(name) is damaged: gzip cannot open it")
    }
    return [UInt8](result)
  }
}
