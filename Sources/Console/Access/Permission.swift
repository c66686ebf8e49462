import Domain

/// Something that a page or a button needs. Which roles have it stands here and nowhere else.
public enum Permission: String, Sendable, Hashable, CaseIterable {
  /// Anybody, signed in or not.
  case open
  /// Everybody who is signed in: their own account, the guide.
  case ownAccount
  case overview
  case claimsRead, claimsWrite
  /// Lets a claim out, or takes it back.
  case claimsPublish
  case rumorsRead, rumorsWrite
  case responsesRead, responsesWrite
  case tryOut
  /// How many people the bot has; never who.
  case peopleRead
  case announcementsRead, announcementsWrite, announcementsApprove
  case auditRead
  case membersManage

  /// Who has it.
  public var roles: Set<Role> {
    switch self {
    case .open, .ownAccount: Set(Role.allCases)
    case .overview, .claimsRead, .rumorsRead, .responsesRead, .tryOut, .peopleRead:
      [.admin, .editor, .reviewer, .viewer]
    case .claimsWrite, .rumorsWrite, .responsesWrite: [.admin, .editor]
    case .claimsPublish: [.admin, .editor, .reviewer]
    // Whose announcement it is, its pages ask; KKD's editors approve the weekly drafts and nothing else.
    case .announcementsRead: [.admin, .editor, .publisher]
    case .announcementsWrite: [.publisher]
    case .announcementsApprove: [.editor, .publisher]
    case .auditRead, .membersManage: [.admin]
    }
  }
}

extension Member {
  /// Whether one of the member's roles has it.
  public func may(_ permission: Permission) -> Bool {
    !roles.isDisjoint(with: permission.roles)
  }
}
