/// Every route of the console and what it needs: the one list of who may reach what.
///
/// A route that is missing here is not served, and a test compares the list with the pages and with every
/// role. Paths are below `/console`.
public enum AccessTable {
  /// One way in.
  public struct Line: Sendable, Hashable {
    /// `GET` or `POST`.
    public var method: String
    public var path: String
    public var permission: Permission
  }

  static let lines: [Line] = rows.map(Line.init)

  private static let rows: [(String, String, Permission)] =
    [
      ("GET", "", .ownAccount),
      // Signing in
      ("GET", "masuk", .open),
      ("POST", "masuk", .open),
      ("GET", "undangan/{token}", .open),
      ("POST", "undangan/{token}", .open),
      ("GET", "aset/{name}", .open),
      ("POST", "keluar", .ownAccount),
      // One's own account
      ("GET", "akun", .ownAccount),
      ("POST", "akun/nama", .ownAccount),
      ("POST", "akun/sandi", .ownAccount),
      ("GET", "akun/kode", .ownAccount),
      ("POST", "akun/kode", .ownAccount),
      ("POST", "akun/sesi/{id}/akhiri", .ownAccount),
      ("GET", "panduan", .ownAccount),
      // Today
      ("GET", "hari-ini", .overview),
      ("GET", "aliran", .overview),
      // Rumors
      ("GET", "rumor", .rumorsRead),
      ("GET", "rumor/{id}", .rumorsRead),
      ("POST", "rumor/{id}/ambil", .rumorsWrite),
      ("POST", "rumor/{id}/lepas", .rumorsWrite),
      ("POST", "rumor/{id}/tugaskan", .rumorsWrite),
      ("POST", "rumor/{id}/catat", .rumorsWrite),
      ("POST", "rumor/{id}/kesampingkan", .rumorsWrite),
      ("POST", "rumor/{id}/kembalikan", .rumorsWrite),
      ("POST", "rumor/{id}/gabung", .rumorsWrite),
      ("POST", "rumor/{id}/pisah", .rumorsWrite),
      ("POST", "rumor/{id}/jawab", .rumorsWrite),
      // Claims
      ("GET", "klaim", .claimsRead),
      ("GET", "klaim/unduh", .claimsRead),
      ("GET", "klaim/baru", .claimsWrite),
      ("POST", "klaim/baru", .claimsWrite),
      ("GET", "klaim/impor", .claimsWrite),
      ("POST", "klaim/impor", .claimsWrite),
      ("GET", "klaim/impor/{id}", .claimsWrite),
      ("POST", "klaim/impor/{id}/jalankan", .claimsWrite),
      ("GET", "klaim/{id}", .claimsRead),
      ("GET", "klaim/{id}/sunting", .claimsWrite),
      ("POST", "klaim/{id}/sunting", .claimsWrite),
      ("POST", "klaim/{id}/draf/buang", .claimsWrite),
      ("GET", "klaim/{id}/terbitkan", .claimsRead),
      ("POST", "klaim/{id}/terbitkan", .claimsPublish),
      ("POST", "klaim/{id}/urungkan", .claimsPublish),
      ("POST", "klaim/{id}/tarik", .claimsPublish),
      ("GET", "klaim/{id}/riwayat/{nomor}", .claimsRead),
      ("POST", "klaim/{id}/riwayat/{nomor}/pulihkan", .claimsWrite),
      // Responses
      ("GET", "jawaban", .responsesRead),
      ("GET", "jawaban/{bahasa}/{bidang}/{nama}", .responsesRead),
      ("POST", "jawaban/{bahasa}/{bidang}/{nama}", .responsesWrite),
      ("POST", "jawaban/{bahasa}/{bidang}/{nama}/pratinjau", .responsesWrite),
      ("POST", "jawaban/{bahasa}/{bidang}/{nama}/berkas", .responsesWrite),
      ("GET", "jawaban/{bahasa}/{bidang}/{nama}/riwayat/{nomor}", .responsesRead),
      ("POST", "jawaban/{bahasa}/{bidang}/{nama}/riwayat/{nomor}/pulihkan", .responsesWrite),
      // Trying out
      ("GET", "coba", .tryOut),
      ("POST", "coba", .tryOut),
      // People
      ("GET", "warga", .peopleRead),
      // Members
      ("GET", "anggota", .membersManage),
      ("POST", "anggota", .membersManage),
      ("GET", "anggota/{id}", .membersManage),
      ("POST", "anggota/{id}", .membersManage),
      ("POST", "anggota/{id}/tautan", .membersManage),
      ("POST", "anggota/{id}/nonaktif", .membersManage),
      // Announcements
      ("GET", "pengumuman", .announcementsRead),
      ("GET", "pengumuman/baru", .announcementsWrite),
      ("POST", "pengumuman", .announcementsWrite),
      ("GET", "pengumuman/{id}", .announcementsRead),
      ("GET", "pengumuman/{id}/ubah", .announcementsWrite),
      ("POST", "pengumuman/{id}", .announcementsWrite),
      ("POST", "pengumuman/{id}/aksi", .announcementsApprove),
      ("GET", "pengumuman/{id}/susulan", .announcementsWrite),
      ("POST", "pengumuman/{id}/susulan", .announcementsWrite),
      ("GET", "pengumuman/{id}/keadaan", .announcementsRead),
      ("GET", "pengumuman/{id}/laporan.csv", .announcementsRead),
      // Audit
      ("GET", "jejak", .auditRead),
      ("GET", "jejak/unduh", .auditRead),
    ]

  /// What a route needs; `nil` for one that nobody has thought about.
  static func permission(_ method: String, _ path: String) -> Permission? {
    lines.first { $0.method == method && $0.path == path }?.permission
  }
}
