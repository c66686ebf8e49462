import HTTPTypes
import Hummingbird

/// A failure that a person is told about, in plain Indonesian.
struct SiteProblem: Error, Sendable {
  var status: HTTPResponse.Status
  var heading: String
  var message: String
  /// After how many seconds it is worth another try.
  var retryAfter: Int?

  static let notFound = SiteProblem(
    status: .notFound, heading: "Halaman tidak ditemukan",
    message: "Alamatnya mungkin salah ketik, atau halamannya sudah pindah.")
  static let retracted = SiteProblem(
    status: .gone, heading: "Hasil pemeriksaan ini ditarik",
    message:
      "Hasil ini tidak berlaku lagi dan sebaiknya tidak dipakai. Cari kabarnya lagi untuk melihat hasil yang baru, atau tanyakan kepada kami."
  )
  static let dataLinkEnded = SiteProblem(
    status: .notFound, heading: "Tautan ini tidak berlaku",
    message:
      "Tautannya sudah lewat satu jam, atau datanya sudah dihapus. Kirim DATA SAYA lagi kepada bot untuk tautan yang baru."
  )
  static let foreign = SiteProblem(
    status: .forbidden, heading: "Permintaan ditolak",
    message: "Permintaan ini tidak datang dari halaman kami. Buka halaman obrolan, lalu kirim lagi."
  )
  static let noSession = SiteProblem(
    status: .unauthorized, heading: "Obrolan belum dimulai",
    message:
      "Muat ulang halaman obrolan, lalu kirim lagi. Bila tetap begini, izinkan cookie untuk situs ini."
  )
  static let empty = SiteProblem(
    status: .badRequest, heading: "Pesan kosong",
    message: "Pesannya masih kosong. Tempel atau ketik kabar yang ingin dicek.")
  static let malformed = SiteProblem(
    status: .badRequest, heading: "Pesan tidak terbaca",
    message: "Pesannya tidak terbaca. Muat ulang halaman, lalu kirim lagi.")
  static let unavailable = SiteProblem(
    status: .serviceUnavailable, heading: "Sedang ada gangguan",
    message: "Maaf, layanan sedang terganggu. Silakan coba lagi sebentar lagi.", retryAfter: 10)
  static let notStored = SiteProblem(
    status: .serviceUnavailable, heading: "Belum terkirim",
    message: "Maaf, pesan Anda belum tersimpan karena ada gangguan. Silakan kirim lagi.",
    retryAfter: 5)

  static func tooLong(limit: Int) -> SiteProblem {
    SiteProblem(
      status: .contentTooLarge, heading: "Pesan terlalu panjang",
      message:
        "Pesannya terlalu panjang (paling banyak \(IndonesianText.number(limit)) huruf). Kirim bagian pentingnya saja."
    )
  }

  static func tooFast(seconds: Int) -> SiteProblem {
    SiteProblem(
      status: .tooManyRequests, heading: "Pelan-pelan, ya",
      message: "Pesannya datang terlalu cepat. Coba kirim lagi dalam \(seconds) detik.",
      retryAfter: seconds)
  }

  /// What a failure from below becomes: its own words never reach the person.
  init(_ error: any Error) {
    switch error {
    case let problem as SiteProblem: self = problem
    case let error as any HTTPResponseError where error.status.kind == .clientError:
      switch error.status {
      case .notFound: self = .notFound
      case .contentTooLarge:
        self = SiteProblem(
          status: .contentTooLarge, heading: "Kiriman terlalu besar",
          message: "Kirimannya terlalu besar. Kirim bagian pentingnya saja.")
      default:
        self = .malformed
        status = error.status
      }
    default: self = .unavailable
    }
  }

  init(
    status: HTTPResponse.Status, heading: String, message: String, retryAfter: Int? = nil
  ) {
    self.status = status
    self.heading = heading
    self.message = message
    self.retryAfter = retryAfter
  }
}
