import Domain
import HTTPTypes
import Hummingbird
import Storage

/// Writing a claim: a new one, or a change to one. What is saved is a draft; publishing comes after.
struct ClaimEditPage: Sendable {
  let desk: ConsoleDesk
  private let store = ClaimDeskStore()
  private let claims = ClaimStore()

  init(desk: ConsoleDesk) { self.desk = desk }

  var routes: [ConsoleRoute] {
    [
      .get("klaim/baru", new), .post("klaim/baru", create), .get("klaim/{id}/sunting", show),
      .post("klaim/{id}/sunting", save), .post("klaim/{id}/draf/buang", drop),
    ]
  }

  private struct Model {
    struct Choice {
      var value: String
      var name: String
      var isChosen: Bool
    }
    var frame: Frame
    var heading: String
    var action: String
    /// Names the form's place in the browser's memory.
    var keep: String
    var back: String
    var claim: Claim
    var url: String
    var source: String
    var date: String
    var expires: String
    var narratives: String
    var verdicts: [Choice]
    var languages: [Choice]
    var version: Int64
    var base: String
    var rumor: String
    var problems: [String]
    var hasProblems: Bool
    /// What somebody else wrote meanwhile.
    var conflict: [ClaimComparison.Field]
    var hasConflict: Bool
    var conflictAuthor: String
    var titleLimit: Int
    var summaryLimit: Int
    var mayDrop: Bool
  }

  private func page(
    _ request: ConsoleRequest, _ claim: Claim, isNew: Bool, version: Int64, base: String,
    rumor: String = "", problems: [String] = [], conflict: ClaimComparison? = nil,
    author: String = "", status: HTTPResponse.Status = .ok
  ) -> Response {
    let model = Model(
      frame: desk.frame(request, isNew ? "Klaim baru" : "Sunting klaim", in: .claims),
      heading: isNew ? "Klaim baru" : "Sunting klaim",
      action: isNew ? "/console/klaim/baru" : "/console/klaim/\(claim.id)/sunting",
      keep: isNew ? "klaim-baru-\(rumor)" : "klaim-\(claim.id)",
      back: isNew ? "/console/klaim" : "/console/klaim/\(claim.id)", claim: claim,
      url: claim.url ?? "", source: claim.source ?? "", date: claim.date ?? "",
      expires: claim.expires ?? "", narratives: claim.narratives.joined(separator: "\n\n"),
      // What is official comes from an election body's announcement.
      verdicts: Verdict.allCases.filter { $0 != .official }.map {
        Model.Choice(value: $0.rawValue, name: $0.name, isChosen: $0 == claim.verdict)
      },
      languages: [("id", "Indonesia"), ("jv", "Jawa"), ("en", "Inggris")].map {
        Model.Choice(value: $0.0, name: $0.1, isChosen: $0.0 == claim.language)
      }, version: version, base: base, rumor: rumor, problems: problems,
      hasProblems: !problems.isEmpty, conflict: conflict?.fields ?? [],
      hasConflict: conflict != nil, conflictAuthor: author, titleLimit: ClaimForm.titleLimit,
      summaryLimit: ClaimForm.summaryLimit, mayDrop: !isNew && version > 0)
    return desk.page(.claimEdit, model, status: status)
  }

  // MARK: A new one

  @Sendable private func new(_ request: ConsoleRequest) async throws -> Response {
    let now = Timestamp.now
    var claim = Claim(
      id: "", title: "", verdict: .hoax, source: Organisation.kkd.name,
      date: IndonesianMoment.isoDay(now))
    let rumor = Int64(request.query["rumor"])
    if let rumor, let prefill = try await RumorPrefill(desk: desk).claim(rumor) {
      claim.title = prefill.title
      claim.narratives = prefill.narratives
    }
    return page(
      request, claim, isNew: true, version: 0, base: "", rumor: rumor.map(String.init) ?? "")
  }

