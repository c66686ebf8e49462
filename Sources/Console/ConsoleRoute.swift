import Domain
import HTTPTypes
import Hummingbird
import Storage

/// One way into the console: which pages have, and what `AccessTable` says who may use.
public struct ConsoleRoute: Sendable {
  public typealias Handler = @Sendable (ConsoleRequest) async throws -> Response

  /// `GET` or `POST`.
  var method: HTTPRequest.Method
  /// Below `/console`, without a slash at its start: `klaim/{id}`.
  var path: String
  /// The longest body that it takes, in bytes.
  var bodyLimit: Int
  var handler: Handler

  public static func get(_ path: String, _ handler: @escaping Handler) -> ConsoleRoute {
    ConsoleRoute(method: .get, path: path, bodyLimit: 0, handler: handler)
  }

  public static func post(
    _ path: String, bodyLimit: Int = 256 << 10, _ handler: @escaping Handler
  ) -> ConsoleRoute {
    ConsoleRoute(method: .post, path: path, bodyLimit: bodyLimit, handler: handler)
  }
}

/// A request that the gate has let through: who, what, and the form.
public struct ConsoleRequest: Sendable {
  public var request: Request
  /// The parts of the path in braces, decoded.
  public var parameters: [String: String]
  public var query: Form
  public var form: Form
  /// Who is signed in; `nil` on the pages that anybody may open.
  var signedIn: SignedIn?
  /// What the token of this page's forms is made of.
  var formSecret: String
  /// Where the caller comes from, for counting attempts.
  var network: String?

  /// The member. On the routes that need one there is one.
  /// - Throws: `ConsoleProblem.notFound`.
  public var member: Member {
    get throws {
      guard let signedIn else { throw ConsoleProblem.notFound }
      return signedIn.member
    }
  }

  /// Who does what this request asks for, for the audit.
  public var actor: AuditStore.Actor { get throws { AuditStore.Actor(try member) } }

  /// The number in a part of the path.
  /// - Throws: `ConsoleProblem.notFound`: what is no number names nothing.
  public func number(_ name: String) throws -> Int64 {
    guard let number = parameters[name].flatMap({ Int64($0) }) else {
      throw ConsoleProblem.notFound
    }
    return number
  }

  public func text(_ name: String) throws -> String {
    guard let text = parameters[name] else { throw ConsoleProblem.notFound }
    return text
  }
}

/// A member in a session.
struct SignedIn: Sendable {
  var member: Member
  var session: MemberSessionStore.Entry
  var token: String
}
