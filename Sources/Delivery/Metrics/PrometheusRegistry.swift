import CoreMetrics
import Synchronization

/// Keeps the figures that the program counts and renders them in Prometheus' text format (version 0.0.4).
///
/// Labels never hold anything of a person: accounts, results and response ids only.
public final class PrometheusRegistry: MetricsFactory {
  /// Seconds; from half a millisecond, because most of what we time is fast.
  private static let buckets: [Double] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
  ]

  private enum Kind: String { case counter, gauge, histogram }
  private struct Family {
    var kind: Kind
    /// By rendered labels.
    var series: [String: any Series] = [:]
  }
  private let families = Mutex<[String: Family]>([:])

  public init() {}

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, .counter, dimensions) { CounterSeries() } ?? CounterSeries()
  }

  public func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(label, .counter, dimensions) { GaugeSeries() } ?? GaugeSeries()
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, .gauge, dimensions) { GaugeSeries() } ?? GaugeSeries()
  }

  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    if aggregate {
      return series(label, .histogram, dimensions) {
        HistogramSeries(bounds: PrometheusRegistry.buckets)
      } ?? HistogramSeries(bounds: PrometheusRegistry.buckets)
    }
    return series(label, .gauge, dimensions) { GaugeSeries() } ?? GaugeSeries()
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, .histogram, dimensions) { HistogramSeries(bounds: PrometheusRegistry.buckets) }
      ?? HistogramSeries(bounds: PrometheusRegistry.buckets)
  }

  // Series live as long as the process: a counter that vanished would look like a restart.
  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}

  /// Everything, in order of name.
  public func render() -> String {
    let families = families.withLock { $0 }
    var text = ""
    for (name, family) in families.sorted(by: { $0.key < $1.key }) {
      text += "# TYPE \(name) \(family.kind.rawValue)\n"
      for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
        series.render(name: name, labels: labels, into: &text)
      }
    }
    return text
  }

  /// The series of these labels; `nil` when the name is in use for another kind.
  private func series<S: Series>(
    _ name: String, _ kind: Kind, _ dimensions: [(String, String)], make: () -> S
  ) -> S? {
    let labels = PrometheusRegistry.labels(dimensions)
    return families.withLock { families in
      if let found = families[name]?.series[labels] { return found as? S }
      var family = families[name] ?? Family(kind: kind)
      guard family.kind == kind else { return nil }
      let new = make()
      family.series[labels] = new
      families[name] = family
      return new
    }
  }

  private static func labels(_ dimensions: [(String, String)]) -> String {
    dimensions.map { name, value in
      let escaped = value.unicodeScalars.reduce(into: "") { text, scalar in
        switch scalar {
        case "\\": text += "\\\\"
        case "\"": text += "\\\""
        case "\n": text += "\\n"
        default: text.unicodeScalars.append(scalar)
        }
      }
      return "\(name)=\"\(escaped)\""
    }.joined(separator: ",")
  }
}

/// One line, or a histogram's lines.
private protocol Series: AnyObject, Sendable {
  func render(name: String, labels: String, into text: inout String)
}

private func braced(_ labels: String) -> String { labels.isEmpty ? "" : "{\(labels)}" }

private final class CounterSeries: Series, CounterHandler {
  private let value = Atomic<Int64>(0)

  func increment(by amount: Int64) {
    if amount > 0 { value.wrappingAdd(amount, ordering: .relaxed) }
  }

  func reset() { value.store(0, ordering: .relaxed) }

  func render(name: String, labels: String, into text: inout String) {
    text += "\(name)\(braced(labels)) \(value.load(ordering: .relaxed))\n"
  }
}

private final class GaugeSeries: Series, MeterHandler, RecorderHandler, FloatingPointCounterHandler
{
  private let value = Mutex(0.0)

  func set(_ new: Int64) { value.withLock { $0 = Double(new) } }
  func set(_ new: Double) { value.withLock { $0 = new } }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { value.withLock { $0 -= amount } }
  func record(_ new: Int64) { set(new) }
  func record(_ new: Double) { set(new) }
  func reset() { set(0.0) }

  func render(name: String, labels: String, into text: inout String) {
    text += "\(name)\(braced(labels)) \(value.withLock { $0 })\n"
  }
}

private final class HistogramSeries: Series, TimerHandler, RecorderHandler {
  private struct State {
    var counts: [Int]
    var sum = 0.0
    var count = 0
  }
  private let bounds: [Double]
  private let state: Mutex<State>

  init(bounds: [Double]) {
    self.bounds = bounds
    state = Mutex(State(counts: Array(repeating: 0, count: bounds.count)))
  }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) {
    let bucket = bounds.firstIndex { value <= $0 }
    state.withLock { state in
      if let bucket { state.counts[bucket] += 1 }
      state.sum += value
      state.count += 1
    }
  }

  func render(name: String, labels: String, into text: inout String) {
    let state = state.withLock { $0 }
    let comma = labels.isEmpty ? "" : ","
    var below = 0
    for (bound, count) in zip(bounds, state.counts) {
      below += count
      text += "\(name)_bucket{\(labels)\(comma)le=\"\(bound)\"} \(below)\n"
    }
    text += "\(name)_bucket{\(labels)\(comma)le=\"+Inf\"} \(state.count)\n"
    text += "\(name)_sum\(braced(labels)) \(state.sum)\n"
    text += "\(name)_count\(braced(labels)) \(state.count)\n"
  }
}
