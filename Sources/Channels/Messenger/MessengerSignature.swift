/// Whether a delivery is Meta's.
///
/// One app secret signs for all pages of an app, so the signature does not say for which page a delivery
/// is: the parser looks at that.
enum MessengerSignature {
  static func verify(_ request: WebhookRequest, appSecret: String) -> Bool {
    MetaWebhook.verify(request, appSecret: appSecret)
  }
}
