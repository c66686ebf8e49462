import Domain
import HTTPTypes
import Hummingbird
import Storage

/// Coming in: address, password and code; by a link the first time; and going out.
struct SignInPages: Sendable {
  let desk: ConsoleDesk

  /// The fewest characters of a password: NIST SP 800-63B asks for 8, and 12 where there is no second factor.
  static let passwordCharacters = 12

  var routes: [ConsoleRoute] {
    [
      .get("masuk", show), .post("masuk", bodyLimit: 16 << 10, signIn),
      .get("undangan/{token}", showInvitation),
      .post("undangan/{token}", bodyLimit: 16 << 10, accept),
      .post("keluar", signOut), .get("aset/{name}", asset),
    ]
  }

  private struct Model {
    var frame: Frame
    var email: String
    var target: String
    var error: String?
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    if request.signedIn != nil { return desk.redirect(to: "/console") }
    return desk.page(
      .signIn,
      Model(
        frame: desk.frame(request, "Masuk"), email: "", target: request.query["ke"], error: nil))
  }

  private func refused(
    _ request: ConsoleRequest, _ error: String, _ status: HTTPResponse.Status
  ) -> Response {
    let model = Model(
      frame: desk.frame(request, "Masuk"), email: request.form["email"],
      target: request.form["ke"], error: error)
    return desk.page(.signIn, model, status: status)
  }

  @Sendable private func signIn(_ request: ConsoleRequest) async throws -> Response {
    let email = Member.email(request.form["email"]) ?? ""
    let now = Timestamp.now
    let device = desk.cookies.device(of: request.request, email: email)
    let answer = try await desk.database.write { [desk] session in
      try desk.throttle.mayTry(
        email: email, network: request.network, device: device, at: now, in: session)
    }
    guard answer != .refused else { return tooMany(request) }
    let (member, credentials) = try await desk.database.read { [desk] session in
      let member = try desk.members.member(email: email, in: session)
      return (member, try member.flatMap { try desk.members.credentials(of: $0.id, in: session) })
    }
    let step = OneTimeCode.step(
      of: request.form["kode"], credentials?.code ?? [UInt8](repeating: 0, count: 20), at: now)
    if answer == .onlyWithCode, credentials?.code == nil || step == nil { return tooMany(request) }
    // The same work for everybody, known or not, before anything is decided.
    let isPassword = try await desk.passwords.matches(
      request.form.raw("sandi"), member?.state == .active ? credentials?.password : nil,
      for: device == nil ? .stranger : .known)
    guard let member, isPassword, credentials?.code == nil || step != nil else {
      return refused(
        request, "Email, kata sandi atau kode tidak cocok.", .unauthorized)
    }
    let token = try await desk.database.write { [desk] session -> String? in
      // What was true before the password was checked may not be by now.
      guard let present = try desk.members.member(id: member.id, in: session),
        present.state == .active,
        try desk.members.credentials(of: member.id, in: session)?.password
          == credentials?.password
      else { return nil }
      if credentials?.code != nil, let step {
        guard try desk.members.use(step: step, of: member.id, in: session) else { return nil }
      }
      try desk.throttle.clear(
        email: email, network: request.network, device: device, in: session)
      return try begin(present, request, at: now, in: session)
    }
    guard let token else {
      // The code was seen before: whoever looked over the shoulder gets the same answer.
      return refused(
        request, "Email, kata sandi atau kode tidak cocok.", .unauthorized)
    }
    return entered(member, token, device: device, to: request.form["ke"])
  }

  private func tooMany(_ request: ConsoleRequest) -> Response {
    refused(
      request,
      "Terlalu banyak percobaan. Tunggu sepuluh menit, pakai perangkat yang biasa Anda pakai, atau minta tautan baru kepada admin.",
      .tooManyRequests)
  }

  private func begin(
    _ member: Member, _ request: ConsoleRequest, at now: Timestamp, in session: any SQLSession
  ) throws -> String {
    try desk.sessions.sweep(at: now, in: session)
    try desk.throttle.sweep(at: now, in: session)
    try desk.members.markSeen(member.id, at: now, in: session)
    try desk.audit.record(
      "sign-in", "member/\(member.id)", by: AuditStore.Actor(member), at: now, in: session)
    return try desk.sessions.start(
      memberID: member.id,
      device: DeviceName.from(request.request.headers[.userAgent] ?? ""), at: now, in: session)
  }

  private func entered(
    _ member: Member, _ token: String, device: String?, to target: String
  ) -> Response {
    // Only pages of ours: a link in a letter must not lead elsewhere by way of our door.
    let isOurs =
      target.hasPrefix("/console/") && !target.contains("//") && !target.contains("\\")
      && target.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
    var response = desk.redirect(to: isOurs ? target : "/console")
    response.setCookie(desk.cookies.sessionCookie(token))
    response.setCookie(desk.cookies.deviceCookie(email: member.email, known: device))
    return response
  }

