import Channels
import Conversation
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// The last look before a claim goes out: how each channel shows it, whether its source answers, who is told.
struct ClaimPublishPage: Sendable {
  let desk: ConsoleDesk
  private let store = ClaimDeskStore()
  private let claims = ClaimStore()

  init(desk: ConsoleDesk) { self.desk = desk }

  var routes: [ConsoleRoute] {
    [
      .get("klaim/{id}/terbitkan", show), .post("klaim/{id}/terbitkan", publish),
      .post("klaim/{id}/urungkan", undo),
    ]
  }

  private struct Model {
    /// What one kind of people gets.
    struct Look {
      var heading: String
      var note: String
      var previews: [ReplyPreview]
      var isOpen: Bool
    }
    struct Choice {
      var name: String
      var path: String
      var isCurrent: Bool
    }
    var frame: Frame
    var id: String
    var title: String
    var verdict: String
    var badge: String
    var isNew: Bool
    var changes: [ClaimComparison.Field]
    var languages: [Choice]
    var looks: [Look]
    var people: Int
    var version: Int64
    /// `1`: the rumor that it was written for waits.
    var rumor: String
    /// What became of that rumor, where it does not wait any more.
    var rumorState: String?
    var isStale: Bool
    var problems: [String]
    var hasProblems: Bool
    /// The source was tried and did not answer: somebody who has seen it with their own eyes may go on.
    var isSilentSource: Bool
    var needsOther: Bool
    var mayPublish: Bool
    var undoSeconds: Int64
  }

  private struct Standing: Sendable {
    var draft: ClaimDeskStore.Draft
    var claim: Claim?
    var isRumorWaiting: Bool
    var rumorState: String?
    /// How many wait for the rumor's answer, and how many were told something else about the claim.
    var waiting: Int
    var changed: Int
  }

  private func standing(_ id: String) async throws -> Standing {
    try await desk.database.read { [desk, store, claims] session in
      guard let draft = try store.draft(of: id, in: session) else {
        throw ConsoleProblem.notFound
      }
      let clusters = RumorDeskStore(vault: desk.vault)
      let publishing = RumorPublishing(vault: desk.vault)
      var fingerprints: [UInt64] = []
      var isWaiting = false
      var state: String?
      if let rumor = draft.rumorID {
        let cluster = try clusters.cluster(rumor, in: session)
        isWaiting = cluster?.state.isWaiting ?? false
        if isWaiting {
          fingerprints = try clusters.fingerprints(of: rumor, in: session)
        } else {
          state =
            switch cluster?.state {
            case .answered: "sudah dijawab klaim \(cluster?.claimID ?? "lain")"
            case .dismissed: "sudah dikesampingkan"
            default: "sudah tidak ada"
            }
        }
      }
      var published = draft.claim
      published.status = .published
      let waiting = try publishing.audience(of: fingerprints, in: session)
      let all = try publishing.audience(of: published, answering: fingerprints, in: session)
      return Standing(
        draft: draft, claim: try claims.claim(id: id, in: session), isRumorWaiting: isWaiting,
        rumorState: state, waiting: waiting, changed: max(0, all - waiting))
    }
  }

  /// Everything that anybody will be shown: who asks later, who waits for the answer, who got another one.
  private func looks(_ standing: Standing, in language: Language) -> [Model.Look] {
    let replies = ClaimReplies(desk.services.conversation().responses)
    let claim = standing.draft.claim
    func look(_ heading: String, _ note: String, _ reply: Reply, isOpen: Bool) -> Model.Look {
      Model.Look(
        heading: heading, note: note, previews: ReplyPreview.all(reply), isOpen: isOpen)
    }
    var looks = [
      look(
        "Jawaban bagi yang bertanya sesudah ini", "", replies.answer(claim, in: language),
        isOpen: true)
    ]
    if standing.isRumorWaiting || standing.claim?.status == .retracted {
      looks.append(
        look(
          "Kabar bagi yang menunggu jawabannya", "\(standing.waiting) orang",
          replies.notice(claim, in: language), isOpen: standing.waiting > 0))
    }
    if let before = standing.claim?.verdict, before != claim.verdict,
      standing.claim?.status == .published
    {
      looks.append(
        look(
          "Ralat bagi yang dulu menerima hasil “\(before.name)”", "\(standing.changed) orang",
          replies.notice(claim, before: before, in: language), isOpen: standing.changed > 0))
    }
    return looks
  }

