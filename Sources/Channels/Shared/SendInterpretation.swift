import Domain

/// What the answers of all platforms have in common.
enum SendInterpretation {
  /// The longest pause that is believed: nothing is kept for longer than a day.
  private static let longestPause: Int64 = 86_400_000

  /// When no answer came.
  static func transport(_ failure: TransportFailure) -> SendResult {
    switch failure.kind {
    case .notSent:
      .retryLater(
        SendFailure(
          code: "transport:notSent", scope: .platform,
          staffText: "Server tujuan tidak dapat dihubungi. Pesan akan dikirim ulang otomatis."))
    case .unknown, .tooLarge:
      .retryLater(
        SendFailure(
          code: "transport:unknown", scope: .platform,
          staffText:
            "Jawaban server tujuan tidak kami terima, jadi pesan ini mungkin sudah sampai. "
            + "Pesan akan dikirim ulang otomatis."))
    case .cancelled:
      .retryLater(
        SendFailure(
          code: "transport:cancelled",
          staffText: "Pengiriman dihentikan di tengah jalan. Pesan akan dikirim ulang otomatis."))
    case .invalid:
      .rejected(
        SendFailure(
          code: "transport:invalid",
          staffText: "Permintaan kirim tidak sah. Periksa alamat API di pengaturan akun."))
    }
  }

  /// No answer came after the request may have gone, or a gateway in between gave up waiting for one.
  static func mayHaveArrived(_ outcome: Result<OutboundResponse, TransportFailure>) -> Bool {
    switch outcome {
    case .success(let response): return response.status == 502 || response.status == 504
    case .failure(let failure):
      switch failure.kind {
      case .unknown, .tooLarge, .cancelled: return true
      case .notSent, .invalid: return false
      }
    }
  }

  /// When the answer's body does not say more than its status does.
  static func status(of response: OutboundResponse) -> SendResult {
    let code = "http:\(response.status)"
    switch response.status {
    case 200..<300: return .sent(providerID: nil)
    case 429:
      return .throttled(
        milliseconds: retryAfter(response),
        SendFailure(
          code: code, scope: .account,
          staffText: "Pengiriman sedang dibatasi platform. Pesan menunggu giliran."))
    case 401, 403, 407:
      return .retryLater(
        SendFailure(
          code: code, scope: .account,
          staffText: "Platform menolak kunci akun ini. Perbarui token atau kata sandinya."))
    case 408, 425, 300..<400, 404, 405, 500...:
      return .retryLater(
        SendFailure(
          code: code, scope: .platform,
          staffText: "Server platform sedang bermasalah. Pesan akan dikirim ulang otomatis."))
    default:
      return .rejected(
        SendFailure(code: code, staffText: "Platform menolak pesan ini dan tidak akan menerimanya.")
      )
    }
  }

  /// The pause in `Retry-After`, in milliseconds, at most a day; `nil` when it is no number of seconds.
  static func retryAfter(_ response: OutboundResponse) -> Int64? {
    guard let header = response.headers["retry-after"] else { return nil }
    return pause(seconds: Double(header.trimmingSpace()))
  }

  /// Seconds as a platform names them, in milliseconds, at most a day; `nil` for nonsense.
  static func pause(seconds: Double?) -> Int64? {
    guard let seconds, seconds.isFinite, seconds >= 0 else { return nil }
    return min(Timestamp(seconds: seconds).milliseconds, longestPause)
  }
}
