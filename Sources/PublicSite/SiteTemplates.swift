import Hummingbird
import Mustache

/// The pages' templates, built into the executable and parsed once.
struct SiteTemplates: Sendable {
  /// One page.
  enum Page: String, CaseIterable {
    case home, claim, chat, privacy, about, data, problem, announcement, announcements, subscribe
  }

  private let library: MustacheLibrary

  /// - Throws: `SiteSetupError` when a template does not parse; a test keeps that from happening.
  init() throws(SiteSetupError) {
    let sources: [(String, [UInt8])] = [
      ("layout", PackageResources.layout_mustache),
      ("badge", PackageResources.badge_mustache),
      ("card", PackageResources.card_mustache),
      ("reply", PackageResources.reply_mustache),
      ("home", PackageResources.home_mustache),
      ("claim", PackageResources.claim_mustache),
      ("chat", PackageResources.chat_mustache),
      ("privacy", PackageResources.privacy_mustache),
      ("about", PackageResources.about_mustache),
      ("data", PackageResources.data_mustache),
      ("problem", PackageResources.problem_mustache),
      ("announcement", PackageResources.announcement_mustache),
      ("announcements", PackageResources.announcements_mustache),
      ("subscribe", PackageResources.subscribe_mustache),
    ]
    var templates: [String: MustacheTemplate] = [:]
    for (name, bytes) in sources {
      do {
        templates[name] = try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
      } catch {
        throw SiteSetupError("the built-in template \(name) does not parse: \(error)")
      }
    }
    library = MustacheLibrary(templates: templates)
  }

  /// A whole page as HTML; the model's property names are the template's variables.
  func render(_ page: Page, _ model: Any) -> String {
    library.render(model, withTemplate: page.rawValue) ?? ""
  }

  /// One reply of the chat, as it stands in the page and travels in the stream.
  func renderReply(_ model: Any) -> String {
    library.render(model, withTemplate: "reply") ?? ""
  }
}
