import ClaimFiles
import Conversation
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// The list of claims: search, filters, export.
struct ClaimListPage: Sendable {
  let desk: ConsoleDesk
  private let store = ClaimDeskStore()

  private static let rowsOnPage = 30

  init(desk: ConsoleDesk) { self.desk = desk }

  var routes: [ConsoleRoute] { [.get("klaim", show), .get("klaim/unduh", export)] }

  private struct Model {
    struct Row {
      var id: String
      var title: String
      var verdict: String
      var badge: String
      var status: String
      var isPublished: Bool
      var source: String
      var date: String
      var note: String
    }
    struct Choice {
      var value: String
      var name: String
      var isChosen: Bool
    }
    var frame: Frame
    var words: String
    /// The same as a part of an address.
    var query: String
    var source: String
    var from: String
    var to: String
    var isNarrowed: Bool
    var isSearch: Bool
    var statuses: [Choice]
    var verdicts: [Choice]
    var rows: [Row]
    var isEmpty: Bool
    var older: String?
    var mayWrite: Bool
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let words = String(request.query["kata"].prefix(300))
    let status = request.query["keadaan"]
    let filter = Self.filter(request.query)
    let verdict = filter.verdict
    var rows: [Model.Row] = []
    var older: String?
    if status == "draf" {
      rows = try await drafts(words, filter)
    } else if !words.isEmpty, status != "retracted" {
      rows = search(words, filter)
    } else {
      (rows, older) = try await list(filter, words, request.query)
    }
    let member = try request.member
    let statuses = [("published", "Terbit"), ("draf", "Draf"), ("retracted", "Ditarik")]
    let model = Model(
      frame: desk.frame(request, "Klaim", in: .claims), words: words,
      query: Self.escape(words), source: filter.source ?? "", from: filter.from ?? "",
      to: filter.to ?? "", isNarrowed: filter.source != nil || filter.isByDay,
      isSearch: !words.isEmpty,
      statuses: statuses.map {
        Model.Choice(value: $0.0, name: $0.1, isChosen: $0.0 == status)
      },
      verdicts: Verdict.allCases.map {
        Model.Choice(value: $0.rawValue, name: $0.name, isChosen: $0 == verdict)
      },
      rows: rows, isEmpty: rows.isEmpty, older: older, mayWrite: member.may(.claimsWrite))
    return desk.page(.claims, model)
  }

  private static func filter(_ query: Form) -> ClaimDeskStore.Filter {
    func day(_ name: String) -> String? { ClaimForm.isDay(query[name]) ? query[name] : nil }
    return ClaimDeskStore.Filter(
      Claim.Status(rawValue: query["keadaan"]) ?? .published,
      verdict: Verdict(rawValue: query["hasil"]),
      source: query["sumber"].isEmpty ? nil : String(query["sumber"].prefix(200)),
      from: day("dari"), to: day("sampai"))
  }

  private func row(_ claim: Claim, note: String = "") -> Model.Row {
    Model.Row(
      id: claim.id, title: claim.title, verdict: claim.verdict.name, badge: claim.verdict.badge,
      status: claim.status.name, isPublished: claim.status == .published,
      source: claim.source ?? "", date: claim.date ?? "", note: note)
  }

  /// By the same index that answers people: what has the words, and what is near them.
  private func search(_ words: String, _ filter: ClaimDeskStore.Filter) -> [Model.Row] {
    let isNarrowed = filter.verdict != nil || filter.source != nil || filter.isByDay
    return desk.services.matcher.match(
      words, limit: isNarrowed ? 200 : Self.rowsOnPage, explain: true
    ).matches
      .filter { $0.probability >= 0.03 || ($0.evidence.features["queryCoverage"] ?? 0) >= 0.5 }
      .compactMap { desk.services.lookup.claim(id: $0.claimID) }
      .filter(filter.lets)
      .prefix(Self.rowsOnPage).map { row($0) }
  }

