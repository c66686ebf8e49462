/// A person who signs in to the console.
public struct Member: Sendable, Hashable, Identifiable {
  /// Whether somebody may sign in.
  public enum State: String, Sendable, Hashable, Codable {
    /// Has a link and no password yet.
    case invited
    case active
    /// May not sign in; what they did stays in the audit.
    case disabled
  }

  public var id: Int64
  /// In lower case; unique.
  public var email: String
  /// What colleagues call them; may be empty.
  public var name: String
  public var organisation: Organisation
  public var roles: Set<Role>
  public var state: State
  /// A second factor is set up.
  public var hasCode: Bool
  public var createdAt: Timestamp
  public var seenAt: Timestamp?

  public init(
    id: Int64, email: String, name: String = "", organisation: Organisation, roles: Set<Role>,
    state: State, hasCode: Bool = false, createdAt: Timestamp, seenAt: Timestamp? = nil
  ) {
    self.id = id
    self.email = email
    self.name = name
    self.organisation = organisation
    self.roles = roles
    self.state = state
    self.hasCode = hasCode
    self.createdAt = createdAt
    self.seenAt = seenAt
  }

  /// What others read: the name, else the address.
  public var displayName: String { name.isEmpty ? email : name }

  /// Whoever speaks for an election body, or lets others in, needs a second factor.
  public var needsCode: Bool { roles.contains(.publisher) || roles.contains(.admin) }

  /// An address in the form in which it is kept; `nil` for what is none.
  public static func email(_ text: String) -> String? {
    let email = text.split(whereSeparator: \.isWhitespace).joined().lowercased()
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), email.utf8.count <= 254,
      email.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    else { return nil }
    return email
  }
}

/// What a member does in the house; a member may have several.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
  /// Lets others in and reads the audit; does everything but speak for an election body.
  case admin
  /// Claims, rumors, responses.
  case editor
  /// The second pair of eyes before something is published.
  case reviewer
  /// Announcements of the member's own organisation, and nothing else.
  case publisher
  /// Reads.
  case viewer
}
