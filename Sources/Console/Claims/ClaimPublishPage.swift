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
    var frame: Frame
    var id: String
    var title: String
    var verdict: String
    var badge: String
    var isNew: Bool
    var changes: [ClaimComparison.Field]
    var previews: [ReplyPreview]
    var people: Int
    var version: Int64
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
    var fingerprints: [UInt64]
    var people: Int
  }

  private func standing(_ id: String) async throws -> Standing {
    try await desk.database.read { [desk, store, claims] session in
      guard let draft = try store.draft(of: id, in: session) else {
        throw ConsoleProblem.notFound
      }
      let fingerprints =
        try draft.rumorID.map {
          try RumorDeskStore(vault: desk.vault).fingerprints(of: $0, in: session)
        } ?? []
      var published = draft.claim
      published.status = .published
      return Standing(
        draft: draft, claim: try claims.claim(id: id, in: session), fingerprints: fingerprints,
        people: try RumorPublishing(vault: desk.vault).audience(
          of: published, answering: fingerprints, in: session))
    }
  }

  private func page(
    _ request: ConsoleRequest, _ standing: Standing, problems: [String] = [],
    isSilentSource: Bool = false, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let draft = standing.draft
    let member = try request.member
    let responses = ClaimReplies(desk.services.conversation().responses)
    var compared = draft.claim
    if let old = standing.claim { compared.status = old.status }
    let mustWait = needsOther(draft, member)
    let model = Model(
      frame: desk.frame(request, "Terbitkan", in: .claims), id: draft.claim.id,
      title: draft.claim.title, verdict: draft.claim.verdict.name,
      badge: draft.claim.verdict.badge, isNew: standing.claim == nil,
      changes: standing.claim.map { ClaimComparison($0, compared).fields } ?? [],
      previews: ReplyPreview.all(responses.answer(draft.claim, in: .id)),
      people: standing.people, version: draft.version,
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

  @Sendable private func publish(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let standing = try await standing(id)
    let draft = standing.draft
    if needsOther(draft, try request.member) { throw ConsoleProblem.notFound }
    guard let url = draft.claim.url else {
      return try page(
        request, standing,
        problems: ["Belum ada tautan sumber. Sunting dulu: tanpa sumber tidak ada yang terbit."],
        status: .unprocessableContent)
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
    do {
      let people = try await desk.database.write { [desk] session in
        // Counted again where nobody can come in between.
        let people = try ClaimPublishing(desk: desk).publish(
          id, read: read, answering: standing.fingerprints, by: actor, at: .now, in: session)
        if let rumor = draft.rumorID {
          try RumorDeskStore(vault: desk.vault).close(
            rumor, claimID: id, at: .now, in: session)
        }
        if isVouched {
          try desk.audit.record(
            "claim.source-vouched", "claim/\(id)", by: actor, became: url, at: .now, in: session)
        }
        return people
      }
      return desk.redirect(to: "/console/klaim/\(id)?orang=\(people)", .published)
    } catch StorageError.conflict {
      return try page(
        request, try await self.standing(id),
        problems: [
          "Draf atau klaimnya berubah sejak Anda melihat halaman ini. Periksa lagi isi di bawah, lalu terbitkan."
        ], status: .conflict)
    }
  }

  @Sendable private func undo(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.text("id")
    let actor = try request.actor
    let isDone = try await desk.database.write { [desk] session in
      let publishing = ClaimPublishing(desk: desk)
      guard try publishing.undo(id, by: actor, at: .now, in: session) else { return false }
      try RumorDeskStore(vault: desk.vault).reopen(claimID: id, at: .now, in: session)
      return true
    }
    guard isDone else {
      throw ConsoleProblem(
        status: .conflict, heading: "Sudah lewat",
        message:
          "Waktu untuk mengurungkan sudah lewat, atau klaimnya sudah berubah lagi. Yang masih bisa: sunting, lalu terbitkan lagi, atau tarik klaimnya."
      )
    }
    return desk.redirect(to: "/console/klaim/\(id)/terbitkan", .undone)
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
  }

  /// The channels on which looks differ most.
  static func all(_ reply: Reply) -> [ReplyPreview] {
    [.whatsapp, .telegram, .sms, .messenger, .line].map { ReplyPreview(reply, on: $0) }
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
