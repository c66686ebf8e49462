import Delivery
import Domain
import Foundation
import Yams

/// The file with the platforms' prices (`deploy/prices.yaml`).
enum PriceFile {
  private struct Entry: Decodable {
    var message: Double?
    var template: Double?
    var segment: Double?
  }

  /// Reads it; without a file no price is known.
  ///
  /// - Throws: `Complaint` when it is there and damaged.
  static func read(_ path: String) throws -> BroadcastPrices {
    guard let data = FileManager.default.contents(atPath: path) else { return BroadcastPrices() }
    let what = "TABAYUN_PRICES names \(path), "
    guard let root = try? Yams.compose(yaml: String(decoding: data, as: UTF8.self)),
      let mapping = root.mapping
    else { throw Complaint(what + "which is not a YAML list of channels and their prices.") }
    var prices = BroadcastPrices()
    for (key, value) in mapping {
      guard let name = key.string else { continue }
      if name == "currency" {
        prices.currency = value.string ?? prices.currency
        continue
      }
      guard let channel = Channel(rawValue: name) else {
        throw Complaint(what + "with a channel \"\(name)\" that does not exist.")
      }
      guard let entry = try? YAMLDecoder().decode(Entry.self, from: value),
        [entry.message, entry.template, entry.segment].allSatisfy({ $0.map { $0 >= 0 } ?? true })
      else { throw Complaint(what + "where the prices of \(name) are no numbers.") }
      prices.prices[channel] = BroadcastPrices.Price(
        message: entry.message, template: entry.template, segment: entry.segment)
    }
    return prices
  }
}
