import ClaimFiles
import Domain
import Logging
import ServiceLifecycle
import Storage

/// Says what a row of a file would do, for the preview and for the import alike.
struct ClaimImportJudge: Sendable {
  /// What is taken over waits as a draft for somebody else to publish it.
  let needsSecondPair: Bool
  private let claims = ClaimStore()
  private let desk = ClaimDeskStore()

  init(needsSecondPair: Bool) { self.needsSecondPair = needsSecondPair }

  enum Outcome: Sendable {
    /// Nothing: it stands there already.
    case same
    /// Left out, and why.
    case bad(String)
    case change(Claim, old: Claim?)
  }

  struct Judgement: Sendable {
    var outcome: Outcome
    /// Another one when what stands there is another.
    var stamp: String
  }

  func judge(_ row: ClaimRow, in session: any SQLSession) throws -> Judgement {
    let read: Claim
    switch row.result {
    case .success(let claim): read = claim
    case .failure(let problem):
      return Judgement(outcome: .bad(problem.indonesian), stamp: "bad;")
    }
    let claim = try known(read, in: session)
    let old = try claims.claim(id: claim.id, in: session)
    let draft = try needsSecondPair ? desk.draft(of: claim.id, in: session) : nil
    return Judgement(
      outcome: outcome(claim, old, draft),
      stamp: "\(claim.id) \(try ClaimDeskStore.digest(old)) \(draft?.version ?? 0);")
  }

  private func outcome(
    _ claim: Claim, _ old: Claim?, _ draft: ClaimDeskStore.Draft?
  ) -> Outcome {
    if claim == old { return .same }
    if claim.isOfficial || old?.isOfficial == true {
      return .bad("klaim resmi hanya berubah lewat pengumuman lembaganya sendiri")
    }
    guard needsSecondPair else { return .change(claim, old: old) }
    if claim.status != .published {
      return .bad(
        "tidak bisa lewat impor selama penerbitan perlu dua orang; pakai halaman klaimnya")
    }
    if draft?.claim == claim { return .same }
    if let draft { return .bad("\(draft.author) sedang menulis draf klaim ini") }
    return .change(claim, old: old)
  }

  /// An id that was made of the url gives way to the one that the claim has already.
  private func known(_ claim: Claim, in session: any SQLSession) throws -> Claim {
    var claim = claim
    if claim.id.hasPrefix("url-"), let url = claim.url,
      let id = try claims.id(url: url, in: session)
    {
      claim.id = id
    }
    return claim
  }
}

/// Takes files over that staff have started, in steps; goes on after a restart.
public struct ClaimImportRunner: Service {
  /// In the audit: a row that was left out because its claim changed after it had been looked at.
  static let skipAction = "claim.import-skip"
  private static let note = "impor"

  private let database: any Database
  private let audit: AuditStore
  private let logger: Logger
  private let judge: ClaimImportJudge
  private let jobs = ClaimImportStore()
  private let claims = ClaimStore()
  private let desk = ClaimDeskStore()

  private static let stepRows = 200
  private static let pollMilliseconds = 500

  /// - Parameter needsSecondPair: what is taken over becomes drafts, which somebody else publishes.
  public init(
    database: any Database, vault: Vault, needsSecondPair: Bool = false, logger: Logger
  ) {
    self.database = database
    audit = AuditStore(vault: vault)
    judge = ClaimImportJudge(needsSecondPair: needsSecondPair)
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

  /// All that is left of the oldest import.
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
    try await database.write { [jobs, audit, judge] session in
      var counts: [ClaimStore.Change: Int] = [:]
      var bad = 0
      let now = Timestamp.now
      for row in rows {
        switch try judge.judge(row, in: session).outcome {
        case .same: counts[.unchanged, default: 0] += 1
        case .bad: bad += 1
        case .change(let claim, let old):
          if let old, try hasMoved(old, since: job, in: session) {
            bad += 1
            try audit.record(
              Self.skipAction, "claim-import/\(job.id)", by: job.actor,
              became:
                "Baris \(row.line): klaim \(claim.id) diubah sesudah pratinjau, jadi tidak ditimpa.",
              at: now, in: session)
            continue
          }
          try take(claim, over: old, for: job, at: now, in: session)
          counts[old == nil ? .added : .updated, default: 0] += 1
        }
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

  /// Whether somebody else changed a claim after it had been looked at; an earlier row of the same file may.
  private func hasMoved(
    _ claim: Claim, since job: ClaimImportStore.Job, in session: any SQLSession
  ) throws -> Bool {
    guard let changed = try claims.changedAt(id: claim.id, in: session), changed >= job.madeAt
    else { return false }
    let last = try desk.revisions(of: claim.id, limit: 1, in: session).first
    return !(last?.note == Self.note && last?.actor == job.actor.name && last?.claim == claim)
  }

  private func take(
    _ claim: Claim, over old: Claim?, for job: ClaimImportStore.Job, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    if judge.needsSecondPair {
      try desk.save(
        claim, base: try ClaimDeskStore.digest(old), rumorID: nil, read: 0, by: job.actor, at: now,
        in: session)
    } else {
      try desk.note(claim, replacing: old, Self.note, by: job.actor, at: now, in: session)
      _ = try claims.save(claim, at: now, in: session)
    }
    try audit.record(
      judge.needsSecondPair ? "claim.draft" : "claim.import", "claim/\(claim.id)", by: job.actor,
      was: try old.map(ClaimDeskStore.encode), became: try ClaimDeskStore.encode(claim), at: now,
      in: session)
  }
}
