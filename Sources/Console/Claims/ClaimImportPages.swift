import ClaimFiles
import Crypto
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// Bringing claims in from a file: look first, then take over, with progress.
struct ClaimImportPages: Sendable {
  let desk: ConsoleDesk
  private let jobs = ClaimImportStore()

  static let byteLimit = 16 << 20
  /// Changes that the preview lists.
  private static let shownChanges = 100
  private static let shownProblems = 200

  init(desk: ConsoleDesk) { self.desk = desk }

  var routes: [ConsoleRoute] {
    [
      .get("klaim/impor", ask), .post("klaim/impor", bodyLimit: Self.byteLimit, take),
      .get("klaim/impor/{id}", show), .post("klaim/impor/{id}/jalankan", start),
    ]
  }

  private struct AskModel {
    var frame: Frame
    var megabytes: Int
    var error: String?
  }

  private func askPage(_ request: ConsoleRequest, _ error: String? = nil) -> Response {
    desk.page(
      .claimImport,
      AskModel(
        frame: desk.frame(request, "Impor klaim", in: .claims), megabytes: Self.byteLimit >> 20,
        error: error), status: error == nil ? .ok : .unprocessableContent)
  }

  @Sendable private func ask(_ request: ConsoleRequest) async throws -> Response {
    askPage(request)
  }

  @Sendable private func take(_ request: ConsoleRequest) async throws -> Response {
    let file = request.form.files["berkas"]
    let pasted = request.form["isi"]
    let bytes = file?.bytes ?? Array(pasted.utf8)
    let name = file.map { String($0.name.prefix(100)) } ?? "Tempelan"
    guard !bytes.isEmpty else { return askPage(request, "Pilih berkas, atau tempel isinya.") }
    guard !bytes.starts(with: [0x1F, 0x8B]) else {
      return askPage(request, "Berkas terkompresi belum bisa dibaca di sini: buka dulu.")
    }
    let rows = ClaimFile.rows(in: bytes, format: .auto, name: name)
    guard !rows.isEmpty else { return askPage(request, "Tidak ada satu klaim pun di berkas itu.") }
    let actor = try request.actor
    let id = try await desk.database.write { [jobs] session in
      try jobs.add(
        name: name, format: ClaimFormat.auto.rawValue, body: bytes, total: rows.count, by: actor,
        at: .now, in: session)
    }
    return desk.redirect(to: "/console/klaim/impor/\(id)", .received)
  }

  private struct Model {
    struct Problem {
      var place: String
      var reason: String
    }
    struct Change {
      var title: String
      var isNew: Bool
      var fields: [ClaimComparison.Field]
    }
    var frame: Frame
    var id: Int64
    var name: String
    var isPreview: Bool
    var isRunning: Bool
    var total: Int
    var done: Int
    var newCount: Int
    var changedCount: Int
    var sameCount: Int
    var badCount: Int
    var problems: [Problem] = []
    var hasProblems = false
    var changes: [Change] = []
    var hasChanges = false
    var more: Int?
    /// Tells whether what would be changed is still what was looked at.
    var seen = ""
    /// What is taken over waits for a second pair of eyes.
    var becomesDrafts = false
    var hasMoved = false
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    try await page(request)
  }

  private func page(
    _ request: ConsoleRequest, hasMoved: Bool = false, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let id = try request.number("id")
    let (job, skipped) = try await desk.database.read { [desk, jobs] session in
      (
        try jobs.job(id, in: session),
        try desk.audit.latest(
          subject: "claim-import/\(id)", limit: Self.shownProblems, in: session
        ).filter { $0.action == ClaimImportRunner.skipAction }.map { $0.became ?? "" }
      )
    }
    guard let job else { throw ConsoleProblem.notFound }
    var model = Model(
      frame: desk.frame(request, "Impor klaim", in: .claims), id: id, name: job.name,
      isPreview: job.state == .preview, isRunning: job.state == .running, total: job.total,
      done: job.done, newCount: job.added, changedCount: job.updated, sameCount: job.unchanged,
      badCount: job.bad)
    model.becomesDrafts = desk.configuration.needsSecondPair
    model.hasMoved = hasMoved
    if job.state == .preview {
      try await fill(&model, id)
    } else {
      model.problems = skipped.reversed().map { Model.Problem(place: "", reason: $0) }
      model.hasProblems = !model.problems.isEmpty
    }
    return desk.page(.claimImportJob, model, status: status)
  }

  /// What the file would change.
  private func fill(_ model: inout Model, _ id: Int64) async throws {
    let bytes = try await desk.database.read { [jobs] in try jobs.body(id, in: $0) } ?? []
    let rows = ClaimFile.rows(in: bytes, format: .auto, name: model.name)
    let judge = ClaimImportJudge(needsSecondPair: desk.configuration.needsSecondPair)
    var seen = SHA256()
    for start in stride(from: 0, to: rows.count, by: 500) {
      let step = Array(rows[start..<min(start + 500, rows.count)])
      let found = try await desk.database.read { session in
        try step.map { row in (row.line, try judge.judge(row, in: session)) }
      }
      for (line, judgement) in found {
        seen.update(data: Data(judgement.stamp.utf8))
        switch judgement.outcome {
        case .same: model.sameCount += 1
        case .bad(let reason):
          model.badCount += 1
          if model.problems.count < Self.shownProblems {
            model.problems.append(Model.Problem(place: "Baris \(line)", reason: reason))
          }
        case .change(let claim, let old):
          if old == nil { model.newCount += 1 } else { model.changedCount += 1 }
          if model.changes.count < Self.shownChanges {
            model.changes.append(
              Model.Change(
                title: claim.title, isNew: old == nil,
                fields: old.map { ClaimComparison($0, claim).fields } ?? []))
          }
        }
      }
    }
    model.seen = Token.base64URL(Array(seen.finalize().prefix(12)))
    model.hasProblems = !model.problems.isEmpty
    model.hasChanges = !model.changes.isEmpty
    let left = model.newCount + model.changedCount - model.changes.count
    model.more = left > 0 ? left : nil
  }

  @Sendable private func start(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.number("id")
    let actor = try request.actor
    let looked = Timestamp.now
    let job = try await desk.database.read { [jobs] in try jobs.job(id, in: $0) }
    guard let job, job.state == .preview else { throw ConsoleProblem.notFound }
    // Looked at once more: what somebody changed since the preview is shown before it is gone over.
    var present = Model(
      frame: desk.frame(request, "Impor klaim", in: .claims), id: id, name: job.name,
      isPreview: true, isRunning: false, total: job.total, done: 0, newCount: 0, changedCount: 0,
      sameCount: 0, badCount: 0)
    try await fill(&present, id)
    guard request.form["dilihat"] == present.seen else {
      return try await page(request, hasMoved: true, status: .conflict)
    }
    try await desk.database.write { [desk, jobs] session in
      guard try jobs.start(id, seen: looked, in: session) else { throw ConsoleProblem.notFound }
      try desk.audit.record(
        "claim.import", "claim-import/\(id)", by: actor, became: "\(job.name), \(job.total) baris",
        at: .now, in: session)
    }
    return desk.redirect(to: "/console/klaim/impor/\(id)")
  }
}
