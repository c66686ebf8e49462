import Domain

/// Fits replies into the web chat: a reply is one bubble, with all its buttons.
enum WebRenderer {
  static func parts(of reply: Reply) -> [Reply] { [reply] }
}
