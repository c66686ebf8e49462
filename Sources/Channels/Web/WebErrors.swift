import Domain

/// What can go wrong on our own pages: that somebody takes them for a platform.
enum WebErrors {
  static let noWebhook = ParseFailure(reason: "the web chat has no webhook")
}
