import HTTPTypes
import Hummingbird
import Storage

/// A failure that a member is told about, in plain Indonesian.
public struct ConsoleProblem: Error, Sendable, Hashable {
  public var status: HTTPResponse.Status
  public var heading: String
  public var message: String
  /// Where to look at what it is about; a page of the console.
  public var path: String?

  public init(
    status: HTTPResponse.Status, heading: String, message: String, path: String? = nil
  ) {
    self.status = status
    self.heading = heading
    self.message = message
    self.path = path
  }

  /// Somebody else was faster, and nothing was done.
  static func changed(_ message: String, path: String) -> ConsoleProblem {
    ConsoleProblem(
      status: .conflict, heading: "Sudah berubah",
      message:
        "\(message) Tidak ada yang ditimpa: lihat keadaannya sekarang, lalu ulangi bila masih perlu.",
      path: path)
  }

  /// What an election body has announced belongs to its publishers.
  static func official(_ id: String) -> ConsoleProblem {
    ConsoleProblem(
      status: .forbidden, heading: "Milik lembaga resmi",
      message:
        "Klaim ini berasal dari pengumuman resmi. Isinya hanya berubah lewat ralat atau penarikan oleh lembaganya sendiri, di halaman Pengumuman.",
      path: "/console/klaim/\(id)")
  }

  /// Also what is there and not this member's: nobody learns which of the two it is.
  public static let notFound = ConsoleProblem(
    status: .notFound, heading: "Halaman tidak ditemukan",
    message: "Alamatnya mungkin salah ketik, atau halaman ini bukan untuk peran Anda.")
  static let expiredForm = ConsoleProblem(
    status: .forbidden, heading: "Formulir kedaluwarsa",
    message:
      "Demi keamanan, formulir ini tidak diterima lagi. Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi."
  )
  static let malformed = ConsoleProblem(
    status: .badRequest, heading: "Kiriman tidak terbaca",
    message: "Isiannya tidak terbaca. Kembali, muat ulang halaman, lalu kirim lagi.")
  static let tooLarge = ConsoleProblem(
    status: .contentTooLarge, heading: "Kiriman terlalu besar",
    message: "Berkas atau isiannya terlalu besar. Bagi menjadi beberapa bagian, lalu kirim lagi.")
  static let busy = ConsoleProblem(
    status: .serviceUnavailable, heading: "Sedang sibuk",
    message: "Terlalu banyak permintaan masuk sekarang. Coba lagi sebentar lagi.")
  static let unavailable = ConsoleProblem(
    status: .serviceUnavailable, heading: "Sedang ada gangguan",
    message: "Belum tersimpan karena ada gangguan. Teks Anda masih ada: coba kirim lagi.")

  /// What a failure from below becomes: its own words never reach anybody.
  init(_ error: any Error) {
    switch error {
    case let problem as ConsoleProblem: self = problem
    case let error as any HTTPResponseError where error.status == .contentTooLarge:
      self = .tooLarge
    case let error as any HTTPResponseError where error.status == .notFound: self = .notFound
    case let error as any HTTPResponseError where error.status.kind == .clientError:
      self = .malformed
    default: self = .unavailable
    }
  }
}
