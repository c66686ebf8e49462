import Conversation
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// One rumor: its wordings, what is like it, and everything that can be done with it.
struct RumorPage: Sendable {
  let desk: ConsoleDesk
  private let store: RumorDeskStore

  private static let shownWordings = 30
  private static let similarShown = 4
  private static let shownRefusals = 10

  init(desk: ConsoleDesk) {
    self.desk = desk
    store = RumorDeskStore(vault: desk.vault)
  }

  var routes: [ConsoleRoute] {
    [
      .get("rumor/{id}", show), .post("rumor/{id}/ambil", take),
      .post("rumor/{id}/lepas", release), .post("rumor/{id}/tugaskan", assign),
      .post("rumor/{id}/catat", note), .post("rumor/{id}/kesampingkan", dismiss),
      .post("rumor/{id}/kembalikan", recall), .post("rumor/{id}/gabung", merge),
      .post("rumor/{id}/pisah", split), .post("rumor/{id}/jawab", answer),
    ]
  }

  private struct Model {
    struct Wording {
      var fingerprint: String
      var text: String
      var asks: Int
      var isLead: Bool
    }
    struct Similar {
      var id: String
      var title: String
      var verdict: String
      var badge: String
      var percent: Int
      var words: String
    }
    struct Other {
      var id: Int64
      var text: String
      var asks: Int
    }
    struct Refusal {
      var id: String
      var title: String
      var people: Int
    }
    struct Note {
      var text: String
      var link: String?
      var actor: String
      var moment: String
    }
    struct Colleague {
      var id: Int64
      var name: String
      var isChosen: Bool
    }
    var frame: Frame
    var id: Int64
    /// The same, where an entry of a list has an id of its own.
    var rumor: Int64
    var title: String
    var state: String
    var isWaiting: Bool
    var isDismissed: Bool
    var isAnswered: Bool
    var claimID: String?
    var reason: String?
    var asks: Int
    var forwards: Int
    var people: Int
    var since: String
    var waits: String
    var isLate: Bool
    var scam: String?
    var place: String?
    var member: String?
    var isMine: Bool
    var version: Int64
    var wordings: [Wording]
    var moreWordings: Int?
    var maySplit: Bool
    var claims: [Similar]
    var hasClaims: Bool
    var others: [Other]
    var hasOthers: Bool
    var refusals: [Refusal]
    var hasRefusals: Bool
    var notes: [Note]
    var colleagues: [Colleague]
    var drafts: [String]
    var mayWrite: Bool
    var problem: String?
  }

  private func page(
    _ request: ConsoleRequest, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let id = try request.number("id")
    let desk = desk
    let store = store
    let read = try await desk.database.read { session in
      guard let cluster = try store.cluster(id, in: session) else {
        throw ConsoleProblem.notFound
      }
      let fingerprints = try store.fingerprints(of: id, in: session)
      return (
        cluster: cluster,
        wordings: try store.wordings(of: id, limit: Self.shownWordings, in: session),
        lead: try store.wording(cluster.lead, in: session)?.text,
        people: try RumorPublishing(vault: desk.vault).audience(of: fingerprints, in: session),
        notes: try store.notes(of: id, in: session),
        refusals: try FeedbackStore().refusals(
          ofCluster: id, limit: Self.shownRefusals, in: session),
        members: try desk.members.all(in: session).filter { $0.state == .active },
        drafts: try ClaimDeskStore().drafts(limit: 500, in: session)
          .filter { $0.rumorID == id }.map(\.claim.id)
      )
    }
    let cluster = read.cluster
    let text = read.lead ?? read.wordings.lazy.compactMap(\.text).first ?? ""
    let claims =
      cluster.state.isWaiting && !text.isEmpty ? similarClaims(text) : []
    let others =
      cluster.state.isWaiting && !text.isEmpty
      ? try await similarRumors(text, except: id) : []
    let member = try request.member
    let now = Timestamp.now
    let age = now.millisecondsSince(cluster.firstAsked)
    let model = Model(
      frame: desk.frame(request, "Rumor \(id)", in: .rumors), id: id, rumor: id,
      title: RumorListPage.example(read.lead), state: cluster.state.name,
      isWaiting: cluster.state.isWaiting, isDismissed: cluster.state == .dismissed,
      isAnswered: cluster.state == .answered, claimID: cluster.claimID, reason: cluster.reason,
      asks: cluster.asks, forwards: cluster.forwards, people: read.people,
      since: IndonesianMoment.text(cluster.firstAsked),
      waits: IndonesianMoment.span(milliseconds: age),
      isLate: cluster.state.isWaiting && age > RumorListPage.promiseMilliseconds,
      scam: cluster.scam.map(RumorListPage.scamName),
      place: cluster.place.flatMap(RumorListPage.placeName),
      member: read.members.first { $0.id == cluster.memberID }?.displayName,
      isMine: cluster.memberID == member.id, version: cluster.version,
      wordings: read.wordings.map {
        Model.Wording(
          fingerprint: String($0.fingerprint, radix: 16),
          text: RumorListPage.example($0.text, limit: 600), asks: $0.asks,
          isLead: $0.fingerprint == cluster.lead)
      },
      moreWordings: cluster.wordings > read.wordings.count
        ? cluster.wordings - read.wordings.count : nil,
      maySplit: cluster.state.isWaiting && cluster.wordings > 1, claims: claims,
      hasClaims: !claims.isEmpty, others: others, hasOthers: !others.isEmpty,
      refusals: read.refusals.map {
        Model.Refusal(id: $0.claimID, title: $0.title, people: $0.people)
      }, hasRefusals: !read.refusals.isEmpty,
      notes: read.notes.map {
        Model.Note(
          text: $0.text, link: $0.kind == .link ? $0.text : nil, actor: $0.actor,
          moment: IndonesianMoment.ago($0.madeAt, now: now))
      },
      colleagues: read.members.filter { $0.may(.rumorsWrite) }.map {
        Model.Colleague(id: $0.id, name: $0.displayName, isChosen: $0.id == cluster.memberID)
      }, drafts: read.drafts, mayWrite: member.may(.rumorsWrite), problem: problem)
    return desk.page(.rumor, model, status: status)
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    try await page(request)
  }

