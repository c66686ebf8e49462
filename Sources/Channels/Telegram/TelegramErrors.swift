import Domain

/// What the Bot API's errors mean. It has few codes, so the fixed phrases of its descriptions decide.
/// Source: tdlib/telegram-bot-api, `Client.cpp`.
enum TelegramErrors {
  static func result(code: Int64, description: String, retryAfter: Int64?) -> SendResult {
    let phrase = description.lowercased()
    func has(_ words: String...) -> Bool { words.contains { phrase.contains($0) } }
    func failure(
      _ name: String, _ text: String, _ scope: SendFailure.Scope = .recipient
    ) -> SendFailure {
      SendFailure(code: "telegram:\(name)", scope: scope, staffText: text)
    }
    switch code {
    case 429:
      return .throttled(
        milliseconds: retryAfter,
        failure("429", "Telegram membatasi kecepatan kirim bot. Pesan menunggu giliran.", .account))
    case 401, 404:
      return .retryLater(
        failure(
          "\(code)", "Token bot Telegram tidak berlaku. Ambil token baru dari BotFather.", .account)
      )
    case 409:
      return .retryLater(
        failure(
          "409", "Bot Telegram ini sedang dipakai program lain. Hentikan yang lain.", .account))
    case 403:
      return .recipientGone(
        failure("403", "Orang ini memblokir bot, atau bot dikeluarkan dari grup."))
    case 400 where has("message is not modified", "query is too old"):
      return .sent(providerID: nil)
    case 400 where has("upgraded to a supergroup"):
      return .recipientGone(
        failure("migrated", "Grup ini sudah menjadi supergrup dan memakai alamat baru."))
    case 400
    where has(
      "chat not found", "user not found", "peer_id_invalid", "deactivated", "not enough rights",
      "have no rights", "chat_write_forbidden", "need administrator rights", "topic_closed"):
      return .recipientGone(
        failure("unreachable", "Bot tidak dapat lagi mengirim pesan ke percakapan ini."))
    case 500...:
      return .retryLater(
        failure(
          "\(code)", "Telegram sedang bermasalah. Pesan akan dikirim ulang otomatis.", .platform))
    default:
      return .rejected(
        failure("\(code)", "Isi pesan ditolak Telegram. Laporkan kepada pengelola sistem."))
    }
  }
}
