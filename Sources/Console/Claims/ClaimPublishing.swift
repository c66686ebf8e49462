import Domain
import Storage

/// How a claim gets out and back: history, rumors, audit and those who asked, in one transaction.
struct ClaimPublishing: Sendable {
  /// The note of a revision that went out; within the undo time it can be taken back.
  static let publishedNote = "terbit"
  /// The note of a revision that a rumor was attached with; the same holds for it.
  static let attachedNote = "menjawab rumor"

  /// Somebody answered, dismissed or brought back the rumor meanwhile.
  struct RumorMoved: Error {}

  /// What an undo did.
  enum Undone: Sendable {
    /// The text is a draft again.
    case draft
    /// A colleague has begun a draft; the text is in the history.
    case history
    /// A rumor that was attached waits again.
    case rumor
  }

  let desk: ConsoleDesk
  private let store = ClaimDeskStore()
  private let claims = ClaimStore()

  init(desk: ConsoleDesk) { self.desk = desk }

  private var rumors: RumorPublishing { RumorPublishing(vault: desk.vault) }
  private var clusters: RumorDeskStore { RumorDeskStore(vault: desk.vault) }

  /// What is official changes by its organisation's announcement alone.
  private static func check(_ claim: Claim, over old: Claim?) throws {
    if claim.isOfficial || old?.isOfficial == true, claim != old {
      throw ConsoleProblem.official(claim.id)
    }
  }

  /// Publishes a draft.
  ///
  /// - Parameters:
  ///   - read: the draft's version that was looked at.
  ///   - answersRumor: the rumor that it was written for was seen to wait.
  /// - Throws: `StorageError.conflict` when the draft, or the claim under it, is another by now; `RumorMoved`.
  func publish(
    _ id: String, read: Int64, answersRumor: Bool, by actor: AuditStore.Actor,
    at now: Timestamp, in session: any SQLSession
  ) throws {
    guard let draft = try store.draft(of: id, in: session), draft.version == read else {
      throw StorageError.conflict
    }
    let old = try claims.claim(id: id, in: session)
    guard try ClaimDeskStore.digest(old) == draft.base else { throw StorageError.conflict }
    var claim = draft.claim
    claim.status = .published
    try Self.check(claim, over: old)
    var fingerprints: [UInt64] = []
    if let rumor = draft.rumorID {
      let isWaiting = try clusters.cluster(rumor, in: session)?.state.isWaiting ?? false
      guard isWaiting == answersRumor else { throw RumorMoved() }
      if isWaiting { fingerprints = try clusters.fingerprints(of: rumor, in: session) }
    }
    try store.note(
      claim, replacing: old, Self.publishedNote, by: actor, at: now, in: session)
    try rumors.publish(
      claim, answering: fingerprints, undo: desk.configuration.undoMilliseconds, at: now,
      in: session)
    if let rumor = draft.rumorID, !fingerprints.isEmpty {
      try clusters.close(rumor, claimID: id, at: now, in: session)
    }
    try store.dropDraft(of: id, in: session)
    try desk.audit.record(
      "claim.publish", "claim/\(id)", by: actor, was: try old.map(ClaimDeskStore.encode),
      became: try ClaimDeskStore.encode(claim), at: now, in: session)
  }