  /// "Is it this one?": what the index finds for the rumor's words.
  private func similarClaims(_ text: String) -> [Model.Similar] {
    desk.services.matcher.match(text, limit: Self.similarShown, explain: true).matches
      .compactMap { match in
        guard match.probability >= 0.02,
          let claim = desk.services.lookup.claim(id: match.claimID)
        else { return nil }
        return Model.Similar(
          id: claim.id, title: claim.title, verdict: claim.verdict.name,
          badge: claim.verdict.badge, percent: Int((match.probability * 100).rounded()),
          words: match.evidence.words.prefix(8).joined(separator: ", "))
      }
  }

  private func similarRumors(_ text: String, except id: Int64) async throws -> [Model.Other] {
    let ids = desk.services.joiner.similar(to: text, except: id, limit: Self.similarShown)
    let store = store
    return try await desk.database.read { session in
      try ids.compactMap { other in
        guard let cluster = try store.cluster(other, in: session), cluster.state.isWaiting else {
          return nil
        }
        let text = try store.wording(cluster.lead, in: session)?.text
        return Model.Other(
          id: other, text: RumorListPage.example(text, limit: 120), asks: cluster.asks)
      }
    }
  }

  // MARK: Work

  /// Does something to the rumor in the version that the form was made of, and writes it down.
  private func change(
    _ request: ConsoleRequest, _ action: String, became: String? = nil, to path: String? = nil,
    _ work: @escaping @Sendable (RumorDeskStore, Int64, Int64, any SQLSession) throws -> Void
  ) async throws -> Response {
    let id = try request.number("id")
    let version = Int64(request.form["versi"]) ?? -1
    let actor = try request.actor
    let store = store
    do {
      try await desk.database.write { [desk] session in
        guard try store.cluster(id, in: session) != nil else { throw ConsoleProblem.notFound }
        try work(store, id, version, session)
        try desk.audit.record(
          action, "rumor/\(id)", by: actor, became: became, at: .now, in: session)
      }
    } catch StorageError.conflict {
      return try await page(
        request,
        problem:
          "Orang lain baru saja mengubah rumor ini. Tidak ada yang ditimpa; lihat keadaannya sekarang, lalu ulangi bila masih perlu.",
        status: .conflict)
    }
    return desk.redirect(to: path ?? "/console/rumor/\(id)", .saved)
  }

  @Sendable private func take(_ request: ConsoleRequest) async throws -> Response {
    let me = try request.member.id
    return try await change(request, "rumor.take") { store, id, version, session in
      try store.assign(id, to: me, read: version, at: .now, in: session)
    }
  }

  @Sendable private func release(_ request: ConsoleRequest) async throws -> Response {
    try await change(request, "rumor.release") { store, id, version, session in
      try store.assign(id, to: nil, read: version, at: .now, in: session)
    }
  }

  @Sendable private func assign(_ request: ConsoleRequest) async throws -> Response {
    let chosen = Int64(request.form["anggota"])
    let members = desk.members
    return try await change(
      request, "rumor.assign", became: chosen.map { "member/\($0)" }
    ) { store, id, version, session in
      if let chosen {
        guard let member = try members.member(id: chosen, in: session), member.state == .active,
          member.may(.rumorsWrite)
        else { throw ConsoleProblem.malformed }
      }
      try store.assign(id, to: chosen, read: version, at: .now, in: session)
    }
  }