  private func page(
    _ request: ConsoleRequest, _ standing: Standing, problems: [String] = [],
    isSilentSource: Bool = false, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let draft = standing.draft
    let member = try request.member
    let language = Language(rawValue: request.query["bahasa"]) ?? .id
    var compared = draft.claim
    if let old = standing.claim { compared.status = old.status }
    let mustWait = needsOther(draft, member)
    let model = Model(
      frame: desk.frame(request, "Terbitkan", in: .claims), id: draft.claim.id,
      title: draft.claim.title, verdict: draft.claim.verdict.name,
      badge: draft.claim.verdict.badge, isNew: standing.claim == nil,
      changes: standing.claim.map { ClaimComparison($0, compared).fields } ?? [],
      languages: Language.allCases.map {
        Model.Choice(
          name: $0.name,
          path: "/console/klaim/\(draft.claim.id)/terbitkan?bahasa=\($0.rawValue)",
          isCurrent: $0 == language)
      }, looks: looks(standing, in: language), people: standing.waiting + standing.changed,
      version: draft.version, rumor: standing.isRumorWaiting ? "1" : "0",
      rumorState: standing.rumorState,
      isStale: try ClaimDeskStore.digest(standing.claim) != draft.base, problems: problems,
      hasProblems: !problems.isEmpty, isSilentSource: isSilentSource, needsOther: mustWait,
      mayPublish: member.may(.claimsPublish) && !mustWait,
      undoSeconds: desk.configuration.undoMilliseconds / 1000)
    return desk.page(.claimPublish, model, status: status)
  }

  /// With a second pair of eyes asked for, whoever wrote last may not let it out.
  private func needsOther(_ draft: ClaimDeskStore.Draft, _ member: Member) -> Bool {
    desk.configuration.needsSecondPair && draft.authorID == member.id
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    try page(request, try await standing(try request.text("id")))
  }

  /// What a claim has to have before it goes out.
  private static func problems(_ claim: Claim) -> [String] {
    var problems: [String] = []
    if claim.url == nil {
      problems.append("Belum ada tautan sumber. Sunting dulu: tanpa sumber tidak ada yang terbit.")
    }
    if claim.summary.allSatisfy(\.isWhitespace) {
      problems.append("Belum ada penjelasan. Sunting dulu: tulis mengapa hasilnya begitu.")
    }
    return problems
  }

  @Sendable private func publish(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let standing = try await standing(id)
    let draft = standing.draft
    if needsOther(draft, try request.member) { throw ConsoleProblem.notFound }
    let problems = Self.problems(draft.claim)
    // A rumor attached to what is out already changes nothing that would need a new source.
    let url = draft.claim.url ?? ""
    guard problems.isEmpty || standing.claim?.url == draft.claim.url && draft.claim.isOfficial
    else {
      return try page(request, standing, problems: problems, status: .unprocessableContent)
    }
    // Tried by a person instead, when the site keeps programs out.
    let isVouched = request.form.has("sudah-dibuka")
    if !isVouched, let problem = await SourceCheck(http: desk.services.http).problem(url) {
      return try page(
        request, standing, problems: [problem], isSilentSource: true,
        status: .unprocessableContent)
    }
    let actor = try request.actor
    let read = Int64(request.form["versi"]) ?? 0
    let answersRumor = request.form["rumor"] != "0"
    do {
      try await desk.database.write { [desk] session in
        try ClaimPublishing(desk: desk).publish(
          id, read: read, answersRumor: answersRumor, by: actor, at: .now, in: session)
        if isVouched {
          try desk.audit.record(
            "claim.source-vouched", "claim/\(id)", by: actor, became: url, at: .now, in: session)
        }
      }
      if let rumor = draft.rumorID, standing.isRumorWaiting { desk.services.joiner.remove(rumor) }
      return desk.redirect(to: "/console/klaim/\(id)", .published)
    } catch StorageError.conflict {
      return try page(
        request, try await self.standing(id),
        problems: [
          "Draf atau klaimnya berubah sejak Anda melihat halaman ini. Periksa lagi isi di bawah, lalu terbitkan."
        ], status: .conflict)
    } catch is ClaimPublishing.RumorMoved {
      return try page(
        request, try await self.standing(id),
        problems: [
          "Rumor yang dijawab klaim ini baru saja diubah orang lain. Belum ada yang terbit: periksa lagi, lalu terbitkan bila masih perlu."
        ], status: .conflict)
    }
  }

