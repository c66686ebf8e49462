/// `/console/panduan`: how to work with the console, for staff.
///
/// `scripts/guide` makes the text from `docs/panduan-staf.md`, which is where it is written.
struct GuidePage: Sendable {
  let desk: ConsoleDesk

  var routes: [ConsoleRoute] {
    [
      .get("panduan") { request in
        desk.page(
          .guide,
          Model(frame: desk.frame(request, "Panduan", in: .guide), text: Self.text))
      }
    ]
  }

  /// The guide as HTML; its first line holds the hash of what it was made from.
  static let text = String(decoding: PackageResources.guide_text_html, as: UTF8.self)

  private struct Model {
    var frame: Frame
    var text: String
  }
}
