/// Whether a delivery is ours: none is. The pages know their visitors by a signed cookie.
enum WebSignature {
  static func verify(_ request: WebhookRequest) -> Bool { false }
}
