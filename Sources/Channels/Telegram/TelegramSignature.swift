/// Whether a delivery is Telegram's: it repeats the token that was given to `setWebhook`. Bodies are not
/// signed.
enum TelegramSignature {
  static func verify(_ request: WebhookRequest, secretToken: String) -> Bool {
    guard let token = request.headers["x-telegram-bot-api-secret-token"] else { return false }
    return ConstantTime.equal(token, secretToken)
  }
}