  /// Answers a rumor with a claim that is out already: its wordings become narratives, and who asked is told after
  /// the undo time.
  ///
  /// With a second pair of eyes asked for, that becomes a draft, which somebody else publishes.
  ///
  /// - Returns: whether it is answered; else the draft waits.
  /// - Throws: `StorageError.conflict` when somebody is writing a draft of the claim.
  func attach(
    _ rumor: Int64, to id: String, by actor: AuditStore.Actor, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Bool {
    guard let old = try claims.claim(id: id, in: session), old.status == .published else {
      throw ConsoleProblem.notFound
    }
    var claim = old
    // The words of a rumor are none of an election body's.
    if !old.isOfficial {
      let texts = RumorPrefill.texts(
        try clusters.wordings(of: rumor, limit: RumorPrefill.mostWordings, in: session))
      for text in texts where !claim.narratives.contains(text) {
        if claim.narratives.count < ClaimForm.mostNarratives { claim.narratives.append(text) }
      }
    }
    let (was, became) = (try ClaimDeskStore.encode(old), try ClaimDeskStore.encode(claim))
    if desk.configuration.needsSecondPair {
      try store.save(
        claim, base: try ClaimDeskStore.digest(old), rumorID: rumor, read: 0, by: actor, at: now,
        in: session)
      try desk.audit.record(
        "claim.draft", "claim/\(id)", by: actor, was: was, became: became, at: now, in: session)
      return false
    }
    try store.note(claim, replacing: old, Self.attachedNote, by: actor, at: now, in: session)
    try rumors.publish(
      claim, answering: try clusters.fingerprints(of: rumor, in: session),
      undo: desk.configuration.undoMilliseconds, at: now, in: session)
    try clusters.close(rumor, claimID: id, at: now, in: session)
    try desk.audit.record(
      "claim.attach", "claim/\(id)", by: actor, was: was, became: became, at: now, in: session)
    return true
  }

  /// Takes a publication back while nobody has been told: what stood there before stands there again.
  ///
  /// - Parameter number: the revision that was seen as the last one.
  /// - Returns: what became of it, and the rumors that wait again; `nil` when it is too late.
  func undo(
    _ id: String, revision number: Int64, by actor: AuditStore.Actor, at now: Timestamp,
    in session: any SQLSession
  ) throws -> (Undone, rumors: [Int64])? {
    let revisions = try store.revisions(of: id, limit: 2, in: session)
    guard let last = revisions.first, last.number == number,
      [Self.publishedNote, Self.attachedNote].contains(last.note),
      now.millisecondsSince(last.madeAt) < desk.configuration.undoMilliseconds,
      let present = try claims.claim(id: id, in: session), present == last.claim
    else { return nil }
    let before = revisions.dropFirst().first?.claim
    let answered = try clusters.clusters(
      holding: try rumors.answered(by: id, since: last.madeAt, in: session), in: session)
    let isUndone = try rumors.undo(
      claimID: id, publishedAt: last.madeAt,
      before: before.flatMap { $0.status == .draft ? nil : $0 }, at: now, in: session)
    guard isUndone else { return nil }
    let standing = try claims.claim(id: id, in: session)
    if let standing {
      try store.note(
        standing, replacing: present, "diurungkan", by: actor, at: now, in: session)
    }
    try desk.audit.record(
      "claim.undo", "claim/\(id)", by: actor, was: try ClaimDeskStore.encode(present),
      became: try standing.map(ClaimDeskStore.encode), at: now, in: session)
    if last.note == Self.attachedNote { return (.rumor, answered) }
    // What a colleague has begun to write since is not gone over: the text that is taken back is in the history.
    guard try store.draft(of: id, in: session) == nil else { return (.history, answered) }
    try store.save(
      last.claim, base: try ClaimDeskStore.digest(standing), rumorID: answered.first, read: 0,
      by: actor, at: now, in: session)
    return (.draft, answered)
  }

  /// Takes a claim out for good; what it answered waits again.
  ///
  /// - Returns: the rumors that wait again.
  func retract(
    _ id: String, _ reason: String, by actor: AuditStore.Actor, at now: Timestamp,
    in session: any SQLSession
  ) throws -> [Int64] {
    guard let old = try claims.claim(id: id, in: session), old.status == .published else {
      throw ConsoleProblem.notFound
    }
    var claim = old
    claim.status = .retracted
    try Self.check(claim, over: old)
    try store.note(
      claim, replacing: old, "ditarik: \(reason)", by: actor, at: now, in: session)
    _ = try claims.save(claim, at: now, in: session)
    let reopened = try clusters.reopen(claimID: id, at: now, in: session)
    // Fan-outs that are under way end here; whoever was told already is told of the retraction.
    try rumors.reopenRumors(of: id, at: now, in: session)
    try desk.audit.record(
      "claim.retract", "claim/\(id)", by: actor, was: try ClaimDeskStore.encode(old),
      became: try ClaimDeskStore.encode(claim) + "\nalasan: \(reason)", at: now, in: session)
    return reopened
  }
}
