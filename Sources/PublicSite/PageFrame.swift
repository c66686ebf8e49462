/// What every page has around its content: head, navigation, foot.
///
/// Templates read stored properties only (by `Mirror`): a computed one would silently be empty.
struct PageFrame: Sendable {
  var title: String
  var description: String
  /// The page's lasting address; `nil` for pages that nobody should link to.
  var canonical: String?
  /// Whether search engines may list it.
  var isListed: Bool
  /// OpenGraph's type.
  var kind: String
  var operatorName: String
  var stylesheet: String
  /// Only on the pages that have something for it to do.
  var script: String?
  var icon: String
  var previewURL: String
  /// Marks the page's own entry in the navigation.
  var isHome: Bool
  var isChat: Bool
  var isAbout: Bool
}
