import ClaimFiles
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import ServiceLifecycle
import Storage

/// Bringing claims in from a file: look first, then take over, with progress.
struct ClaimImportPages: Sendable {
  let desk: ConsoleDesk
  private let jobs = ClaimImportStore()
  private let claims = ClaimStore()

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
    return desk.redirect(to: "/console/klaim/impor/\(id)")
  }

  private struct Model {
    struct Problem {
      var line: Int
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
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.number("id")
    let job = try await desk.database.read { [jobs] in try jobs.job(id, in: $0) }
    guard let job else { throw ConsoleProblem.notFound }
    var model = Model(
      frame: desk.frame(request, "Impor klaim", in: .claims), id: id, name: job.name,
      isPreview: job.state == .preview, isRunning: job.state == .running, total: job.total,
      done: job.done, newCount: job.added, changedCount: job.updated, sameCount: job.unchanged,
      badCount: job.bad)
    if job.state == .preview { try await fill(&model, id) }
    return desk.page(.claimImportJob, model)
  }

  /// What the file would change.
  private func fill(_ model: inout Model, _ id: Int64) async throws {
    let bytes = try await desk.database.read { [jobs] in try jobs.body(id, in: $0) } ?? []
    let rows = ClaimFile.rows(in: bytes, format: .auto, name: model.name)
    var good: [Claim] = []
    for row in rows {
      switch row.result {
      case .success(let claim): good.append(claim)
      case .failure(let problem):
        model.badCount += 1
        if model.problems.count < Self.shownProblems {
          model.problems.append(
            Model.Problem(line: row.line, reason: problem.description))
        }
      }
    }
    for start in stride(from: 0, to: good.count, by: 500) {
      let step = Array(good[start..<min(start + 500, good.count)])
      let pairs = try await desk.database.read { [claims] session in
        try step.map { claim in
          let claim = try Self.known(claim, claims, session)
          return (claim, try claims.claim(id: claim.id, in: session))
        }
      }
      for (claim, old) in pairs {
        if old == claim {
          model.sameCount += 1
          continue
        }
        if old == nil { model.newCount += 1 } else { model.changedCount += 1 }
        if model.changes.count < Self.shownChanges {
          model.changes.append(
            Model.Change(
              title: claim.title, isNew: old == nil,
              fields: old.map { ClaimComparison($0, claim).fields } ?? []))
        }
      }
    }
    model.hasProblems = !model.problems.isEmpty
    model.hasChanges = !model.changes.isEmpty
    let left = model.newCount + model.changedCount - model.changes.count
    model.more = left > 0 ? left : nil
  }

  /// An id that was made of the url gives way to the one that the claim has already.
  static func known(
    _ claim: Claim, _ claims: ClaimStore, _ session: any SQLSession
  ) throws -> Claim {
    var claim = claim
    if claim.id.hasPrefix("url-"), let url = claim.url,
      let id = try claims.id(url: url, in: session)
    {
      claim.id = id
    }
    return claim
  }

  @Sendable private func start(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.number("id")
    let actor = try request.actor
    try await desk.database.write { [desk, jobs] session in
      guard try jobs.start(id, in: session) else { throw ConsoleProblem.notFound }
      try desk.audit.record(
        "claim.import", "claim-import/\(id)", by: actor, at: .now, in: session)
    }
    return desk.redirect(to: "/console/klaim/impor/\(id)")
  }
}

/// Takes files over that staff have started, in steps; goes on after a restart.
public struct ClaimImportRunner: Service {
  private let database: any Database
  private let audit: AuditStore
  private let logger: Logger
  private let jobs = ClaimImportStore()
  private let claims = ClaimStore()
  private let desk = ClaimDeskStore()

  private static let stepRows = 200
  private static let pollMilliseconds = 500

  public init(database: any Database, vault: Vault, logger: Logger) {
    self.database = database
    audit = AuditStore(vault: vault)
    self.logger = logger
  }

  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          while try await step(), !Task.isCancelled {}
        } catch is CancellationError {
          break
        } catch {
          logger.error("an import cannot go on", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: .milliseconds(Self.pollMilliseconds))
      }
    }
  }

  /// One step of the oldest import.
  ///
  /// - Returns: whether there was one.
  public func step() async throws -> Bool {
    guard let job = try await database.read({ [jobs] in try jobs.running(in: $0) }) else {
      return false
    }
    let bytes = try await database.read { [jobs] in try jobs.body(job.id, in: $0) } ?? []
    let rows = ClaimFile.rows(in: bytes, format: .auto, name: job.name).dropFirst(job.done)
    // All of it with the file in hand: reading it anew for each step would take the square of its length.
    var present = job
    var rest = Array(rows)[...]
    while !rest.isEmpty, !Task.isCancelled {
      let step = Array(rest.prefix(Self.stepRows))
      rest = rest.dropFirst(step.count)
      try await take(step, present)
      present.done += step.count
    }
    return true
  }

  private func take(_ rows: [ClaimRow], _ job: ClaimImportStore.Job) async throws {
    try await database.write { [jobs, claims, desk, audit] session in
      var counts: [ClaimStore.Change: Int] = [:]
      var bad = 0
      let now = Timestamp.now
      for row in rows {
        guard case .success(let read) = row.result else {
          bad += 1
          continue
        }
        let claim = try ClaimImportPages.known(read, claims, session)
        let old = try claims.claim(id: claim.id, in: session)
        if let old, old != claim {
          try desk.note(claim, replacing: old, "impor", by: job.actor, at: now, in: session)
        }
        counts[try claims.save(claim, at: now, in: session), default: 0] += 1
      }
      guard try jobs.advance(job, rows: rows.count, counts, bad: bad, in: session) else {
        throw StorageError.conflict
      }
      if job.done + rows.count >= job.total {
        try audit.record(
          "claim.imported", "claim-import/\(job.id)", by: job.actor, became: "\(job.total) baris",
          at: now, in: session)
      }
    }
  }
}
