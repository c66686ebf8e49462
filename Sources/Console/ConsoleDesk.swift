import Domain
import HTTPTypes
import Hummingbird
import Logging
import Storage

/// What all pages work with: the store, the templates, and how a page becomes a response.
public struct ConsoleDesk: Sendable {
  public let database: any Database
  public let vault: Vault
  public let configuration: ConsoleConfiguration
  public let logger: Logger
  /// What of the running house the pages ask.
  public let services: ConsoleServices
  public let audit: AuditStore
  let members: MemberStore
  let sessions: MemberSessionStore
  let throttle: SignInThrottle
  let cookies: Cookies
  let assets: ConsoleAssets
  let templates: ConsoleTemplates
  let passwords: PasswordDesk

  init(
    database: any Database, vault: Vault, services: ConsoleServices,
    configuration: ConsoleConfiguration, logger: Logger
  ) throws(ConsoleSetupError) {
    self.database = database
    self.vault = vault
    self.services = services
    self.configuration = configuration
    self.logger = logger
    audit = AuditStore(vault: vault)
    members = MemberStore(vault: vault)
    sessions = MemberSessionStore(vault: vault)
    throttle = SignInThrottle(vault: vault)
    cookies = Cookies(vault: vault, isSecure: configuration.isSecure)
    assets = ConsoleAssets()
    templates = try ConsoleTemplates()
    do {
      passwords = try PasswordDesk(cost: configuration.passwordCost)
    } catch {
      throw ConsoleSetupError("passwords cannot be hashed: \(error)")
    }
  }

  /// Says anew which wordings these rumors have, for joining.
  func refreshJoiner(_ ids: [Int64]) async throws {
    let store = RumorDeskStore(vault: vault)
    for id in ids {
      let texts = try await database.read { session in
        try store.wordings(of: id, limit: 6, in: session).compactMap(\.text)
      }
      services.joiner.replace(id, texts)
    }
  }

  // MARK: Pages

  /// What stands around a page.
  func frame(
    _ request: ConsoleRequest, _ title: String, in section: Section? = nil, hasChart: Bool = false
  ) -> Frame {
    let member = request.signedIn?.member
    let mayMove = member.map { !$0.needsCode || $0.hasCode } ?? false
    let navigation =
      !mayMove
      ? []
      : Section.allCases.filter { member?.may($0.permission) ?? false }.map {
        Frame.Entry(title: $0.title, path: $0.path, isCurrent: $0 == section)
      }
    return Frame(
      title: title, form: cookies.formToken(request.formSecret), isSignedIn: member != nil,
      memberName: member?.displayName ?? "", memberKey: member.map { String($0.id) } ?? "",
      isAnswer: request.request.method == .post, organisation: member?.organisation.name ?? "",
      navigation: navigation, notice: Notice(rawValue: request.query["selesai"])?.text,
      bootstrap: assets.bootstrap, stylesheet: assets.stylesheet, script: assets.script,
      chart: hasChart ? assets.chart : nil)
  }

  /// A page; nobody keeps it.
  func page(
    _ page: ConsolePage, _ model: Any, status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: templates.render(page.rawValue, model))))
  }

  /// On to another page of the console after something was done.
  func redirect(to path: String, _ notice: Notice? = nil) -> Response {
    let query = notice.map { (path.contains("?") ? "&" : "?") + "selesai=\($0.rawValue)" } ?? ""
    return Response(
      status: .seeOther, headers: [.location: path + query, .cacheControl: "no-store"])
  }

  /// A failure as a page, inside the frame of whoever ran into it.
  func page(_ problem: ConsoleProblem, _ request: ConsoleRequest) -> Response {
    struct Model {
      var frame: Frame
      var heading: String
      var message: String
      var path: String?
    }
    var frame = frame(request, problem.heading)
    // Nothing of a form stands on it; and whatever the method, what is not there looks the same.
    frame.isAnswer = false
    let model = Model(
      frame: frame, heading: problem.heading, message: problem.message,
      path: problem.path)
    return page(.problem, model, status: problem.status)
  }
}
