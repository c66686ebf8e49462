import Domain

/// What the Send API's codes mean for a message. Source: Meta's "Error codes" pages of the Messenger and
/// Instagram platforms.
struct MessengerErrors {
  var channel: Channel

  private var name: String { channel == .instagram ? "Instagram" : "Messenger" }

  func result(code: Int64, subcode: Int64?, retryAfter: Int64?) -> SendResult? {
    func failure(_ text: String, _ scope: SendFailure.Scope = .recipient) -> SendFailure {
      let detail = subcode.map { "/\($0)" } ?? ""
      return SendFailure(
        code: "\(channel.rawValue):\(code)\(detail)", scope: scope, staffText: text)
    }
    switch (code, subcode) {
    case (10, 2_018_278), (10, 2_534_022):
      return .windowClosed(
        failure("Orang ini terakhir menulis lebih dari 24 jam lalu, jadi belum boleh dikirimi."))
    case (551, _), (100, 2_018_001), (100, 2_534_014):
      return .recipientGone(
        failure("Orang ini memblokir halaman kita atau akunnya sudah tidak ada."))
    case (4, _), (17, _), (32, _), (613, _), (80_006, _):
      return .throttled(
        milliseconds: retryAfter,
        failure("\(name) membatasi kecepatan kirim halaman ini. Pesan menunggu giliran.", .account))
    case (1, _), (2, _), (1200, _):
      return .retryLater(
        failure("\(name) sedang bermasalah. Pesan akan dikirim ulang otomatis.", .platform))
    case (0, _), (3, _), (10, _), (190, _), (200...299, _), (368, _):
      return .retryLater(
        failure(
          "Token \(name) tidak berlaku, kurang izin, atau halaman sedang dibatasi. "
            + "Periksa Meta Business.", .account))
    case (100, _):
      return .rejected(
        failure("Isi pesan ditolak \(name). Laporkan kepada pengelola sistem."))
    default: return nil
    }
  }
}
