import Domain
import HTTPTypes
import Hummingbird
import Storage

/// Members: who may come in, as what, and new links for those who lost theirs.
struct MemberPages: Sendable {
  let desk: ConsoleDesk

  var routes: [ConsoleRoute] {
    [
      .get("anggota", list), .post("anggota", add), .get("anggota/{id}", show),
      .post("anggota/{id}", change), .post("anggota/{id}/tautan", newLink),
      .post("anggota/{id}/nonaktif", disable),
    ]
  }

  private struct Choice {
    var value: String
    var name: String
    var purpose: String
    var isChosen: Bool
  }

  private static func roles(_ chosen: Set<Role>) -> [Choice] {
    Role.allCases.map {
      Choice(
        value: $0.rawValue, name: $0.name, purpose: $0.purpose, isChosen: chosen.contains($0))
    }
  }

  private static func organisations(_ chosen: Organisation) -> [Choice] {
    Organisation.allCases.map {
      Choice(value: $0.rawValue, name: $0.name, purpose: "", isChosen: $0 == chosen)
    }
  }

  // MARK: The list

  private struct ListModel {
    struct Row {
      var id: Int64
      var name: String
      var email: String
      var organisation: String
      var roles: String
      var state: String
      var isActive: Bool
      var lacksCode: Bool
      var seen: String
    }
    var frame: Frame
    var rows: [Row]
    var email: String
    var roles: [Choice]
    var organisations: [Choice]
    var error: String?
  }

  private func page(
    _ request: ConsoleRequest, error: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let members = try await desk.database.read { [desk] in try desk.members.all(in: $0) }
    let now = Timestamp.now
    let model = ListModel(
      frame: desk.frame(request, "Anggota", in: .members),
      rows: members.map {
        ListModel.Row(
          id: $0.id, name: $0.displayName, email: $0.email, organisation: $0.organisation.name,
          roles: $0.roles.text, state: $0.state.name, isActive: $0.state == .active,
          lacksCode: $0.state == .active && $0.needsCode && !$0.hasCode,
          seen: $0.seenAt.map { IndonesianMoment.ago($0, now: now) } ?? "belum pernah")
      },
      email: request.form["email"], roles: Self.roles(chosen(request.form)),
      organisations: Self.organisations(
        Organisation(rawValue: request.form["lembaga"]) ?? .kkd), error: error)
    return desk.page(.members, model, status: status)
  }

  @Sendable private func list(_ request: ConsoleRequest) async throws -> Response {
    try await page(request)
  }

  private func chosen(_ form: Form) -> Set<Role> {
    Set(form.all("peran").compactMap { Role(rawValue: $0) })
  }

  /// What makes a member impossible.
  static func problem(_ roles: Set<Role>, _ organisation: Organisation) -> String? {
    if roles.isEmpty { return "Pilih paling sedikit satu peran." }
    if organisation != .kkd, roles != [.publisher], roles != [.viewer] {
      return "Anggota \(organisation.name) hanya dapat menjadi penerbit pengumuman atau pembaca."
    }
    return nil
  }

  @Sendable private func add(_ request: ConsoleRequest) async throws -> Response {
    guard let email = Member.email(request.form["email"]) else {
      return try await page(
        request, error: "Alamat email itu tidak lengkap.", status: .unprocessableContent)
    }
    let roles = chosen(request.form)
    guard let organisation = Organisation(rawValue: request.form["lembaga"]) else {
      throw ConsoleProblem.malformed
    }
    if let problem = Self.problem(roles, organisation) {
      return try await page(request, error: problem, status: .unprocessableContent)
    }
    let actor = try request.actor
    let now = Timestamp.now
    let made = try await desk.database.write { [desk] session -> (Member, String)? in
      guard
        let member = try desk.members.add(
          email: email, name: "", organisation: organisation, roles: roles, at: now, in: session)
      else { return nil }
      try desk.audit.record(
        "member.add", "member/\(member.id)", by: actor, became: member.summary, at: now,
        in: session)
      return (member, try desk.members.makeLink(for: member.id, at: now, in: session))
    }
    guard let (member, token) = made else {
      return try await page(
        request, error: "Alamat email itu sudah menjadi anggota.", status: .unprocessableContent)
    }
    return link(request, member, token)
  }

  // MARK: The link

  private struct LinkModel {
    var frame: Frame
    var email: String
    var link: String
  }

