import Domain
import HTTPTypes
import Hummingbird
import Storage

/// What people wrote to the staff: read, answered, closed.
struct LetterPage: Sendable {
  let desk: ConsoleDesk
  private let clerk: LetterClerk
  private let store: LetterStore

  private static let shownOpen = 50
  private static let shownClosed = 10
  /// A message of WhatsApp's, with what stands around the answer.
  private static let longestAnswer = 900

  init(desk: ConsoleDesk) {
    self.desk = desk
    clerk = LetterClerk(desk: desk)
    store = LetterStore(vault: desk.vault)
  }

  var routes: [ConsoleRoute] {
    [
      .get("surat", show), .post("surat/{id}/jawab", answer), .post("surat/{id}/tutup", close),
    ]
  }

  private struct Model {
    struct Open {
      var id: Int64
      var text: String
      var from: String
      var channel: String
      var moment: String
      var isAtOnce: Bool
      var isLater: Bool
      var isGone: Bool
      /// What was typed, when it could not be sent.
      var draft: String
    }
    struct Closed {
      var text: String
      var from: String
      var channel: String
      var answer: String?
      var handler: String
      var moment: String
    }
    var frame: Frame
    var open: [Open]
    var isEmpty: Bool
    var isCut: Bool
    var closed: [Closed]
    var hasClosed: Bool
    var longest: Int
    var problem: String?
  }

  private func page(
    _ request: ConsoleRequest, problem: String? = nil, draft: (id: Int64, text: String)? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let (open, closed) = try await desk.database.read { [store] session in
      (
        try store.open(limit: Self.shownOpen + 1, in: session),
        try store.closed(limit: Self.shownClosed, in: session)
      )
    }
    let now = Timestamp.now
    let model = Model(
      frame: desk.frame(request, "Surat", in: .letters),
      open: open.prefix(Self.shownOpen).map { letter in
        let way = clerk.way(to: letter, at: now)
        return Model.Open(
          id: letter.id, text: Masking.masked(letter.text), from: Self.masked(letter.address),
          channel: clerk.channel(of: letter),
          moment: IndonesianMoment.ago(letter.writtenAt, now: now), isAtOnce: way == .atOnce,
          isLater: way == .whenTheyWrite, isGone: way == .none,
          draft: draft?.id == letter.id ? draft?.text ?? "" : "")
      }, isEmpty: open.isEmpty, isCut: open.count > Self.shownOpen,
      closed: closed.map { letter in
        Model.Closed(
          text: letter.text.isEmpty
            ? "(sudah dihapus penulisnya)" : Masking.masked(letter.text),
          from: Self.masked(letter.address),
          channel: clerk.channel(of: letter), answer: letter.answer,
          handler: letter.handledBy ?? "–",
          moment: letter.closedAt.map { IndonesianMoment.ago($0, now: now) } ?? "–")
      }, hasClosed: !closed.isEmpty, longest: Self.longestAnswer, problem: problem)
    return desk.page(.letters, model, status: status)
  }

  /// Enough to tell two people apart, too little to find one.
  static func masked(_ address: String) -> String {
    "\(address.prefix(2))•••\(address.count >= 8 ? String(address.suffix(2)) : "")"
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    try await page(request)
  }

  @Sendable private func answer(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.number("id")
    let text = request.form["jawaban"]
    guard !text.isEmpty, text.count <= Self.longestAnswer else {
      let problem =
        text.isEmpty
        ? "Jawabannya masih kosong."
        : "Jawabannya terlalu panjang: paling banyak \(Self.longestAnswer) huruf."
      return try await page(
        request, problem: problem, draft: (id, text), status: .unprocessableContent)
    }
    return try await seeTo(request, .answered) {
      try await clerk.answer(id, text, by: try request.actor, at: .now)
    }
  }

  @Sendable private func close(_ request: ConsoleRequest) async throws -> Response {
    let id = try request.number("id")
    return try await seeTo(request, .saved) {
      try await clerk.close(id, by: try request.actor, at: .now)
    }
  }

  private func seeTo(
    _ request: ConsoleRequest, _ notice: Notice, _ deed: () async throws -> Void
  ) async throws -> Response {
    do {
      try await deed()
    } catch StorageError.conflict {
      return try await page(
        request, problem: "Surat ini baru saja diurus orang lain. Tidak ada yang dikirim dua kali.",
        status: .conflict)
    }
    return desk.redirect(to: "/console/surat", notice)
  }
}
