import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// One claim: how it stands, its draft, its history, what can be done with it.
struct ClaimPage: Sendable {
  let desk: ConsoleDesk
  private let store = ClaimDeskStore()
  private let claims = ClaimStore()

  init(desk: ConsoleDesk) { self.desk = desk }

  var routes: [ConsoleRoute] {
    [
      .get("klaim/{id}", show), .get("klaim/{id}/riwayat/{nomor}", revision),
      .post("klaim/{id}/riwayat/{nomor}/pulihkan", restore),
      .post("klaim/{id}/tarik", retract),
    ]
  }

  private struct Model {
    struct Revision {
      var number: Int64
      var moment: String
      var actor: String
      var note: String
    }
    struct Undo {
      var seconds: Int64
      var people: Int
      /// The revision that it takes back.
      var revision: Int64
    }
    var frame: Frame
    var id: String
    var title: String
    var verdict: String
    var badge: String
    var status: String
    var isPublished: Bool
    var isNew: Bool
    /// An election body's: it is read here and changed by its publishers.
    var isOfficial: Bool
    /// The title as a part of an address.
    var query: String
    var summary: [String]
    var url: String?
    var source: String
    var date: String
    var expires: String?
    var narratives: [String]
    var hasNarratives: Bool
    var draft: String?
    var revisions: [Revision]
    var hasRevisions: Bool
    var undo: Undo?
    /// How many people have its answer.
    var told: Int
    var mayWrite: Bool
    var mayPublish: Bool
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let now = Timestamp.now
    let (claim, draft, revisions, told, undo) = try await desk.database.read {
      [desk, store, claims] session in
      let claim = try claims.claim(id: id, in: session)
      let revisions = try store.revisions(of: id, limit: 50, in: session)
      var undo: Model.Undo?
      if let claim, let last = revisions.first, claim == last.claim,
        [ClaimPublishing.publishedNote, ClaimPublishing.attachedNote].contains(last.note)
      {
        let left = desk.configuration.undoMilliseconds - now.millisecondsSince(last.madeAt)
        if left > 0 {
          undo = Model.Undo(
            seconds: (left + 999) / 1000,
            people: try RumorPublishing(vault: desk.vault).audience(
              of: claim, publishedAt: last.madeAt, in: session), revision: last.number)
        }
      }
      return (
        claim, try store.draft(of: id, in: session), revisions,
        try NoticeStore().audience(
          claimID: id, standing: NoticeStore.retracted, in: session), undo
      )
    }
    guard let shown = claim ?? draft?.claim else { throw ConsoleProblem.notFound }
    let member = try request.member
    let model = Model(
      frame: desk.frame(request, shown.title, in: .claims), id: id, title: shown.title,
      verdict: shown.verdict.name, badge: shown.verdict.badge,
      status: claim == nil ? "draf" : shown.status.name,
      isPublished: claim?.status == .published, isNew: claim == nil,
      isOfficial: claim?.isOfficial ?? false, query: ClaimListPage.escape(shown.title),
      summary: shown.summary.split(separator: "\n").map(String.init),
      url: shown.url.flatMap { ClaimForm.isWebAddress($0) ? $0 : nil },
      source: shown.source ?? "–", date: shown.date ?? "–", expires: shown.expires,
      narratives: shown.narratives, hasNarratives: !shown.narratives.isEmpty,
      draft: draft.map { "\($0.author), \(IndonesianMoment.ago($0.updatedAt, now: now))" },
      revisions: revisions.map {
        Model.Revision(
          number: $0.number, moment: IndonesianMoment.text($0.madeAt), actor: $0.actor,
          note: $0.note)
      }, hasRevisions: !revisions.isEmpty, undo: undo, told: told,
      mayWrite: member.may(.claimsWrite), mayPublish: member.may(.claimsPublish))
    return desk.page(.claim, model)
  }

  // MARK: History

