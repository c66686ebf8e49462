// Writes what the training scripts read.
//
//   matching-dump words EVAL STORE OUT SET…      OUT/STORE.claims.tsv and OUT/SET.queries.tsv: id, then a field a
//                                                text with `key:rarity:word` for each word
//   matching-dump evidence EVAL STORE OUT SET…   OUT/SET.tsv, OUT/SET.f32 and OUT/features.txt. A query's words are
//                                                weighed by OUT/words-FOLD.txt, its fold standing in OUT/folds.tsv
//   matching-dump semantic EVAL STORE OUT SET…   the same with directions, OUT/STORE.claims.vectors and
//                                                OUT/SET.queries.vectors, as OUT/SET.semantic.tsv and .f32
//   matching-dump background EVAL                word counts on standard output

import ClaimMatching
import Domain
import Foundation

struct ClaimRow: Decodable {
  var id: String
  var title: String
  var body: String?
  var claim: String?
  var narrative: String?
  var date: String?

  var text: MatchableText {
    MatchableText(
      id: id, title: title, summary: body ?? "",
      narratives: [narrative, claim].compactMap { $0 }.filter { !$0.isEmpty },
      year: date.flatMap(MatchableText.year))
  }
}

struct QueryRow: Decodable {
  var id: String
  var text: String
}

func lines<Row: Decodable>(_ path: String, of type: Row.Type) throws -> [Row] {
  var data = Data()
  if path.hasSuffix(".gz") {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    data = pipe.fileHandleForReading.readDataToEndOfFile()
  } else {
    data = try Data(contentsOf: URL(fileURLWithPath: path))
  }
  let decoder = JSONDecoder()
  return try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(type, from: Data($0)) }
}

/// Directions in the order of ids, as `Training/embed.py` writes them: single-precision numbers, nothing else.
func vectors(_ path: String, ids: [String]) throws -> [String: TextVector] {
  let data = try Data(contentsOf: URL(fileURLWithPath: path))
  let width = data.count / 4 / max(1, ids.count)
  var found: [String: TextVector] = [:]
  data.withUnsafeBytes { bytes in
    for (row, id) in ids.enumerated() {
      let direction = (0..<width).map {
        bytes.loadUnaligned(fromByteOffset: (row * width + $0) * 4, as: Float.self)
      }
      found[id] = TextVector(direction)
    }
  }
  return found
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "evidence" where arguments.count > 4, "semantic" where arguments.count > 4:
  let isSemantic = arguments[0] == "semantic"
  let (root, store, out) = (arguments[1], arguments[2], arguments[3])
  let claims = try lines("\(root)/\(store)/claims.jsonl.gz", of: ClaimRow.self).map(\.text)
  var folds: [String: String] = [:]
  for line in try String(contentsOfFile: "\(out)/folds.tsv", encoding: .utf8).split(separator: "\n") {
    let fields = line.split(separator: "\t")
    folds[String(fields[0])] = String(fields[1])
  }
  let ofClaims =
    isSemantic ? try vectors("\(out)/\(store).claims.vectors", ids: claims.map(\.id)) : [:]
  for set in arguments[4...] {
    let queries = try lines("\(root)/\(set)/queries.jsonl", of: QueryRow.self)
    let ofQueries =
      isSemantic ? try vectors("\(out)/\(set).queries.vectors", ids: queries.map(\.id)) : [:]
    let name = isSemantic ? "\(set).semantic" : set
    var rows = ""
    var data = Data()
    for fold in Set(folds.values).sorted() {
      let words = try String(contentsOfFile: "\(out)/words-\(fold).txt", encoding: .utf8)
      let own = queries.filter { folds[$0.id] == fold }.map { ($0.id, $0.text) }
      let names = try Evaluation.evidence(
        claims: claims, queries: own, words: words,
        vectors: isSemantic ? (ofClaims, ofQueries) : nil
      ) { query, ids, values in
        for id in ids { rows += "\(query)\t\(id)\n" }
        values.withUnsafeBytes { data.append(contentsOf: $0) }
      }
      try names.joined(separator: "\n").write(
        toFile: "\(out)/features.txt", atomically: true, encoding: .utf8)
    }
    try rows.write(toFile: "\(out)/\(name).tsv", atomically: true, encoding: .utf8)
    try data.write(to: URL(fileURLWithPath: "\(out)/\(name).f32"))
  }
case "words" where arguments.count > 4:
  let (root, store, out) = (arguments[1], arguments[2], arguments[3])
  let claims = try lines("\(root)/\(store)/claims.jsonl.gz", of: ClaimRow.self).map(\.text)
  func field(_ words: Evaluation.Words) -> String {
    zip(words.terms, words.weights).map { "\($0.key):\($1):\($0.word)" }.joined(separator: " ")
  }
  for (place, set) in arguments[4...].enumerated() {
    let queries = try lines("\(root)/\(set)/queries.jsonl", of: QueryRow.self)
    var (claimLines, queryLines) = ("", "")
    Evaluation.words(
      claims: claims, queries: queries.map { ($0.id, $0.text) },
      claim: { id, texts in
        if place == 0 { claimLines += "\(id)\t\(texts.map(field).joined(separator: "\t"))\n" }
      },
      query: { id, text in queryLines += "\(id)\t\(field(text))\n" })
    if place == 0 {
      try claimLines.write(toFile: "\(out)/\(store).claims.tsv", atomically: true, encoding: .utf8)
    }
    try queryLines.write(toFile: "\(out)/\(set).queries.tsv", atomically: true, encoding: .utf8)
  }
case "background" where arguments.count == 2:
  let root = arguments[1]
  func texts(_ store: String) throws -> [String] {
    try lines("\(root)/\(store)/claims.jsonl.gz", of: ClaimRow.self).map {
      ([$0.title, $0.body ?? ""] + [$0.claim ?? ""]).joined(separator: " ")
    }
  }
  let indonesian =
    try texts("id-claims") + lines("\(root)/id-forward/queries.jsonl", of: QueryRow.self).map(\.text)
  let english = try texts("en-checkthat") + texts("en-knownlie")
  let (a, b) = (Evaluation.wordCounts(indonesian), Evaluation.wordCounts(english))
  print("#\t\(indonesian.count)\t\(english.count)")
  for word in Set(a.keys).union(b.keys).sorted() where a[word, default: 0] + b[word, default: 0] >= 3 {
    print("\(word)\t\(a[word, default: 0])\t\(b[word, default: 0])")
  }
default:
  print("usage: matching-dump words|evidence EVAL STORE OUT SET… | matching-dump background EVAL")
  exit(2)
}