  private func drafts(
    _ words: String, _ filter: ClaimDeskStore.Filter
  ) async throws -> [Model.Row] {
    let drafts = try await desk.database.read { [store] in try store.drafts(limit: 500, in: $0) }
    let now = Timestamp.now
    return drafts.filter { draft in
      filter.lets(draft.claim) && Self.has(draft.claim, words)
    }.map { draft in
      var claim = draft.claim
      claim.status = .draft
      return row(
        claim, note: "\(draft.author), \(IndonesianMoment.ago(draft.updatedAt, now: now))")
    }
  }

  private func list(
    _ filter: ClaimDeskStore.Filter, _ words: String, _ query: Form
  ) async throws -> ([Model.Row], String?) {
    var cursor: ClaimDeskStore.Cursor?
    let parts = query["sesudah"].split(separator: ".", maxSplits: 1)
    if parts.count == 2 { cursor = .init(place: String(parts[0]), id: String(parts[1])) }
    // What was retracted is little: words are looked for in the latest of it.
    let limit = words.isEmpty ? Self.rowsOnPage + 1 : 500
    let page = try await desk.database.read { [store, cursor] in
      try store.list(filter, after: cursor, limit: limit, in: $0)
    }
    let shown = page.filter { Self.has($0.0, words) }.prefix(Self.rowsOnPage)
    var older: String?
    if page.count > shown.count, let last = shown.last?.1 {
      var parts = [
        "sesudah=\(Self.escape(last.place)).\(Self.escape(last.id))",
        "keadaan=\(filter.status.rawValue)",
      ]
      if let verdict = filter.verdict { parts.append("hasil=\(verdict.rawValue)") }
      for (name, value) in [
        ("kata", words), ("sumber", filter.source ?? ""), ("dari", filter.from ?? ""),
        ("sampai", filter.to ?? ""),
      ] where !value.isEmpty { parts.append("\(name)=\(Self.escape(value))") }
      older = "/console/klaim?" + parts.joined(separator: "&")
    }
    return (shown.map { row($0.0) }, older)
  }

  private static func has(_ claim: Claim, _ words: String) -> Bool {
    let text = ([claim.title, claim.summary, claim.id] + claim.narratives)
      .joined(separator: " ").lowercased()
    return words.lowercased().split(whereSeparator: \.isWhitespace).allSatisfy(text.contains)
  }

  static func escape(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  // MARK: Export

  @Sendable private func export(_ request: ConsoleRequest) async throws -> Response {
    // A spreadsheet is what most people open.
    let format = request.query["bentuk"].isEmpty ? "csv" : request.query["bentuk"]
    guard ["jsonl", "csv", "claimreview"].contains(format) else { throw ConsoleProblem.notFound }
    let actor = try request.actor
    let desk = desk
    try await desk.database.write { session in
      try desk.audit.record("claim.export", format, by: actor, at: .now, in: session)
    }
    let type =
      switch format {
      case "csv": "text/csv; charset=utf-8"
      case "claimreview": "application/ld+json; charset=utf-8"
      default: "application/x-ndjson; charset=utf-8"
      }
    let ending = format == "claimreview" ? "json" : format
    return Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"klaim.\(ending)\"",
      ],
      body: ResponseBody { writer in
        let claims = try await desk.database.read { try ClaimStore().published(in: $0) }
        if format == "claimreview" {
          try await writer.write(ByteBuffer(string: try ClaimWriter.claimReviews(claims)))
        } else {
          if format == "csv" {
            try await writer.write(ByteBuffer(string: ClaimWriter.csvHeader + "\n"))
          }
          for start in stride(from: 0, to: claims.count, by: 200) {
            let lines = try claims[start..<min(start + 200, claims.count)].map { claim in
              format == "csv"
                ? ClaimWriter.csvRecord(claim) : try ClaimWriter.jsonLine(claim)
            }
            try await writer.write(ByteBuffer(string: lines.joined(separator: "\n") + "\n"))
          }
        }
        try await writer.finish(nil)
      })
  }
}
