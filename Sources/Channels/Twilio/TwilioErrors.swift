import Domain

/// What Twilio's error codes mean; they come in answers (2xxxx) and in receipts (3xxxx).
/// Source: Twilio's error and warning dictionary.
enum TwilioErrors {
  static func result(code: Int64, retryAfter: Int64? = nil) -> SendResult? {
    func failure(_ text: String, _ scope: SendFailure.Scope = .recipient) -> SendFailure {
      SendFailure(code: "twilio:\(code)", scope: scope, staffText: text)
    }
    switch code {
    case 20003, 20404, 20005, 21212, 21603, 21606, 21659, 21660, 30002:
      return .retryLater(
        failure("Akun atau nomor pengirim Twilio tidak sah. Periksa pengaturannya.", .account))
    case 14107, 20429, 30001, 63038:
      return .throttled(
        milliseconds: retryAfter,
        failure("Twilio membatasi kecepatan kirim. Pesan menunggu giliran.", .account))
    case 21610:
      return .recipientGone(failure("Orang ini sudah membalas STOP, jadi tidak boleh dikirimi."))
    case 21211, 21214, 21217, 21408, 21612, 21614, 30004, 30005, 30006:
      return .recipientGone(failure("Nomor ini tidak dapat menerima SMS."))
    case 30003, 30008, 30017, 30022:
      return .retryLater(
        failure("Ponsel tujuan mati atau di luar jangkauan. Pesan akan dikirim ulang."))
    case 21602, 21605, 21617, 30007:
      return .rejected(failure("SMS ini ditolak Twilio atau operator karena isinya."))
    default: return nil
    }
  }
}
