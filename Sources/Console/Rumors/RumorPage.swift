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
    /// What was looked for among the others.
    var words: String
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
        members: try desk.members.all(in: session).filter { $0.state == .active },
        drafts: try ClaimDeskStore().drafts(limit: 500, in: session)
          .filter { $0.rumorID == id }.map(\.claim.id)
      )
    }
    let cluster = read.cluster
    let text = read.lead ?? read.wordings.lazy.compactMap(\.text).first ?? ""
    let claims =
      cluster.state.isWaiting && !text.isEmpty ? similarClaims(text) : []
    let words = String(request.query["cari"].prefix(300))
    let others =
      cluster.state.isWaiting && !(text.isEmpty && words.isEmpty)
      ? try await otherRumors(words.isEmpty ? text : words, except: id) : []
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
      words: words,
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

  /// What may be the same: by number, or by words.
  private func otherRumors(_ text: String, except id: Int64) async throws -> [Model.Other] {
    let number = Int64(text.trimmingPrefix("#"))
    let ids =
      number.map { $0 == id ? [] : [$0] }
      ?? desk.services.joiner.similar(to: text, except: id, limit: Self.similarShown)
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

  /// How a rumor stands, for the audit.
  private static func text(_ cluster: RumorCluster) throws -> String {
    struct Line: Encodable {
      var state: String
      var member: Int64?
      var claim: String?
      var reason: String?
      var wordings: Int
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let line = Line(
      state: cluster.state.rawValue, member: cluster.memberID, claim: cluster.claimID,
      reason: cluster.reason, wordings: cluster.wordings)
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }

  /// Does something to the rumor in the version that the form was made of, and writes down how it stood and stands.
  ///
  /// - Parameter more: what else was done to it.
  private func change(
    _ request: ConsoleRequest, _ action: String, more: String? = nil, to path: String? = nil,
    notice: Notice = .saved,
    _ work: @escaping @Sendable (RumorDeskStore, Int64, Int64, any SQLSession) throws -> Void
  ) async throws -> Response {
    let id = try request.number("id")
    let version = Int64(request.form["versi"]) ?? -1
    let actor = try request.actor
    let store = store
    do {
      try await desk.database.write { [desk] session in
        guard let before = try store.cluster(id, in: session) else {
          throw ConsoleProblem.notFound
        }
        try work(store, id, version, session)
        let after = try store.cluster(id, in: session)
        let became = [try after.map(Self.text), more].compactMap { $0 }.joined(separator: "\n")
        try desk.audit.record(
          action, "rumor/\(id)", by: actor, was: try Self.text(before), became: became, at: .now,
          in: session)
      }
    } catch StorageError.conflict {
      return try await page(
        request,
        problem:
          "Orang lain baru saja mengubah rumor ini. Tidak ada yang ditimpa; lihat keadaannya sekarang, lalu ulangi bila masih perlu.",
        status: .conflict)
    }
    return desk.redirect(to: path ?? "/console/rumor/\(id)", notice)
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
      request, "rumor.assign"
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
    return try await change(request, "rumor.note", more: text) { store, id, _, session in
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
      request, "rumor.dismiss", to: "/console/rumor"
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
    guard let other = Int64(request.form["dengan"].trimmingPrefix("#")) else {
      throw ConsoleProblem.malformed
    }
    let own = try request.number("id")
    let found = try await desk.database.read { [store] in try store.cluster(other, in: $0) }
    guard let two = found, two.state.isWaiting, other != own else {
      return try await page(
        request, problem: "Rumor nomor \(other) tidak ada, atau tidak sedang menunggu.",
        status: .unprocessableContent)
    }
    let response = try await change(
      request, "rumor.merge", more: "rumor/\(other) \(try Self.text(two))"
    ) { store, id, version, session in
      try store.merge(other, into: id, read: version, at: .now, in: session)
    }
    if response.status == .seeOther {
      desk.services.joiner.remove(other)
      try await desk.refreshJoiner([own])
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
      request, "rumor.split", more: "\(chosen.count) bunyi dipisahkan"
    ) { store, id, version, session in
      _ = try store.split(chosen, from: id, read: version, at: .now, in: session)
    }
    if response.status == .seeOther {
      let store = store
      let moved = try await desk.database.read { session in
        try store.clusters(holding: chosen, in: session)
      }
      try await desk.refreshJoiner([id] + moved)
    }
    return response
  }

  // MARK: "It is this one"

  /// Attaches the rumor to a claim that is there; with a second pair of eyes asked for, as a draft.
  @Sendable private func answer(_ request: ConsoleRequest) async throws -> Response {
    let claimID = request.form["klaim"]
    let actor = try request.actor
    let desk = desk
    let mustWait = desk.configuration.needsSecondPair
    if mustWait {
      let draft = try await desk.database.read { try ClaimDeskStore().draft(of: claimID, in: $0) }
      if let draft {
        return try await page(
          request,
          problem:
            "\(draft.author) sedang menyunting klaim itu. Terbitkan atau buang dulu drafnya, lalu ulangi.",
          status: .conflict)
      }
    }
    let response = try await change(
      request, "rumor.answer", more: "claim/\(claimID)",
      to: "/console/klaim/\(claimID)" + (mustWait ? "/terbitkan" : ""),
      notice: mustWait ? .saved : .attached
    ) { store, id, version, session in
      guard let cluster = try store.cluster(id, in: session), cluster.version == version,
        cluster.state.isWaiting
      else { throw StorageError.conflict }
      _ = try ClaimPublishing(desk: desk).attach(
        id, to: claimID, by: actor, at: .now, in: session)
    }
    if response.status == .seeOther, !mustWait {
      desk.services.joiner.remove(try request.number("id"))
    }
    return response
  }
}