  @Sendable private func undo(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let actor = try request.actor
    let seen = Int64(request.form["versi"]) ?? 0
    let undone = try await desk.database.write { [desk] session in
      try ClaimPublishing(desk: desk).undo(id, revision: seen, by: actor, at: .now, in: session)
    }
    guard let (what, rumors) = undone else {
      throw ConsoleProblem(
        status: .conflict, heading: "Sudah lewat",
        message:
          "Waktu untuk mengurungkan sudah lewat, atau klaimnya sudah berubah lagi. Yang masih bisa: sunting, lalu terbitkan lagi, atau tarik klaimnya.",
        path: "/console/klaim/\(id)")
    }
    try await desk.refreshJoiner(rumors)
    switch what {
    case .draft: return desk.redirect(to: "/console/klaim/\(id)/terbitkan", .undone)
    case .history: return desk.redirect(to: "/console/klaim/\(id)", .undoneKept)
    case .rumor:
      let path = rumors.first.map { "/console/rumor/\($0)" } ?? "/console/klaim/\(id)"
      return desk.redirect(to: path, .unattached)
    }
  }
}

/// Whether a claim's source is there to be read.
struct SourceCheck: Sendable {
  let http: any HTTPSending

  private static let mostRedirects = 4
  private static let timeoutMilliseconds = 8_000

  /// What is wrong with the address; `nil` when somebody answers there.
  func problem(_ address: String) async -> String? {
    var address = address
    for _ in 0...Self.mostRedirects {
      guard ClaimForm.isWebAddress(address) else {
        return "Tautan sumber mengarah ke alamat yang tidak dikenal."
      }
      let outcome: Result<OutboundResponse, TransportFailure>
      do throws(TransportFailure) {
        outcome = .success(
          try await http.send(
            OutboundRequest(
              method: "GET", url: address, timeoutMilliseconds: Self.timeoutMilliseconds,
              responseLimit: 256 << 10)))
      } catch {
        outcome = .failure(error)
      }
      switch outcome {
      case .failure(let failure) where failure.kind == .tooLarge: return nil
      case .failure:
        return "Tautan sumber tidak menjawab. Periksa alamatnya, atau buka sendiri dulu."
      case .success(let response):
        switch response.status {
        case 300..<400:
          guard let next = response.headers["location"],
            let url = URL(string: next, relativeTo: URL(string: address))?.absoluteString
          else { return nil }
          address = url
        case 404, 410: return "Tautan sumber tidak ada (kode \(response.status))."
        case 500...: return "Situs sumber sedang bermasalah (kode \(response.status))."
        // A site that keeps programs out (403, 429) is there all the same.
        default: return nil
        }
      }
    }
    return "Tautan sumber berputar-putar: pakai alamat tujuannya."
  }
}

/// A reply as a channel shows it, for the templates.
struct ReplyPreview: Sendable {
  struct Run: Sendable {
    var text: String
    var isBold: Bool
    var isItalic: Bool
  }
  struct Part: Sendable {
    var runs: [Run]
    var choices: [String]
    var listTitle: String?
    var segments: Int?
  }
  var id: String
  var name: String
  var parts: [Part]
  var cost: String
  /// What the channel takes; `nil` where there is no limit.
  var limit: String?

  init(_ reply: Reply, on channel: Channel) {
    let preview = ChannelPreview(reply, on: channel)
    id = channel.rawValue
    name = channel.name
    parts = preview.parts.map { part in
      Part(
        runs: part.runs.map { Run(text: $0.text, isBold: $0.isBold, isItalic: $0.isItalic) },
        choices: part.choices.map(\.title), listTitle: part.listTitle, segments: part.segments)
    }
    let segments = preview.parts.compactMap(\.segments).reduce(0, +)
    let letters = preview.parts.reduce(0) { $0 + $1.runs.reduce(0) { $0 + $1.text.count } }
    var cost = ["\(letters) huruf"]
    if parts.count > 1 { cost.append("\(parts.count) pesan") }
    if segments > 0 { cost.append("\(segments) SMS") }
    self.cost = cost.joined(separator: ", ")
    limit = ChannelPreview.limits(of: channel).map(Self.text)
  }

  private static func text(_ limits: ChannelPreview.Limits) -> String {
    var parts = ["paling panjang \(limits.text) huruf"]
    if limits.textWithChoices < limits.text {
      parts.append("dengan tombol \(limits.textWithChoices)")
    }
    parts.append(
      limits.choices > 0
        ? "\(limits.choices) tombol berisi \(limits.choiceTitle) huruf" : "tanpa tombol")
    return parts.joined(separator: ", ")
  }

  /// Every channel that there is.
  static func all(_ reply: Reply) -> [ReplyPreview] {
    Channel.allCases.map { ReplyPreview(reply, on: $0) }
  }
}

extension Channel {
  /// As people know it.
  var name: String {
    switch self {
    case .whatsapp: "WhatsApp"
    case .telegram: "Telegram"
    case .messenger: "Messenger"
    case .instagram: "Instagram"
    case .line: "LINE"
    case .sms: "SMS"
    case .web: "Web"
    }
  }
}