  private struct RevisionModel {
    var frame: Frame
    var id: String
    var number: Int64
    var moment: String
    var actor: String
    var note: String
    var changes: [ClaimComparison.Field]
    var sinceThen: [ClaimComparison.Field]
    var isFirst: Bool
    var isCurrent: Bool
    var mayRestore: Bool
    /// The draft and the claim that going back was offered over.
    var version: Int64
    var base: String
    /// Who has a draft of it that would be gone over.
    var draftAuthor: String?
    var problem: String?
  }

  @Sendable private func revision(_ request: ConsoleRequest) async throws -> Response {
    try await revisionPage(request)
  }

  private func revisionPage(
    _ request: ConsoleRequest, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let id = try request.text("id")
    let number = try request.number("nomor")
    let (found, before, now, draft) = try await desk.database.read { [store, claims] session in
      (
        try store.revision(number, of: id, in: session),
        try number > 1 ? store.revision(number - 1, of: id, in: session) : nil,
        try claims.claim(id: id, in: session), try store.draft(of: id, in: session)
      )
    }
    guard let found else { throw ConsoleProblem.notFound }
    let since = now.map { ClaimComparison(found.claim, $0).fields } ?? []
    let model = RevisionModel(
      frame: desk.frame(request, "Versi \(number)", in: .claims), id: id, number: number,
      moment: IndonesianMoment.text(found.madeAt), actor: found.actor, note: found.note,
      changes: ClaimComparison(before?.claim, found.claim).fields, sinceThen: since,
      isFirst: before == nil, isCurrent: since.isEmpty,
      mayRestore: try request.member.may(.claimsWrite) && now?.isOfficial != true,
      version: draft?.version ?? 0, base: try ClaimDeskStore.digest(now),
      draftAuthor: draft?.author, problem: problem)
    return desk.page(.claimRevision, model, status: status)
  }

  /// Makes a draft of an old state: it is looked at and published like any other.
  @Sendable private func restore(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let number = try request.number("nomor")
    let actor = try request.actor
    let read = Int64(request.form["versi"]) ?? 0
    let base = request.form["dasar"]
    do {
      try await desk.database.write { [desk, store, claims] session in
        guard let old = try store.revision(number, of: id, in: session) else {
          throw ConsoleProblem.notFound
        }
        let present = try claims.claim(id: id, in: session)
        if old.claim.isOfficial || present?.isOfficial == true {
          throw ConsoleProblem.official(id)
        }
        guard try ClaimDeskStore.digest(present) == base else { throw StorageError.conflict }
        let draft = try store.draft(of: id, in: session)
        var claim = old.claim
        claim.status = .published
        try store.save(
          claim, base: base, rumorID: nil, read: read, by: actor, at: .now, in: session)
        try desk.audit.record(
          "claim.restore", "claim/\(id)", by: actor,
          was: try (draft?.claim ?? present).map(ClaimDeskStore.encode),
          became: try ClaimDeskStore.encode(claim), at: .now, in: session)
      }
    } catch StorageError.conflict {
      return try await revisionPage(
        request,
        problem:
          "Klaim atau drafnya baru saja diubah orang lain. Belum ada yang ditimpa: lihat keadaannya sekarang, lalu ulangi bila masih perlu.",
        status: .conflict)
    }
    return desk.redirect(to: "/console/klaim/\(id)/terbitkan")
  }

  @Sendable private func retract(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let reason = String(request.form["alasan"].prefix(500))
    let actor = try request.actor
    guard !reason.isEmpty else {
      throw ConsoleProblem(
        status: .unprocessableContent, heading: "Alasan masih kosong",
        message: "Tulis alasan penarikan, lalu kirim lagi: alasan itu masuk riwayat.")
    }
    let rumors = try await desk.database.write { [desk] session in
      try ClaimPublishing(desk: desk).retract(id, reason, by: actor, at: .now, in: session)
    }
    try await desk.refreshJoiner(rumors)
    return desk.redirect(to: "/console/klaim/\(id)", .retracted)
  }
}
