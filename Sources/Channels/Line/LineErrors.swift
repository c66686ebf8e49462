import Domain

/// What LINE's errors mean. There are no codes beside the status, so the fixed phrases of its reference
/// decide where one status has several meanings.
enum LineErrors {
  /// The last attempt's failure after which a message is pushed, because its reply token is too old.
  static let staleToken = "line:reply-token"

  static func result(
    status: Int, error: JSON?, retryAfter: Int64?, sentTo recipient: Recipient
  ) -> SendResult? {
    let message = error?["message"]?.string ?? ""
    let properties = (error?["details"]?.elements ?? []).compactMap { $0["property"]?.string }
    func failure(
      _ name: String, _ text: String, _ scope: SendFailure.Scope = .recipient
    ) -> SendFailure {
      SendFailure(code: "line:\(name)", scope: scope, staffText: text)
    }
    switch status {
    case 400 where message.contains("Invalid reply token"):
      // A token that an earlier attempt may have used has been used by it; without one it came too late.
      if recipient.attemptedAt != nil { return .sent(providerID: nil) }
      return .throttled(
        milliseconds: 0,
        failure("reply-token", "Waktu balas gratis LINE sudah lewat. Pesan dikirim sebagai push."))
    case 400 where properties == ["to"]:
      return .recipientGone(failure("to", "Orang atau grup ini tidak lagi dikenal LINE."))
    case 400, 413, 415:
      return .rejected(
        failure("\(status)", "Isi pesan ditolak LINE. Laporkan kepada pengelola sistem."))
    case 401, 403:
      return .retryLater(
        failure("\(status)", "Token LINE tidak berlaku atau paket akun tidak cukup.", .account))
    case 409:
      // The retry key was accepted before.
      return .sent(providerID: nil)
    case 429 where message.contains("monthly limit"):
      return .throttled(
        milliseconds: nil,
        failure(
          "quota", "Jatah pesan LINE bulan ini habis. Naikkan paket atau tunggu bulan depan.",
          .metered))
    case 429:
      return .throttled(
        milliseconds: retryAfter,
        failure("429", "LINE membatasi kecepatan kirim. Pesan menunggu giliran.", .account))
    default: return nil
    }
  }
}
