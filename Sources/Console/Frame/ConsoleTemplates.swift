import Mustache

/// A page's template, by its file's name.
///
/// A new page adds a case here, its file in `Templates/`, and a line in `sources`.
enum ConsolePage: String, CaseIterable, Sendable {
  case signIn = "sign_in"
  case invitation
  case account
  case code
  case members
  case member
  case link
  case audit
  case today
  case rumors
  case rumor
  case claims
  case claim
  case claimEdit = "claim_edit"
  case claimRevision = "claim_revision"
  case claimPublish = "claim_publish"
  case claimImport = "claim_import"
  case claimImportJob = "claim_import_job"
  case responses
  case response
  case responseRevision = "response_revision"
  case tryOut = "try_out"
  case people
  case announcements
  case announcementForm = "announcement_form"
  case announcement
  case guide
  case problem

  var source: [UInt8] {
    switch self {
    case .signIn: PackageResources.sign_in_mustache
    case .invitation: PackageResources.invitation_mustache
    case .account: PackageResources.account_mustache
    case .code: PackageResources.code_mustache
    case .members: PackageResources.members_mustache
    case .member: PackageResources.member_mustache
    case .link: PackageResources.link_mustache
    case .audit: PackageResources.audit_mustache
    case .today: PackageResources.today_mustache
    case .rumors: PackageResources.rumors_mustache
    case .rumor: PackageResources.rumor_mustache
    case .claims: PackageResources.claims_mustache
    case .claim: PackageResources.claim_mustache
    case .claimEdit: PackageResources.claim_edit_mustache
    case .claimRevision: PackageResources.claim_revision_mustache
    case .claimPublish: PackageResources.claim_publish_mustache
    case .claimImport: PackageResources.claim_import_mustache
    case .claimImportJob: PackageResources.claim_import_job_mustache
    case .responses: PackageResources.responses_mustache
    case .response: PackageResources.response_mustache
    case .responseRevision: PackageResources.response_revision_mustache
    case .tryOut: PackageResources.try_out_mustache
    case .people: PackageResources.people_mustache
    case .announcements: PackageResources.announcements_mustache
    case .announcementForm: PackageResources.announcement_form_mustache
    case .announcement: PackageResources.announcement_mustache
    case .guide: PackageResources.guide_mustache
    case .problem: PackageResources.problem_mustache
    }
  }
}

/// The pages' templates, built into the executable and parsed once.
struct ConsoleTemplates: Sendable {
  /// What several pages share.
  private static let shared: [(String, [UInt8])] = [
    ("layout", PackageResources.layout_mustache),
    ("previews", PackageResources.previews_mustache),
    ("live", PackageResources.live_mustache),
  ]

  private let library: MustacheLibrary

  /// - Throws: `ConsoleSetupError` when a template does not parse; a test keeps that from happening.
  init() throws(ConsoleSetupError) {
    var templates: [String: MustacheTemplate] = [:]
    let sources = Self.shared + ConsolePage.allCases.map { ($0.rawValue, $0.source) }
    for (name, bytes) in sources {
      do {
        templates[name] = try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
      } catch {
        throw ConsoleSetupError("the built-in template \(name) does not parse: \(error)")
      }
    }
    library = MustacheLibrary(templates: templates)
  }

  /// A page, or a part of one, as HTML; the model's stored properties are the template's variables.
  func render(_ name: String, _ model: Any) -> String {
    library.render(model, withTemplate: name) ?? ""
  }
}

/// Why the console cannot start; the text says how to mend it.
public struct ConsoleSetupError: Error, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
