/// Whether a delivery is Meta's.
///
/// One app secret signs for all numbers of an app, so the signature does not say for which number a
/// delivery is: the parser looks at that.
enum WhatsAppSignature {
  static func verify(_ request: WebhookRequest, appSecret: String) -> Bool {
    MetaWebhook.verify(request, appSecret: appSecret)
  }
}
