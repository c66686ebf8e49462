import Dispatch
import Domain
import Synchronization
import Testing

@testable import ClaimMatching

@Suite("Matching under stress")
struct RobustnessTests {
  static func store(_ count: Int, seed: UInt64 = 7) -> [MatchableText] {
    var random = Seeded(state: seed)
    let words = backgroundWords.split(whereSeparator: \.isWhitespace).filter { !$0.hasSuffix(":") }
    func phrase(_ length: ClosedRange<Int>) -> String {
      (0..<Int.random(in: length, using: &random))
        .compactMap { _ in words.randomElement(using: &random).map(String.init) }
        .joined(separator: " ")
    }
    return (0..<count).map { index in
      MatchableText(
        id: "c\(index)", title: phrase(4...12), summary: index % 4 == 0 ? phrase(20...50) : "",
        narratives: index % 3 == 0 ? [phrase(10...40)] : [])
    }
  }

  @Test("never traps on random, cut and mutated text")
  func random() {
    let index = ClaimIndex()
    index.replaceAll(Self.store(200) + Announcements.all)
    var random = Seeded(state: 99)
    let seeds =
      Announcements.all.map(\.summary) + ["Fwd: 𝗕𝗔𝗡𝗦𝗢𝗦 2 juta https://bit.ly/x?y=1 😀\u{200B}"]
    for round in 0..<600 {
      var bytes = Array(seeds[round % seeds.count].utf8)
      for _ in 0..<Int.random(in: 0...20, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        }
      }
      let result = index.match(
        String(decoding: bytes, as: UTF8.self), limit: 5, explain: round % 2 == 0)
      #expect(result.matches.count <= 5)
      #expect(result.matches.allSatisfy { (0...1).contains($0.probability) })
    }
  }

  @Test("answers texts made to be slow within bounds")
  func hostile() {
    let index = ClaimIndex()
    index.replaceAll(Self.store(2000))
    let words = backgroundWords.split(whereSeparator: \.isWhitespace).filter { !$0.hasSuffix(":") }
    let texts = [
      String(repeating: "😀", count: 20_000), String(repeating: "a", count: 20_000),
      String(repeating: "a1b2", count: 5_000), String(repeating: "1.", count: 10_000),
      words.shuffled().joined(separator: " "), String(repeating: "http://", count: 3_000),
      String(repeating: "e\u{301}", count: 10_000), String(repeating: "yg ", count: 7_000),
      (0..<4_000).map { "x\($0 &* 7919)q" }.joined(separator: " "),
    ]
    for text in texts {
      let time = ContinuousClock().measure { _ = index.match(text, limit: 3, explain: false) }
      // Release builds take under 5 ms; this bound only catches work that grows without limit.
      #expect(time < .seconds(2))
    }
  }

  @Test("shows every change to readers at once, and never a torn state")
  func concurrentReaders() {
    let index = ClaimIndex()
    index.replaceAll(Self.store(500))
    let wrong = Mutex(0)
    let isDone = Mutex(false)
    DispatchQueue.concurrentPerform(iterations: 3) { worker in
      if worker == 0 {
        for round in 0..<60 {
          let id = "live\(round)"
          let title =
            "Petugas posko \(round) menemukan karung berisi surat suara hilang nomor \(round)"
          index.upsert([MatchableText(id: id, title: title)])
          let found = index.match(title, limit: 1, explain: false).matches.first?.claimID
          if found != id { wrong.withLock { $0 += 1 } }
          if round % 3 == 0 {
            index.remove([id])
            let left = index.match(title, limit: 5, explain: false).matches.map(\.claimID)
            if left.contains(id) { wrong.withLock { $0 += 1 } }
          }
        }
        isDone.withLock { $0 = true }
      } else {
        while !isDone.withLock({ $0 }) {
          _ = index.match("karung berisi surat suara hilang", limit: 5, explain: true)
        }
      }
    }
    #expect(wrong.withLock { $0 } == 0)
    #expect(index.count == 500 + 40)
  }

  @Test("replaces a claim with the same id, also across merges")
  func replacing() {
    let index = ClaimIndex()
    index.replaceAll(Self.store(50))
    for round in 0..<30 {
      index.upsert([
        MatchableText(id: "same", title: "versi \(round) kabar kambing hitam"),
        Self.store(50)[round],
      ])
    }
    #expect(index.count == 51)
    let found = index.match("versi 29 kabar kambing hitam", limit: 5, explain: false)
    #expect(found.matches.filter { $0.claimID == "same" }.count == 1)
  }

  @Test("makes of a row of evidence what LightGBM makes of it", arguments: parityRows.indices)
  func parity(row: Int) throws {
    let expected = parityRows[row]
    var table = EvidenceTable()
    table.reset(rows: 1)
    try #require(expected.evidence.count == Feature.count)
    for feature in Feature.allCases { table[0, feature] = expected.evidence[feature.rawValue] }
    let judge = MatchModel.shipped.judge
    var rows = [JudgedRow(row: 0)]
    judge.add(trees: 0..<7, table, to: &rows)
    judge.add(trees: 7..<judge.count, table, to: &rows)
    #expect(abs(rows[0].sum - expected.sum) < 0.01)
  }

  @Test("keeps the judge's order where the calibration gives several the same probability")
  func flatCalibration() throws {
    // The judge prefers titles that the message covers; the calibration calls all alike.
    let model = try MatchModel(
      text: """
        features titleCoverage
        thresholds 0.9 0.1
        calibration -10 0.5
        calibration 10 0.5
        judge 0|0.6|-1|-2|0 1
        """,
      words: "")
    let index = ClaimIndex(model: model)
    index.replaceAll([
      MatchableText(
        id: "long",
        title: "kambing hitam lompat pagar lalu dikejar warga sampai pasar sore oleh petugas desa"),
      MatchableText(id: "short", title: "kambing hitam"),
    ])
    let message = "kambing hitam lompat pagar sore"
    let evidence = index.evidence(message)
    try #require(evidence.claimIDs == ["long", "short"])
    let found = index.match(message, limit: 2, explain: false)
    #expect(found.matches.map(\.probability) == [0.5, 0.5])
    #expect(found.matches.map(\.claimID) == ["short", "long"])
  }

  @Test("says what is wrong with a model file")
  func badModels() {
    for text in ["", "features nonsense", "judge 0|1|2|3|4", "thresholds a b", "what 1"] {
      #expect(throws: ModelError.self) { try MatchModel(text: text, words: "") }
    }
    let good = "calibration 0 0.5"
    for words in [
      "language id\nword satu 0.5", "language id\nprior 99 0 0 0", "language en\nmeans a b",
      "language en\nword a b c d e", "language id\nwhat", "language id\nword a nan 0 0 0",
    ] {
      #expect(throws: ModelError.self) { try MatchModel(text: good, words: words) }
    }
  }

  @Test("ships a model that can be read, and words of both languages")
  func shipped() throws {
    let model = try MatchModel(text: shippedModel, words: shippedWords)
    #expect(model.judge.count > 120)
    #expect(model.words(.indonesian).keys.count > 1_000)
    #expect(model.words(.english).keys.count > 1_000)
  }
}
