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
  /// Whose typed text the browser keeps: a phone may be shared.
  var memberKey: String
  /// The page answers a form: what stands in its fields was typed just now.
  var isAnswer: Bool
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
  case today, rumors, claims, responses, announcements, tryOut, people, members, audit, account,
    guide

  var title: String {
    switch self {
    case .today: "Hari ini"
    case .rumors: "Rumor"
    case .claims: "Klaim"
    case .responses: "Jawaban"
    case .announcements: "Pengumuman"
    case .tryOut: "Coba"
    case .people: "Warga"
    case .members: "Anggota"
    case .audit: "Jejak"
    case .account: "Akun"
    case .guide: "Panduan"
    }
  }

  var path: String {
    switch self {
    case .today: "/console/hari-ini"
    case .rumors: "/console/rumor"
    case .claims: "/console/klaim"
    case .responses: "/console/jawaban"
    case .announcements: "/console/pengumuman"
    case .tryOut: "/console/coba"
    case .people: "/console/warga"
    case .members: "/console/anggota"
    case .audit: "/console/jejak"
    case .account: "/console/akun"
    case .guide: "/console/panduan"
    }
  }

  var permission: Permission {
    switch self {
    case .today: .overview
    case .rumors: .rumorsRead
    case .claims: .claimsRead
    case .responses: .responsesRead
    case .announcements: .announcementsRead
    case .tryOut: .tryOut
    case .people: .peopleRead
    case .members: .membersManage
    case .audit: .auditRead
    case .account: .ownAccount
    case .guide: .ownAccount
    }
  }
}
