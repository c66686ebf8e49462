import CoreMetrics
import Testing

@testable import Delivery

@Suite("Figures in Prometheus' text format")
struct PrometheusTests {
  @Test("counters, gauges and histograms, in order of name and labels")
  func text() {
    let registry = PrometheusRegistry()
    let sent = registry.makeCounter(label: "sends_total", dimensions: [("account", "b")])
    sent.increment(by: 2)
    sent.increment(by: -5)
    registry.makeCounter(label: "sends_total", dimensions: [("account", "a")]).increment(by: 1)
    registry.makeCounter(label: "sends_total", dimensions: [("account", "b")]).increment(by: 1)
    registry.makeMeter(label: "claims", dimensions: []).set(7 as Int64)
    #expect(
      registry.render() == """
        # TYPE claims gauge
        claims 7.0
        # TYPE sends_total counter
        sends_total{account="a"} 1
        sends_total{account="b"} 3

        """)
  }

  @Test("a histogram's buckets add up, beyond the last one too")
  func histogram() {
    let registry = PrometheusRegistry()
    let timer = registry.makeTimer(label: "took_seconds", dimensions: [("account", "a")])
    timer.recordNanoseconds(1_000_000)
    timer.recordNanoseconds(3_000_000_000)
    timer.recordNanoseconds(60_000_000_000)
    let lines = registry.render().split(separator: "\n")
    #expect(lines.contains("took_seconds_bucket{account=\"a\",le=\"0.0005\"} 0"))
    #expect(lines.contains("took_seconds_bucket{account=\"a\",le=\"0.001\"} 1"))
    #expect(lines.contains("took_seconds_bucket{account=\"a\",le=\"5.0\"} 2"))
    #expect(lines.contains("took_seconds_bucket{account=\"a\",le=\"30.0\"} 2"))
    #expect(lines.contains("took_seconds_bucket{account=\"a\",le=\"+Inf\"} 3"))
    #expect(lines.contains("took_seconds_sum{account=\"a\"} 63.001"))
    #expect(lines.contains("took_seconds_count{account=\"a\"} 3"))
  }

  @Test("a label's value cannot break out of its quotes")
  func escaping() {
    let registry = PrometheusRegistry()
    registry.makeCounter(label: "x_total", dimensions: [("reason", "a\"b\\c\nd")]).increment(by: 1)
    #expect(registry.render().contains("x_total{reason=\"a\\\"b\\\\c\\nd\"} 1\n"))
  }

  @Test("a name that is in use for another kind is left as it is")
  func kinds() {
    let registry = PrometheusRegistry()
    registry.makeCounter(label: "x", dimensions: []).increment(by: 1)
    registry.makeMeter(label: "x", dimensions: [("a", "b")]).set(9.0)
    #expect(registry.render() == "# TYPE x counter\nx 1\n")
  }
}
