import Domain
import HTTPTypes
import Hummingbird
import Storage

/// One's own account: name, password, second factor, sessions.
struct AccountPages: Sendable {
  let desk: ConsoleDesk

  var routes: [ConsoleRoute] {
    [
      .get("akun", show), .post("akun/nama", rename), .post("akun/sandi", changePassword),
      .get("akun/kode", showCode), .post("akun/kode", setCode),
      .post("akun/sesi/{id}/akhiri", endSession),
    ]
  }

  private struct Model {
    struct Session {
      var id: Int64
      var device: String
      var started: String
      var seen: String
      var isThis: Bool
    }
    var frame: Frame
    var email: String
    var name: String
    var roles: String
    var organisation: String
    var hasCode: Bool
    var fewest: Int
    var sessions: [Session]
    var error: String?
  }

  private func page(
    _ request: ConsoleRequest, error: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let member = try request.member
    let now = Timestamp.now
    let sessions = try await desk.database.read { [desk] session in
      try desk.sessions.sessions(of: member.id, at: now, in: session)
    }
    let model = Model(
      frame: desk.frame(request, "Akun saya", in: .account), email: member.email,
      name: member.name, roles: member.roles.text, organisation: member.organisation.name,
      hasCode: member.hasCode, fewest: SignInPages.passwordCharacters,
      sessions: sessions.map {
        Model.Session(
          id: $0.id, device: $0.device, started: IndonesianMoment.text($0.startedAt),
          seen: IndonesianMoment.ago($0.seenAt, now: now),
          isThis: $0.id == request.signedIn?.session.id)
      }, error: error)
    return desk.page(.account, model, status: status)
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    try await page(request)
  }

  @Sendable private func rename(_ request: ConsoleRequest) async throws -> Response {
    let member = try request.member
    let name = String(request.form["nama"].prefix(80))
    try await desk.database.write { [desk] session in
      let present = try active(member.id, in: session)
      try desk.members.rename(member.id, to: name, in: session)
      try desk.audit.record(
        "member.rename", "member/\(member.id)", by: AuditStore.Actor(member), was: present.name,
        became: name, at: .now, in: session)
    }
    return desk.redirect(to: "/console/akun", .saved)
  }

  /// The member as they are now: an admin may have closed the account since the request came in.
  private func active(_ id: Int64, in session: any SQLSession) throws -> Member {
    guard let member = try desk.members.member(id: id, in: session), member.state == .active else {
      throw ConsoleProblem.notFound
    }
    return member
  }

  @Sendable private func changePassword(_ request: ConsoleRequest) async throws -> Response {
    guard let signedIn = request.signedIn else { throw ConsoleProblem.notFound }
    let member = signedIn.member
    let credentials = try await desk.database.read { [desk] session in
      try desk.members.credentials(of: member.id, in: session)
    }
    guard
      try await desk.passwords.matches(request.form.raw("lama"), credentials?.password)
    else {
      return try await page(
        request, error: "Kata sandi yang sekarang tidak cocok.", status: .unprocessableContent)
    }
    let password = request.form.raw("sandi")
    if let error = SignInPages.problem(
      password, request.form.raw("ulangi"), email: member.email)
    {
      return try await page(request, error: error, status: .unprocessableContent)
    }
    let hash = try await desk.passwords.hash(password)
    try await desk.database.write { [desk] session in
      guard try desk.members.setPassword(hash, of: member.id, isOwn: true, in: session) else {
        throw ConsoleProblem.notFound
      }
      try desk.sessions.endAll(of: member.id, except: signedIn.session.id, in: session)
      try desk.audit.record(
        "member.password", "member/\(member.id)", by: AuditStore.Actor(member), at: .now,
        in: session)
    }
    return desk.redirect(to: "/console/akun", .passwordChanged)
  }

  // MARK: The second factor

  private struct CodeModel {
    var frame: Frame
    var secret: String
    var shown: String
    var address: String
    var isRequired: Bool
    var hasCode: Bool
    var error: String?
  }

