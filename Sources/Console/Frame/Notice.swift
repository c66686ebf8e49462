/// What has just been done, said on the page that follows. It travels as a word in the address, so that
/// nobody can make the console say anything else.
enum Notice: String, Sendable {
  case saved = "tersimpan"
  case passwordChanged = "sandi"
  case codeSet = "kode"
  case sessionEnded = "sesi"
  case memberAdded = "anggota"
  case memberDisabled = "nonaktif"
  case published = "terbit"
  case undone = "urung"
  case undoneKept = "urung-riwayat"
  case unattached = "urung-rumor"
  case attached = "dijawab"
  case retracted = "ditarik"
  case received = "diterima"

  var text: String {
    switch self {
    case .saved: "Tersimpan."
    case .passwordChanged: "Kata sandi diganti. Sesi di perangkat lain sudah diakhiri."
    case .codeSet: "Kode pengaman terpasang. Mulai sekarang kode itu diminta setiap kali masuk."
    case .sessionEnded: "Sesi diakhiri."
    case .memberAdded: "Anggota ditambahkan."
    case .published: "Terbit."
    case .undone: "Diurungkan: tidak ada yang diberi tahu, dan teksnya menjadi draf lagi."
    case .undoneKept:
      "Diurungkan: tidak ada yang diberi tahu. Draf yang sedang ditulis dibiarkan; teks yang diurungkan ada di riwayat."
    case .unattached: "Diurungkan: tidak ada yang diberi tahu, dan rumornya menunggu lagi."
    case .attached: "Rumor dijawab dengan klaim ini."
    case .received: "Berkas diterima. Belum ada yang diubah."
    case .retracted:
      "Klaim ditarik. Yang pernah menerimanya akan diberi tahu, dan rumor yang dijawabnya menunggu lagi."
    case .memberDisabled: "Anggota dinonaktifkan dan semua sesinya diakhiri."
    }
  }
}
