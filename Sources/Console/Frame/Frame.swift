/// What every page has around its content.
///
/// Templates read stored properties only (by `Mirror`): a computed one would silently be empty.
public struct Frame: Sendable {
  /// One entry of the navigation.
  struct Entry: Sendable {
    var title: String
    var path: String
    var isCurrent: Bool
  }

  var title: String
  /// The token that every form on the page carries.
  var form: String
  var isSignedIn: Bool
  var memberName: String
  var organisation: String
  var navigation: [Entry]
  /// What has just been done.
  var notice: String?
  var bootstrap: String
  var stylesheet: String
  var script: String
  /// Chart.js, on pages with a chart.
  var chart: String?
}

/// The parts of the console, in the order of the navigation.
enum Section: CaseIterable, Sendable {
  case announcements, members, audit, account

  var title: String {
    switch self {
    case .announcements: "Pengumuman"
    case .members: "Anggota"
    case .audit: "Jejak"
    case .account: "Akun"
    }
  }

  var path: String {
    switch self {
    case .announcements: "/console/pengumuman"
    case .members: "/console/anggota"
    case .audit: "/console/jejak"
    case .account: "/console/akun"
    }
  }

  var permission: Permission {
    switch self {
    case .announcements: .announcementsRead
    case .members: .membersManage
    case .audit: .auditRead
    case .account: .ownAccount
    }
  }
}
