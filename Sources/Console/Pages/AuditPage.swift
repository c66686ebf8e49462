import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// Who did what.
struct AuditPage: Sendable {
  let desk: ConsoleDesk

  private static let rowsOnPage = 50

  var routes: [ConsoleRoute] { [.get("jejak", show), .get("jejak/unduh", export)] }

  private struct Model {
    struct Row {
      var seq: Int64
      var moment: String
      var actor: String
      var action: String
      var subject: String
      var was: String?
      var became: String?
    }
    var frame: Frame
    var rows: [Row]
    var subject: String
    var isIntact: Bool
    var verdict: String
    var isWhole: Bool
    var older: String?
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let subject = request.query["hal"]
    let before = Int64(request.query["sebelum"])
    let entries = try await desk.database.read { [desk] session in
      try desk.audit.latest(
        before: before, subject: subject.isEmpty ? nil : subject, limit: Self.rowsOnPage + 1,
        in: session)
    }
    let shown = entries.prefix(Self.rowsOnPage)
    var older: String?
    if entries.count > shown.count, let last = shown.last {
      let escaped = subject.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      older = "/console/jejak?sebelum=\(last.seq)" + (subject.isEmpty ? "" : "&hal=\(escaped)")
    }
    // What is shown, at each look; the whole chain, which only grows, when somebody asks for it.
    let isWhole = request.query["periksa"] == "semua"
    let rows = Array(shown)
    let verification = try await desk.database.read { [desk] session in
      isWhole
        ? try desk.audit.verify(in: session)
        : try desk.audit.verify(
          rows, isEnd: before == nil && subject.isEmpty, in: session)
    }
    var isIntact = false
    var verdict = ""
    switch verification {
    case .intact(let rows, _):
      isIntact = true
      verdict =
        isWhole
        ? "Utuh: \(rows) catatan, tidak ada yang diubah atau hilang."
        : "Yang tampil di sini utuh: tidak ada yang diubah atau hilang."
    case .broken(let seq, _):
      verdict =
        "Rantai jejak putus pada catatan \(seq): ada catatan yang diubah atau dihapus. Hubungi pengelola sistem."
    }
    let model = Model(
      frame: desk.frame(request, "Jejak", in: .audit),
      rows: shown.map {
        Model.Row(
          seq: $0.seq, moment: IndonesianMoment.text($0.at), actor: $0.actor, action: $0.action,
          subject: $0.subject, was: $0.was, became: $0.became)
      }, subject: subject, isIntact: isIntact, verdict: verdict, isWhole: isWhole, older: older)
    return desk.page(.audit, model)
  }

  /// JSON lines, one entry each, written while they are read.
  @Sendable private func export(_ request: ConsoleRequest) async throws -> Response {
    let desk = desk
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/x-ndjson; charset=utf-8", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"jejak.jsonl\"",
      ],
      body: ResponseBody { writer in
        var last: Int64 = 0
        while true {
          let after = last
          let page = try await desk.database.read { session in
            try desk.audit.entries(after: after, limit: 500, in: session)
          }
          for entry in page {
            try await writer.write(ByteBuffer(string: try AuditLine.text(entry) + "\n"))
            last = entry.seq
          }
          if page.count < 500 { break }
        }
        try await writer.finish(nil)
      })
  }
}

/// An entry of the audit as one line of JSON.
public enum AuditLine {
  private struct Line: Encodable {
    var seq: Int64
    var at: String
    var actor: String
    var action: String
    var subject: String
    var was: String?
    var became: String?
    var hash: String
  }

  public static func text(_ entry: AuditStore.Entry) throws -> String {
    let line = Line(
      seq: entry.seq,
      at: Date(timeIntervalSince1970: entry.at.seconds).formatted(.iso8601),
      actor: entry.actor, action: entry.action, subject: entry.subject, was: entry.was,
      became: entry.became, hash: Token.base64URL(entry.hash))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }
}
