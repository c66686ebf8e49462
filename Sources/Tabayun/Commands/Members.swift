import ArgumentParser
import Domain
import Foundation
import Storage

extension Role: ExpressibleByArgument {}
extension Organisation: ExpressibleByArgument {}

/// The first member, and recovery when nobody can sign in any more.
struct Members: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lets people into the console.",
    subcommands: [Add.self, List.self, Disable.self, Reset.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds a member and prints their invitation link, which works once, for three days.")

    @Argument(help: "Their email address.")
    var email: String

    @Option(help: "admin, editor, reviewer, publisher or viewer; may be given several times.")
    var role: [Role]

    @Option(help: "kkd, kpu or bawaslu.")
    var organisation: Organisation

    @Option(help: "What colleagues call them.")
    var name = ""

    func validate() throws {
      if Member.email(email) == nil { throw ValidationError("\(email) is no email address.") }
      if organisation != .kkd, role != [.publisher], role != [.viewer] {
        throw ValidationError(
          "A member of \(organisation.rawValue) can only be a publisher or a viewer.")
      }
    }

    func run() async throws {
      let desk = try await MemberDesk()
      let address = Member.email(email) ?? email
      let token = try await desk.database.write { [name, organisation, role] session in
        guard
          let member = try desk.members.add(
            email: address, name: name, organisation: organisation, roles: Set(role), at: .now,
            in: session)
        else {
          throw Complaint(
            "\(address) is a member already: tabayun members reset \(address) gives a new link.")
        }
        let roles = member.roles.map(\.rawValue).sorted().joined(separator: " ")
        try desk.audit.record(
          "member.add", "member/\(member.id)", by: .commandLine,
          became: "\(member.email) · \(organisation.rawValue) · \(roles)", at: .now, in: session)
        return try desk.members.makeLink(for: member.id, at: .now, in: session)
      }
      print(desk.link(token))
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the members: address, state, organisation, roles, second factor, last seen.")

    func run() async throws {
      let desk = try await MemberDesk()
      for member in try await desk.database.read({ try desk.members.all(in: $0) }) {
        let roles = member.roles.map(\.rawValue).sorted().joined(separator: ",")
        let seen =
          member.seenAt.map { Date(timeIntervalSince1970: $0.seconds).formatted(.iso8601) } ?? "-"
        print(
          [
            member.email, member.state.rawValue, member.organisation.rawValue, roles,
            member.hasCode ? "code" : "no code", seen,
          ].joined(separator: "\t"))
      }
    }
  }

  struct Disable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keeps a member out and ends all their sessions; what they did stays.")

    @Argument(help: "Their email address.")
    var email: String

    func run() async throws {
      let desk = try await MemberDesk()
      try await desk.change(email, "member.disable") { member, session in
        try desk.members.disable(member.id, in: session)
      }
      print("disabled \(email)")
    }
  }

  struct Reset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Takes password and second factor away, ends all sessions and prints a new link; also lets a disabled member in again."
    )

    @Argument(help: "Their email address.")
    var email: String

    func run() async throws {
      let desk = try await MemberDesk()
      let token = try await desk.change(email, "member.reset") { member, session in
        try desk.members.reset(member.id, in: session)
        return try desk.members.makeLink(for: member.id, at: .now, in: session)
      }
      print(desk.link(token))
    }
  }
}

/// What the commands about members work with.
private struct MemberDesk: Sendable {
  let settings: Settings
  let database: any Database
  let members: MemberStore
  let audit: AuditStore

  init() async throws {
    settings = try await Settings(SettingsReader())
    let (database, vault) = try House.open(settings)
    self.database = database
    members = MemberStore(vault: vault)
    audit = AuditStore(vault: vault)
  }

  func link(_ token: String) -> String { "\(settings.publicURL)/console/undangan/\(token)" }

  /// Does something to a member and writes it down.
  @discardableResult
  func change<T: Sendable>(
    _ email: String, _ action: String,
    _ work: @escaping @Sendable (Member, any SQLSession) throws -> T
  ) async throws -> T {
    let address = Member.email(email) ?? email
    return try await database.write { [self] session in
      guard let member = try members.member(email: address, in: session) else {
        throw Complaint("\(address) is no member: tabayun members list names them.")
      }
      try audit.record(
        action, "member/\(member.id)", by: .commandLine, at: .now, in: session)
      return try work(member, session)
    }
  }
}
