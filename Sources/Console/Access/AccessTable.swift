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

  static let lines: [Line] =
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
      ("POST", "pengumuman/{id}/aksi", .announcementsWrite),
      ("GET", "pengumuman/{id}/susulan", .announcementsWrite),
      ("POST", "pengumuman/{id}/susulan", .announcementsWrite),
      ("GET", "pengumuman/{id}/keadaan", .announcementsRead),
      ("GET", "pengumuman/{id}/laporan.csv", .announcementsRead),
      // Audit
      ("GET", "jejak", .auditRead),
      ("GET", "jejak/unduh", .auditRead),
    ].map(Line.init)

  /// What a route needs; `nil` for one that nobody has thought about.
  static func permission(_ method: String, _ path: String) -> Permission? {
    lines.first { $0.method == method && $0.path == path }?.permission
  }
}
