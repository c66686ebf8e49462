import Domain
import Storage

/// How a claim gets out and back: history, rumors, audit and those who asked, in one transaction.
struct ClaimPublishing: Sendable {
  /// The note of a revision that went out; within the undo time it can be taken back.
  static let publishedNote = "terbit"

  let desk: ConsoleDesk
  private let store = ClaimDeskStore()
  private let claims = ClaimStore()

  init(desk: ConsoleDesk) { self.desk = desk }

  private var rumors: RumorPublishing { RumorPublishing(vault: desk.vault) }

  /// Publishes a draft.
  ///
  /// - Parameter read: the draft's version that was looked at.
  /// - Returns: how many people will be told.
  /// - Throws: `StorageError.conflict` when the draft, or the claim under it, is another by now.
  func publish(
    _ id: String, read: Int64, answering fingerprints: [UInt64], by actor: AuditStore.Actor,
    at now: Timestamp, in session: any SQLSession
  ) throws -> Int {
    guard let draft = try store.draft(of: id, in: session), draft.version == read else {
      throw StorageError.conflict
    }
    let old = try claims.claim(id: id, in: session)
    guard try ClaimDeskStore.digest(old) == draft.base else { throw StorageError.conflict }
    var claim = draft.claim
    claim.status = .published
    try store.note(
      claim, replacing: old, Self.publishedNote, by: actor, at: now, in: session)
    let people = try rumors.publish(
      claim, answering: fingerprints, undo: desk.configuration.undoMilliseconds, at: now,
      in: session)
    try store.dropDraft(of: id, in: session)
    try desk.audit.record(
      "claim.publish", "claim/\(id)", by: actor, was: try old.map(ClaimDeskStore.encode),
      became: try ClaimDeskStore.encode(claim), at: now, in: session)
    return people
  }

  /// Takes a publication back while nobody has been told: what stood there before stands there again, and the
  /// text is a draft.
  ///
  /// - Returns: `false` when it is too late.
  func undo(
    _ id: String, by actor: AuditStore.Actor, at now: Timestamp, in session: any SQLSession
  ) throws -> Bool {
    let revisions = try store.revisions(of: id, limit: 2, in: session)
    guard let last = revisions.first, last.note == Self.publishedNote,
      now.millisecondsSince(last.madeAt) < desk.configuration.undoMilliseconds,
      let present = try claims.claim(id: id, in: session), present == last.claim
    else { return false }
    let before = revisions.dropFirst().first?.claim
    let rumor = try RumorDeskStore(vault: desk.vault).answered(by: id, in: session)
    let isUndone = try rumors.undo(
      claimID: id, publishedAt: last.madeAt,
      before: before.flatMap { $0.status == .published ? $0 : nil }, at: now, in: session)
    guard isUndone else { return false }
    let standing = try claims.claim(id: id, in: session)
    if let standing {
      try store.note(
        standing, replacing: present, "diurungkan", by: actor, at: now, in: session)
    }
    let draft = try store.draft(of: id, in: session)
    try store.save(
      last.claim, base: try ClaimDeskStore.digest(standing), rumorID: rumor,
      read: draft?.version ?? 0, by: actor, at: now, in: session)
    try desk.audit.record("claim.undo", "claim/\(id)", by: actor, at: now, in: session)
    return true
  }

  func retract(
    _ id: String, _ reason: String, by actor: AuditStore.Actor, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    guard let old = try claims.claim(id: id, in: session), old.status == .published else {
      throw ConsoleProblem.notFound
    }
    var claim = old
    claim.status = .retracted
    try store.note(
      claim, replacing: old, "ditarik: \(reason)", by: actor, at: now, in: session)
    _ = try claims.save(claim, at: now, in: session)
    try desk.audit.record(
      "claim.retract", "claim/\(id)", by: actor, was: try ClaimDeskStore.encode(old),
      became: reason, at: now, in: session)
  }
}