  private func codePage(
    _ request: ConsoleRequest, secret: [UInt8], error: String? = nil,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let member = try request.member
    let text = OneTimeCode.base32(secret)
    var groups: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      groups.append(String(rest.prefix(4)))
      rest = rest.dropFirst(4)
    }
    let model = CodeModel(
      frame: desk.frame(request, "Kode pengaman", in: .account), secret: text,
      shown: groups.joined(separator: " "),
      address: OneTimeCode.address(secret: secret, email: member.email),
      isRequired: member.needsCode, hasCode: member.hasCode, error: error)
    return desk.page(.code, model, status: status)
  }

  @Sendable private func showCode(_ request: ConsoleRequest) async throws -> Response {
    try codePage(request, secret: Token.randomBytes(OneTimeCode.secretBytes))
  }

  @Sendable private func setCode(_ request: ConsoleRequest) async throws -> Response {
    let member = try request.member
    guard let secret = OneTimeCode.bytes(base32: request.form["rahasia"]),
      secret.count == OneTimeCode.secretBytes
    else { throw ConsoleProblem.malformed }
    let credentials = try await desk.database.read { [desk] session in
      try desk.members.credentials(of: member.id, in: session)
    }
    // The password once more: an unattended phone must not give the account away.
    guard try await desk.passwords.matches(request.form.raw("sandi"), credentials?.password) else {
      return try codePage(
        request, secret: secret, error: "Kata sandi tidak cocok.", status: .unprocessableContent)
    }
    let now = Timestamp.now
    guard let step = OneTimeCode.step(of: request.form["kode"], secret, at: now) else {
      return try codePage(
        request, secret: secret,
        error:
          "Kode tidak cocok. Pastikan jam ponsel Anda benar, lalu ketik kode yang sedang tampil.",
        status: .unprocessableContent)
    }
    try await desk.database.write { [desk] session in
      _ = try active(member.id, in: session)
      try desk.members.setCode(secret, of: member.id, in: session)
      _ = try desk.members.use(step: step, of: member.id, in: session)
      try desk.audit.record(
        "member.code", "member/\(member.id)", by: AuditStore.Actor(member), at: now, in: session)
    }
    return desk.redirect(to: "/console/akun", .codeSet)
  }

  @Sendable private func endSession(_ request: ConsoleRequest) async throws -> Response {
    let member = try request.member
    let id = try request.number("id")
    let wasThere = try await desk.database.write { [desk] session in
      let device = try desk.sessions.sessions(of: member.id, at: .now, in: session)
        .first { $0.id == id }?.device
      guard try desk.sessions.end(id, of: member.id, in: session) else { return false }
      try desk.audit.record(
        "session.end", "member/\(member.id)", by: AuditStore.Actor(member), was: device, at: .now,
        in: session)
      return true
    }
    guard wasThere else { throw ConsoleProblem.notFound }
    return desk.redirect(to: "/console/akun", .sessionEnded)
  }
}

extension Role {
  /// As staff read it.
  var name: String {
    switch self {
    case .admin: "Admin"
    case .editor: "Penyunting"
    case .reviewer: "Pemeriksa"
    case .publisher: "Penerbit pengumuman"
    case .viewer: "Pembaca"
    }
  }

  /// What it is for, in a few words.
  var purpose: String {
    switch self {
    case .admin: "mengatur anggota, membaca jejak, dan semua pekerjaan penyunting"
    case .editor: "memeriksa rumor, menulis klaim dan jawaban"
    case .reviewer: "menyetujui klaim sebelum terbit"
    case .publisher: "pengumuman lembaganya sendiri, tidak lebih"
    case .viewer: "hanya melihat"
    }
  }
}

extension Set<Role> {
  /// As staff read them.
  var text: String {
    Role.allCases.filter(contains).map(\.name).joined(separator: ", ")
  }
}