  @Sendable private func note(_ request: ConsoleRequest) async throws -> Response {
    let text = String(request.form["catatan"].prefix(2_000))
    guard !text.isEmpty else { return try await page(request, problem: "Catatannya masih kosong.") }
    let actor = try request.actor
    let isLink = ClaimForm.isWebAddress(text)
    return try await change(request, "rumor.note", became: text) { store, id, _, session in
      try store.add(isLink ? .link : .note, text, to: id, by: actor, at: .now, in: session)
    }
  }

  @Sendable private func dismiss(_ request: ConsoleRequest) async throws -> Response {
    let reason = String(request.form["alasan"].prefix(500))
    guard !reason.isEmpty else {
      return try await page(
        request, problem: "Tulis alasannya dulu.", status: .unprocessableContent)
    }
    return try await change(
      request, "rumor.dismiss", became: reason, to: "/console/rumor"
    ) { store, id, version, session in
      try store.dismiss(id, reason: reason, read: version, at: .now, in: session)
    }
  }

  @Sendable private func recall(_ request: ConsoleRequest) async throws -> Response {
    try await change(request, "rumor.recall") { store, id, version, session in
      try store.recall(id, read: version, at: .now, in: session)
    }
  }

  @Sendable private func merge(_ request: ConsoleRequest) async throws -> Response {
    guard let other = Int64(request.form["dengan"]) else { throw ConsoleProblem.malformed }
    let response = try await change(
      request, "rumor.merge", became: "rumor/\(other)"
    ) { store, id, version, session in
      try store.merge(other, into: id, read: version, at: .now, in: session)
    }
    if response.status == .seeOther {
      desk.services.joiner.remove(other)
      try await refresh(try request.number("id"))
    }
    return response
  }

  @Sendable private func split(_ request: ConsoleRequest) async throws -> Response {
    let chosen = request.form.all("bunyi").compactMap { UInt64($0, radix: 16) }
    guard !chosen.isEmpty else {
      return try await page(
        request, problem: "Centang dulu bunyi yang bukan kabar yang sama.",
        status: .unprocessableContent)
    }
    let id = try request.number("id")
    let response = try await change(
      request, "rumor.split", became: "\(chosen.count) bunyi"
    ) { store, id, version, session in
      _ = try store.split(chosen, from: id, read: version, at: .now, in: session)
    }
    if response.status == .seeOther {
      try await refresh(id)
      let store = store
      let moved = try await desk.database.read { session in
        try store.clusters(holding: chosen, in: session)
      }
      for new in moved { try await refresh(new) }
    }
    return response
  }

  private func refresh(_ id: Int64) async throws {
    let store = store
    let texts = try await desk.database.read { session in
      try store.wordings(of: id, limit: 6, in: session).compactMap(\.text)
    }
    desk.services.joiner.replace(id, texts)
  }

  // MARK: "It is this one"

  /// Attaches the rumor to a claim that is there: its wordings become narratives, and who asked is told.
  @Sendable private func answer(_ request: ConsoleRequest) async throws -> Response {
    let claimID = request.form["klaim"]
    let actor = try request.actor
    let desk = desk
    let response = try await change(
      request, "rumor.answer", became: "claim/\(claimID)", to: "/console/klaim/\(claimID)"
    ) { store, id, version, session in
      guard let cluster = try store.cluster(id, in: session), cluster.version == version,
        cluster.state.isWaiting
      else { throw StorageError.conflict }
      let claims = ClaimStore()
      guard let old = try claims.claim(id: claimID, in: session), old.status == .published else {
        throw ConsoleProblem.notFound
      }
      let texts = RumorPrefill.texts(
        try store.wordings(of: id, limit: RumorPrefill.mostWordings, in: session))
      var claim = old
      for text in texts where !claim.narratives.contains(text) {
        if claim.narratives.count < ClaimForm.mostNarratives { claim.narratives.append(text) }
      }
      if claim != old {
        try ClaimDeskStore().note(
          claim, replacing: old, "bunyi baru dari rumor \(id)", by: actor, at: .now, in: session)
      }
      _ = try RumorPublishing(vault: desk.vault).publish(
        claim, answering: try store.fingerprints(of: id, in: session),
        undo: desk.configuration.undoMilliseconds, at: .now, in: session)
      try store.close(id, claimID: claimID, at: .now, in: session)
    }
    if response.status == .seeOther { desk.services.joiner.remove(try request.number("id")) }
    return response
  }
}
