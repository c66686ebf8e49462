import Domain

/// What Meta's error codes mean for a message. They come in answers and, later, in receipts.
/// Source: Meta's "Error codes" page of the Cloud API.
enum WhatsAppErrors {
  static func result(code: Int64, retryAfter: Int64? = nil) -> SendResult? {
    func failure(_ text: String, _ scope: SendFailure.Scope = .recipient) -> SendFailure {
      SendFailure(code: "whatsapp:\(code)", scope: scope, staffText: text)
    }
    switch code {
    case 0, 3, 10, 190, 200...299, 131005:
      return .retryLater(
        failure(
          "Token WhatsApp tidak berlaku atau kurang izin. Buat token baru di Meta Business.",
          .account))
    case 368, 131031, 131037, 131042, 131045, 132015, 132016:
      return .retryLater(
        failure(
          "Akun WhatsApp ini sedang ditahan Meta (kebijakan, pendaftaran, atau tagihan). "
            + "Periksa Meta Business.", .account))
    case 131056:
      return .throttled(
        milliseconds: retryAfter,
        failure("Terlalu banyak pesan ke orang ini dalam waktu singkat. Pesan menunggu giliran."))
    case 4, 80007, 130429, 131048, 131064, 133016:
      return .throttled(
        milliseconds: retryAfter,
        failure("WhatsApp membatasi kecepatan kirim nomor ini. Pesan menunggu giliran.", .account))
    case 1, 2, 131000, 131016, 131057, 133004:
      return .retryLater(
        failure("WhatsApp sedang bermasalah. Pesan akan dikirim ulang otomatis.", .platform))
    case 131052, 131053:
      return .retryLater(failure("WhatsApp gagal memuat lampiran. Pesan akan dikirim ulang."))
    case 131047:
      return .windowClosed(
        failure("Orang ini terakhir menulis lebih dari 24 jam lalu; hanya boleh dikirimi templat."))
    case 131049, 131050, 130472:
      return .windowClosed(
        failure("WhatsApp tidak mengizinkan pesan promosi kepada orang ini sekarang."))
    case 131021, 131026, 131030, 130497:
      return .recipientGone(
        failure("Nomor ini tidak dapat menerima pesan WhatsApp dari kita."))
    case 33, 100, 131008, 131009, 131051, 131062, 132000, 132001, 132005, 132007, 132008, 132012,
      132018, 135000:
      return .rejected(
        failure("Isi pesan ditolak WhatsApp. Laporkan kepada pengelola sistem."))
    default: return nil
    }
  }
}
