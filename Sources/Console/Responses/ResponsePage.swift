import CannedResponses
import Domain
import HTTPTypes
import Hummingbird
import Storage

/// One canned answer in one language: edit with a live preview, history, and what to do when the file was changed.
struct ResponsePage: Sendable {
  let desk: ConsoleDesk
  private let responses: ResponseDesk
  private let store = ResponseRevisionStore()

  private static let place = "jawaban/{bahasa}/{bidang}/{nama}"
  static let textLimit = 8_000

  init(desk: ConsoleDesk) {
    self.desk = desk
    responses = ResponseDesk(desk: desk)
  }

  var routes: [ConsoleRoute] {
    [
      .get(Self.place, show), .post(Self.place, save), .post("\(Self.place)/pratinjau", preview),
      .get("\(Self.place)/riwayat/{nomor}", revision),
      .post("\(Self.place)/riwayat/{nomor}/pulihkan", restore),
      .post("\(Self.place)/berkas", decide),
    ]
  }

  private struct Model {
    struct Revision {
      var number: Int64
      var moment: String
      var actor: String
      var note: String
    }
    struct Other {
      var name: String
      var path: String
      var isCurrent: Bool
    }
    var frame: Frame
    var path: String
    var address: String
    var text: String
    var version: Int64
    /// Of the file under it, as it is shown.
    var base: String
    var textLimit: Int
    var languages: [Other]
    var previews: [ReplyPreview]
    var hasPreview: Bool
    var variables: [ResponsePreview.Variable]
    var hasVariables: Bool
    var problems: [String]
    var hasProblems: Bool
    var isEdited: Bool
    var differs: Bool
    var difference: [TextComparison.Piece]
    var conflict: [TextComparison.Piece]
    var hasConflict: Bool
    var conflictAuthor: String
    var revisions: [Revision]
    var hasRevisions: Bool
    var mayWrite: Bool
    var isNew: Bool
  }

  private func page(
    _ request: ConsoleRequest, text typed: String? = nil, problems: [String] = [],
    conflict: String? = nil, author: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let path = try ResponseDesk.path(request)
    let set = try await responses.read()
    let member = try request.member
    let present = set.text(path)
    guard present != nil || member.may(.responsesWrite) else { throw ConsoleProblem.notFound }
    let revisions = try await desk.database.read { [store] in
      try store.history(path: path, limit: 50, in: $0)
    }
    let text = typed ?? present ?? ""
    let preview = ResponsePreview(ResponseSource(path: path, text: text))
    let parts = path.dropLast(3).split(separator: "/", maxSplits: 1)
    let standing = set.standing(of: path)
    let model = Model(
      frame: desk.frame(request, String(path.dropLast(3)), in: .responses), path: path,
      address: ResponseDesk.address(path), text: text, version: revisions.first?.number ?? 0,
      base: ClaimDeskStore.digest(text: set.files[path]), textLimit: Self.textLimit,
      languages: Language.allCases.map {
        Model.Other(
          name: $0.name, path: "/console/jawaban/\($0.rawValue)/\(parts.last ?? "")",
          isCurrent: $0.rawValue == parts.first ?? "")
      }, previews: Self.previews(preview), hasPreview: preview.reply != nil,
      variables: preview.variables, hasVariables: !preview.variables.isEmpty,
      problems: problems, hasProblems: !problems.isEmpty, isEdited: standing == .edited,
      differs: standing == .differs,
      difference: standing == .differs
        ? TextComparison(set.files[path] ?? "", present ?? "").pieces : [],
      conflict: conflict.map { TextComparison($0, text).pieces } ?? [],
      hasConflict: conflict != nil, conflictAuthor: author ?? revisions.first?.author ?? "",
      revisions: revisions.map {
        Model.Revision(
          number: $0.number, moment: IndonesianMoment.text($0.madeAt), actor: $0.author,
          note: $0.note)
      }, hasRevisions: !revisions.isEmpty, mayWrite: member.may(.responsesWrite),
      isNew: present == nil)
    return desk.page(.response, model, status: status)
  }

  private static func previews(_ preview: ResponsePreview) -> [ReplyPreview] {
    preview.reply.map { reply in
      [.whatsapp, .telegram, .sms].map { ReplyPreview(reply, on: $0) }
    } ?? []
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    try await page(request)
  }