  @Sendable private func create(_ request: ConsoleRequest) async throws -> Response {
    let now = Timestamp.now
    let form = ClaimForm(request.form, id: ClaimForm.newID(at: now), status: .published)
    let rumor = Int64(request.form["rumor"])
    guard form.problems.isEmpty else {
      return page(
        request, form.claim, isNew: true, version: 0, base: "", rumor: request.form["rumor"],
        problems: form.problems, status: .unprocessableContent)
    }
    let actor = try request.actor
    try await desk.database.write { [desk, store] session in
      try store.save(
        form.claim, base: "", rumorID: rumor, read: 0, by: actor, at: now, in: session)
      try desk.audit.record(
        "claim.draft", "claim/\(form.claim.id)", by: actor,
        became: try ClaimDeskStore.encode(form.claim), at: now, in: session)
    }
    return next(request, form.claim.id)
  }

  // MARK: A change

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let (claim, draft) = try await read(id)
    guard let shown = draft?.claim ?? claim else { throw ConsoleProblem.notFound }
    if claim?.isOfficial == true { throw ConsoleProblem.official(id) }
    return page(
      request, shown, isNew: false, version: draft?.version ?? 0,
      base: try draft?.base ?? ClaimDeskStore.digest(claim))
  }

  private func read(_ id: String) async throws -> (Claim?, ClaimDeskStore.Draft?) {
    try await desk.database.read { [store, claims] session in
      (try claims.claim(id: id, in: session), try store.draft(of: id, in: session))
    }
  }

  @Sendable private func save(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let now = Timestamp.now
    let form = ClaimForm(request.form, id: id, status: .published)
    let version = Int64(request.form["versi"]) ?? 0
    let base = request.form["dasar"]
    let (claim, draft) = try await read(id)
    guard claim != nil || draft != nil else { throw ConsoleProblem.notFound }
    if claim?.isOfficial == true { throw ConsoleProblem.official(id) }
    guard form.problems.isEmpty else {
      return page(
        request, form.claim, isNew: false, version: version, base: base,
        problems: form.problems, status: .unprocessableContent)
    }
    let actor = try request.actor
    do {
      try await desk.database.write { [desk, store, claims] session in
        let present = try claims.claim(id: id, in: session)
        guard try ClaimDeskStore.digest(present) == base else { throw StorageError.conflict }
        let draft = try store.draft(of: id, in: session)
        try store.save(
          form.claim, base: base, rumorID: nil, read: version, by: actor, at: now, in: session)
        try desk.audit.record(
          "claim.draft", "claim/\(id)", by: actor,
          was: try draft.map { try ClaimDeskStore.encode($0.claim) },
          became: try ClaimDeskStore.encode(form.claim), at: now, in: session)
      }
    } catch StorageError.conflict {
      return try await conflict(request, form.claim)
    }
    return next(request, id)
  }

  /// Somebody was faster: their text is shown beside this one, and saving again goes over theirs, knowingly.
  private func conflict(_ request: ConsoleRequest, _ mine: Claim) async throws -> Response {
    let (claim, draft) = try await read(mine.id)
    guard let theirs = draft?.claim ?? claim else { throw ConsoleProblem.notFound }
    var compared = mine
    compared.status = theirs.status
    return page(
      request, mine, isNew: false, version: draft?.version ?? 0,
      base: try ClaimDeskStore.digest(claim), conflict: ClaimComparison(theirs, compared),
      author: draft?.author ?? "impor", status: .conflict)
  }

  private func next(_ request: ConsoleRequest, _ id: String) -> Response {
    request.form.has("pratinjau")
      ? desk.redirect(to: "/console/klaim/\(id)/terbitkan", .saved)
      : desk.redirect(to: "/console/klaim/\(id)", .saved)
  }

  @Sendable private func drop(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let actor = try request.actor
    let read = Int64(request.form["versi"]) ?? 0
    let isThere = try await desk.database.write { [desk, store, claims] session in
      guard let draft = try store.draft(of: id, in: session) else {
        throw ConsoleProblem.notFound
      }
      guard draft.version == read else {
        throw ConsoleProblem.changed(
          "\(draft.author) baru saja menyimpan draf ini.", path: "/console/klaim/\(id)/sunting")
      }
      try store.dropDraft(of: id, in: session)
      try desk.audit.record(
        "claim.drop-draft", "claim/\(id)", by: actor,
        was: try ClaimDeskStore.encode(draft.claim), at: .now, in: session)
      return try claims.claim(id: id, in: session) != nil
    }
    return desk.redirect(to: isThere ? "/console/klaim/\(id)" : "/console/klaim", .saved)
  }
}
