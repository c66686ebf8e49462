import Domain
import Foundation
import Logging

/// Writes one JSON object a line to standard error, for machines.
struct JSONLogHandler: LogHandler {
  var logLevel: Logger.Level = .info
  var metadata: Logger.Metadata = [:]
  private let label: String

  init(label: String) { self.label = label }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var line = "{\"time\":\(Timestamp.now.milliseconds),\"level\":\"\(event.level)\",\"logger\":"
    JSONLogHandler.append(label, to: &line)
    line += ",\"message\":"
    JSONLogHandler.append(event.message.description, to: &line)
    let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
    for (key, value) in all.sorted(by: { $0.key < $1.key }) {
      line += ","
      JSONLogHandler.append(key, to: &line)
      line += ":"
      JSONLogHandler.append(value.description, to: &line)
    }
    printError(line + "}")
  }

  private static func append(_ text: String, to line: inout String) {
    line += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      case _ where scalar.value < 0x20: line += " "
      default: line.unicodeScalars.append(scalar)
      }
    }
    line += "\""
  }
}

/// Sets logging up, once: lines for people on a terminal, JSON elsewhere.
enum Logs {
  static func bootstrap(level: Logger.Level) {
    let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
    LoggingSystem.bootstrap { label in
      if isTerminal {
        var handler = StreamLogHandler.standardError(label: label)
        handler.logLevel = level
        return handler
      }
      var handler = JSONLogHandler(label: label)
      handler.logLevel = level
      return handler
    }
  }
}