  @Sendable private func signOut(_ request: ConsoleRequest) async throws -> Response {
    if let signedIn = request.signedIn {
      _ = try await desk.database.write { [desk] session in
        try desk.audit.record(
          "sign-out", "member/\(signedIn.member.id)", by: AuditStore.Actor(signedIn.member),
          at: .now, in: session)
        return try desk.sessions.end(
          signedIn.session.id, of: signedIn.member.id, in: session)
      }
    }
    var response = desk.redirect(to: "/console/masuk")
    response.setCookie(desk.cookies.noSessionCookie())
    return response
  }

  // MARK: The link

  private struct Invitation {
    var frame: Frame
    var email: String
    var name: String
    var token: String
    var fewest: Int
    var error: String?
  }

  private static let deadLink = ConsoleProblem(
    status: .notFound, heading: "Tautan tidak berlaku",
    message:
      "Tautan ini sudah dipakai atau lewat tiga hari. Minta tautan baru kepada admin, atau masuk bila Anda sudah punya kata sandi."
  )

  private func invited(_ request: ConsoleRequest) async throws -> (Member, String) {
    let token = try request.text("token")
    let member = try await desk.database.read { [desk] session in
      try desk.members.member(link: token, at: .now, in: session)
    }
    guard let member else { throw Self.deadLink }
    return (member, token)
  }

  @Sendable private func showInvitation(_ request: ConsoleRequest) async throws -> Response {
    let (member, token) = try await invited(request)
    return desk.page(
      .invitation,
      Invitation(
        frame: desk.frame(request, "Selamat datang"), email: member.email, name: member.name,
        token: token, fewest: Self.passwordCharacters, error: nil))
  }

  @Sendable private func accept(_ request: ConsoleRequest) async throws -> Response {
    let (member, token) = try await invited(request)
    let name = String(request.form["nama"].prefix(80))
    let password = request.form.raw("sandi")
    if let error = Self.problem(password, request.form.raw("ulangi"), email: member.email) {
      let model = Invitation(
        frame: desk.frame(request, "Selamat datang"), email: member.email, name: name,
        token: token, fewest: Self.passwordCharacters, error: error)
      return desk.page(.invitation, model, status: .unprocessableContent)
    }
    let hash = try await desk.passwords.hash(password, for: .known)
    let now = Timestamp.now
    let session = try await desk.database.write { [desk] session -> String? in
      guard try desk.members.useLink(token, in: session),
        try desk.members.setPassword(hash, of: member.id, in: session)
      else { return nil }
      try desk.members.rename(member.id, to: name, in: session)
      try desk.sessions.endAll(of: member.id, except: nil, in: session)
      try desk.audit.record(
        "member.password", "member/\(member.id)", by: AuditStore.Actor(member), at: now,
        in: session)
      return try begin(member, request, at: now, in: session)
    }
    guard let session else { throw Self.deadLink }
    return entered(
      member, session,
      device: desk.cookies.device(of: request.request, email: member.email),
      to: member.needsCode && !member.hasCode ? "/console/akun/kode" : "/console/akun")
  }

  /// What is wrong with a new password.
  static func problem(_ password: String, _ repeated: String, email: String) -> String? {
    if password.count < passwordCharacters {
      return
        "Kata sandi harus paling sedikit \(passwordCharacters) huruf. Beberapa kata yang mudah diingat lebih baik daripada satu kata yang rumit."
    }
    if password.utf8.count > 1000 { return "Kata sandi terlalu panjang." }
    if Set(password).count < 5 || email.contains(password.lowercased()) {
      return "Kata sandi terlalu mudah ditebak."
    }
    return password == repeated ? nil : "Kedua kata sandi tidak sama."
  }

  // MARK: Style sheets and scripts

  @Sendable private func asset(_ request: ConsoleRequest) async throws -> Response {
    guard let response = desk.assets.response(try request.text("name"), for: request.request)
    else { throw ConsoleProblem.notFound }
    return response
  }
}

/// What a browser is called in the list of sessions.
enum DeviceName {
  static func from(_ agent: String) -> String {
    func first(_ names: [(String, String)]) -> String? {
      names.first { agent.contains($0.0) }?.1
    }
    let browser = first([
      ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
      ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
    ])
    let system = first([
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
      ("Mac OS X", "Mac"), ("Linux", "Linux"),
    ])
    switch (browser, system) {
    case (let browser?, let system?): return "\(browser) di \(system)"
    case (let browser?, nil): return browser
    default: return "Peramban tak dikenal"
    }
  }
}