  /// The previews alone, for what is being typed.
  @Sendable private func preview(_ request: ConsoleRequest) async throws -> Response {
    struct Part {
      var previews: [ReplyPreview]
      var problems: [String]
      var hasProblems: Bool
    }
    let path = try ResponseDesk.path(request)
    let text = String(request.form.raw("teks").prefix(Self.textLimit))
    let preview = ResponsePreview(ResponseSource(path: path, text: text))
    let part = Part(
      previews: Self.previews(preview), problems: preview.problems.map(Self.text),
      hasProblems: !preview.problems.isEmpty)
    return Response(
      status: .ok,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: desk.templates.render("live", part))))
  }

  private static func text(_ problem: ResponseProblem) -> String {
    problem.line > 0 ? "Baris \(problem.line): \(problem.message)" : problem.message
  }

  // MARK: Saving

  @Sendable private func save(_ request: ConsoleRequest) async throws -> Response {
    var text = request.form.raw("teks")
    while text.hasSuffix("\n\n") { text.removeLast() }
    if !text.hasSuffix("\n") { text += "\n" }
    guard text.count <= Self.textLimit else {
      return try await page(
        request, text: text, problems: ["Teksnya terlalu panjang."], status: .unprocessableContent
      )
    }
    let path = try ResponseDesk.path(request)
    let set = try await responses.read()
    let errors = set.errors(with: text, at: path)
    guard errors.isEmpty else {
      return try await page(
        request, text: text,
        problems: errors.map { $0.path == path ? Self.text($0) : $0.description },
        status: .unprocessableContent)
    }
    return try await write(request, text, set, note: "disunting", read: request.form["versi"])
  }

  /// - Parameter text: `nil`: what stands in the file counts again.
  private func write(
    _ request: ConsoleRequest, _ text: String?, _ set: ResponseDesk.Set, note: String, read: String
  ) async throws -> Response {
    let path = try ResponseDesk.path(request)
    let actor = try request.actor
    let base = set.files[path]
    let before = set.text(path)
    let after = text ?? base
    // Changed on the server since it was shown: an edit made of it would hide that.
    guard ClaimDeskStore.digest(text: base) == request.form["berkas"] else {
      return try await page(
        request, text: after, conflict: base ?? "", author: "berkas di server",
        status: .conflict)
    }
    do {
      try await desk.database.write { [desk, store] session in
        _ = try store.add(
          path: path, text: text, base: base, author: actor.name, note: note,
          after: Int64(read) ?? 0, at: .now, in: session)
        try desk.audit.record(
          "response.edit", "response/\(path)", by: actor, was: before, became: after, at: .now,
          in: session)
      }
    } catch StorageError.conflict {
      let now = try await responses.read()
      return try await page(
        request, text: after, conflict: now.text(path) ?? "", status: .conflict)
    }
    return desk.redirect(to: ResponseDesk.address(path), .saved)
  }

  /// The file was changed after the edit: which of them shall be said?
  @Sendable private func decide(_ request: ConsoleRequest) async throws -> Response {
    let path = try ResponseDesk.path(request)
    let set = try await responses.read()
    let takesFile = request.form["pilih"] == "berkas"
    guard let text = takesFile ? set.files[path] : set.text(path) else {
      throw ConsoleProblem.notFound
    }
    let errors = set.errors(with: text, at: path)
    guard errors.isEmpty else {
      return try await page(
        request, text: text, problems: errors.map(\.description), status: .unprocessableContent)
    }
    return try await write(
      request, takesFile ? nil : text, set,
      note: takesFile ? "memakai berkas" : "tetap memakai suntingan", read: request.form["versi"])
  }

  // MARK: History

  private struct RevisionModel {
    var frame: Frame
    var path: String
    var address: String
    var number: Int64
    var moment: String
    var actor: String
    var note: String
    var pieces: [TextComparison.Piece]
    var since: [TextComparison.Piece]
    var isCurrent: Bool
    var mayWrite: Bool
    var version: Int64
    var base: String
  }

  @Sendable private func revision(_ request: ConsoleRequest) async throws -> Response {
    let path = try ResponseDesk.path(request)
    let number = try request.number("nomor")
    let (found, before, latest) = try await desk.database.read { [store] session in
      (
        try store.revision(number, path: path, in: session),
        try number > 1 ? store.revision(number - 1, path: path, in: session) : nil,
        try store.newest(path: path, in: session)
      )
    }
    guard let found else { throw ConsoleProblem.notFound }
    let set = try await responses.read()
    let present = set.text(path) ?? ""
    // A revision without text of its own went back to the file as it stood then.
    let said = found.text ?? found.base ?? ""
    let model = RevisionModel(
      frame: desk.frame(request, "Versi \(number)", in: .responses), path: path,
      address: ResponseDesk.address(path), number: number,
      moment: IndonesianMoment.text(found.madeAt), actor: found.author, note: found.note,
      pieces: TextComparison(
        before.map { $0.text ?? $0.base ?? "" } ?? found.base ?? "", said
      ).pieces,
      since: TextComparison(said, present).pieces, isCurrent: said == present,
      mayWrite: try request.member.may(.responsesWrite), version: latest?.number ?? 0,
      base: ClaimDeskStore.digest(text: set.files[path]))
    return desk.page(.responseRevision, model)
  }

  @Sendable private func restore(_ request: ConsoleRequest) async throws -> Response {
    let path = try ResponseDesk.path(request)
    let number = try request.number("nomor")
    let old = try await desk.database.read { [store] in
      try store.revision(number, path: path, in: $0)
    }
    guard let text = old?.text ?? old?.base else { throw ConsoleProblem.notFound }
    let set = try await responses.read()
    let errors = set.errors(with: text, at: path)
    guard errors.isEmpty else {
      return try await page(
        request, text: text, problems: errors.map(\.description),
        status: .unprocessableContent)
    }
    return try await write(
      request, text, set, note: "kembali ke versi \(number)", read: request.form["versi"])
  }
}