  /// Shown once: only a hash of it is kept.
  private func link(_ request: ConsoleRequest, _ member: Member, _ token: String) -> Response {
    desk.page(
      .link,
      LinkModel(
        frame: desk.frame(request, "Tautan undangan", in: .members), email: member.email,
        link: "\(desk.configuration.publicURL)/console/undangan/\(token)"))
  }

  // MARK: One member

  private struct Model {
    var frame: Frame
    var id: Int64
    var email: String
    var name: String
    var state: String
    var roles: [Choice]
    var organisations: [Choice]
    var isOneself: Bool
    var isDisabled: Bool
    /// What was shown, so that a colleague's change in between is noticed.
    var shown: String
    var error: String?
  }

  private func find(_ request: ConsoleRequest) async throws -> Member {
    let id = try request.number("id")
    guard
      let member = try await desk.database.read({ [desk] in
        try desk.members.member(id: id, in: $0)
      })
    else { throw ConsoleProblem.notFound }
    return member
  }

  private func page(
    _ request: ConsoleRequest, _ member: Member, error: String? = nil,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let isOneself = try request.member.id == member.id
    let model = Model(
      frame: desk.frame(request, member.displayName, in: .members), id: member.id,
      email: member.email, name: member.displayName, state: member.state.name,
      roles: Self.roles(member.roles), organisations: Self.organisations(member.organisation),
      isOneself: isOneself, isDisabled: member.state == .disabled, shown: member.summary,
      error: error)
    return desk.page(.member, model, status: status)
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    try page(request, try await find(request))
  }

  @Sendable private func change(_ request: ConsoleRequest) async throws -> Response {
    let seen = try await find(request)
    let roles = chosen(request.form)
    let organisation = Organisation(rawValue: request.form["lembaga"]) ?? seen.organisation
    if let problem = Self.problem(roles, organisation) {
      return try page(request, seen, error: problem, status: .unprocessableContent)
    }
    // Nobody takes the last key away from inside.
    if try request.member.id == seen.id, !roles.contains(.admin) {
      return try page(
        request, seen, error: "Anda tidak dapat mencabut peran admin Anda sendiri.",
        status: .unprocessableContent)
    }
    let actor = try request.actor
    let shown = request.form["sebelum"]
    do {
      try await desk.database.write { [desk] session in
        guard let old = try desk.members.member(id: seen.id, in: session), old.summary == shown
        else { throw StorageError.conflict }
        try desk.members.change(
          old.id, roles: roles, organisation: organisation, in: session)
        let new = try desk.members.member(id: old.id, in: session)
        try desk.audit.record(
          "member.change", "member/\(old.id)", by: actor, was: old.summary,
          became: new?.summary, at: .now, in: session)
      }
    } catch StorageError.conflict {
      return try page(
        request, try await find(request),
        error:
          "Admin lain baru saja mengubah anggota ini. Tidak ada yang ditimpa: periksa keadaannya sekarang, lalu simpan lagi.",
        status: .conflict)
    }
    return desk.redirect(to: "/console/anggota/\(seen.id)", .saved)
  }

  @Sendable private func newLink(_ request: ConsoleRequest) async throws -> Response {
    let member = try await find(request)
    if try request.member.id == member.id { throw ConsoleProblem.notFound }
    let actor = try request.actor
    let token = try await desk.database.write { [desk] session in
      try desk.members.reset(member.id, in: session)
      try desk.audit.record(
        "member.reset", "member/\(member.id)", by: actor, was: member.state.name,
        became: Member.State.invited.name, at: .now, in: session)
      return try desk.members.makeLink(for: member.id, at: .now, in: session)
    }
    return link(request, member, token)
  }

  @Sendable private func disable(_ request: ConsoleRequest) async throws -> Response {
    let member = try await find(request)
    if try request.member.id == member.id { throw ConsoleProblem.notFound }
    let actor = try request.actor
    try await desk.database.write { [desk] session in
      try desk.members.disable(member.id, in: session)
      try desk.audit.record(
        "member.disable", "member/\(member.id)", by: actor, was: member.state.name,
        became: Member.State.disabled.name, at: .now, in: session)
    }
    return desk.redirect(to: "/console/anggota", .memberDisabled)
  }
}

extension Member {
  /// For the audit.
  var summary: String {
    "\(email) · \(organisation.rawValue) · \(roles.map(\.rawValue).sorted().joined(separator: " "))"
  }
}

extension Member.State {
  var name: String {
    switch self {
    case .invited: "diundang"
    case .active: "aktif"
    case .disabled: "nonaktif"
    }
  }
}
