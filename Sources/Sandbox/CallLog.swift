import Channels
import Domain
import Foundation
import Synchronization

/// Everything that the platforms were asked to do, for tests and load runs to look at.
final class CallLog: Sendable {
  /// One call with its end.
  struct Record: Sendable {
    var time: Timestamp
    var channel: Channel
    /// The API's method or the HTTP verb with the last part of the path.
    var method: String
    var summary: CallSummary
    /// The HTTP status that was sent; 0: none.
    var status: Int
    /// Whether the platform took it, even when the answer was lost.
    var isAccepted: Bool
    var body: [UInt8]
    var isJSON: Bool
    var fault: FaultPlan.Kind?
  }

  /// Figures of one channel.
  struct Tally: Sendable {
    var calls: Int64 = 0
    var accepted: Int64 = 0
    var messages: Int64 = 0
    /// How often each key was taken.
    var keys: [String: Int64] = [:]

    /// In place: a copy of all keys for each call would make a long run slower and slower.
    mutating func note(_ record: Record) {
      calls += 1
      guard record.isAccepted else { return }
      accepted += 1
      guard record.summary.isMessage else { return }
      messages += 1
      if let key = record.summary.key { keys[key, default: 0] += 1 }
    }

    /// Messages that were taken although their key had been taken before.
    var repeatedCalls: Int64 { keys.values.reduce(0) { $0 + ($1 - 1) } }
  }

  private struct State {
    var lines: [[UInt8]] = []
    var firstNumber: Int64 = 1
    var tallies: [Channel: Tally] = [:]
    var faults: [FaultPlan.Kind: Int64] = [:]
    var file: FileHandle?
  }

  /// Calls that stay in memory; the file has them all.
  private static let capacity = 100_000

  private let state = Mutex(State())

  init(file: FileHandle?) {
    state.withLock { $0.file = file }
  }

  /// Writes a call down and gives it the next `seq`, which is what `after` means.
  func append(_ record: Record) {
    state.withLock { state in
      state.tallies[record.channel, default: Tally()].note(record)
      if let fault = record.fault { state.faults[fault, default: 0] += 1 }

      let position = state.firstNumber + Int64(state.lines.count)
      let line = Self.line(record, position: position)
      state.lines.append(line)
      if state.lines.count > Self.capacity {
        state.firstNumber += Int64(Self.capacity / 10)
        state.lines.removeFirst(Self.capacity / 10)
      }
      // A full disk must not end the run; the counts still tell.
      try? state.file?.write(contentsOf: line + [UInt8(ascii: "\n")])
    }
  }

  /// Counts a fault that left nothing to write down.
  func count(_ fault: FaultPlan.Kind) {
    state.withLock { $0.faults[fault, default: 0] += 1 }
  }

  /// Forgets calls and figures; the file is left as it is.
  func reset() {
    state.withLock { state in
      state = State(file: state.file)
    }
  }

  /// The calls after a `seq`, as a JSON array.
  func calls(after number: Int64, limit: Int) -> [UInt8] {
    state.withLock { state in
      let skipped = max(0, min(number - state.firstNumber + 1, Int64(state.lines.count)))
      let lines = state.lines.dropFirst(Int(skipped)).prefix(max(0, limit))
      return [UInt8(ascii: "[")] + Array(lines.joined(separator: [UInt8(ascii: ",")]))
        + [UInt8(ascii: "]")]
    }
  }

  /// Figures in all and by channel, as a JSON object.
  func counts() -> [UInt8] {
    state.withLock { state in
      var json = JSONWriter()
      let tallies = state.tallies.sorted { $0.key.rawValue < $1.key.rawValue }
      json.object { json in
        json.field("total", tallies.sum(\.calls))
        json.field("accepted", tallies.sum(\.accepted))
        json.field("messages", tallies.sum(\.messages))
        json.field("repeated_calls", tallies.sum(\.repeatedCalls))
        json.object("channels") { json in
          for (channel, tally) in tallies {
            json.object(channel.rawValue) { json in
              json.field("calls", tally.calls)
              json.field("accepted", tally.accepted)
              json.field("messages", tally.messages)
              json.field("keys", Int64(tally.keys.count))
              json.field("repeated_keys", Int64(tally.keys.count { $0.value > 1 }))
              json.field("repeated_calls", tally.repeatedCalls)
            }
          }
        }
        json.object("faults") { json in
          for (kind, count) in state.faults.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            json.field(kind.rawValue, count)
          }
        }
      }
      return json.bytes
    }
  }

  private static func line(_ record: Record, position: Int64) -> [UInt8] {
    var json = JSONWriter(capacity: record.body.count + 512)
    let summary = record.summary
    json.object { json in
      json.field("seq", position)
      json.field("time_ms", record.time.milliseconds)
      json.field("channel", record.channel.rawValue)
      json.field("method", record.method)
      json.field("account", summary.account)
      json.field("to", summary.to)
      json.field("kind", summary.kind)
      json.field("text", summary.text)
      json.array("buttons") { json in
        for title in summary.buttons { json.string(title) }
      }
      if let key = summary.key { json.field("key", key) }
      json.field("status", Int64(record.status))
      json.field("accepted", record.isAccepted)
      if let fault = record.fault { json.field("fault", fault.rawValue) }
      if !record.isJSON { json.field("body", String(decoding: record.body, as: UTF8.self)) }
    }
    guard record.isJSON else { return json.bytes }
    // The body is JSON already: it goes in as it came. Outside strings a line's end is mere space.
    let body = record.body.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    return json.bytes.dropLast() + Array(#","body":"#.utf8) + body + [UInt8(ascii: "}")]
  }
}

extension [(key: Channel, value: CallLog.Tally)] {
  fileprivate func sum(_ figure: KeyPath<CallLog.Tally, Int64>) -> Int64 {
    reduce(0) { $0 + $1.value[keyPath: figure] }
  }
}
