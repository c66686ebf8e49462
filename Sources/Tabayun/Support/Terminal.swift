import Foundation

/// Ends a command with status 1 and a sentence that says what is wrong and how to mend it.
struct Complaint: Error {
  var text: String

  init(_ text: String) { self.text = text }

  /// Everything has been said already.
  static let silent = Complaint("")
}

/// Writes a line to standard error.
func printError(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Shows on a terminal how far long work has got; says nothing elsewhere.
struct Progress {
  private let isShown = isatty(FileHandle.standardError.fileDescriptor) == 1
  private var last = ContinuousClock.now - .seconds(1)

  /// At most ten times a second.
  mutating func show(_ text: @autoclosure () -> String) {
    guard isShown, ContinuousClock.now - last > .milliseconds(100) else { return }
    last = .now
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text())".utf8))
  }

  /// Clears the line.
  func end() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
