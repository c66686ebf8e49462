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
  case retracted = "ditarik"
  case answered = "dijawab"

  var text: String {
    switch self {
    case .saved: "Tersimpan."
    case .passwordChanged: "Kata sandi diganti. Sesi di perangkat lain sudah diakhiri."
    case .codeSet: "Kode pengaman terpasang. Mulai sekarang kode itu diminta setiap kali masuk."
    case .sessionEnded: "Sesi diakhiri."
    case .memberAdded: "Anggota ditambahkan."
    case .published: "Terbit."
    case .undone: "Diurungkan: tidak ada yang diberi tahu, dan teksnya menjadi draf lagi."
    case .answered: "Jawaban masuk antrean kirim, dan suratnya selesai."
    case .retracted: "Klaim ditarik. Yang pernah menerimanya akan diberi tahu."
    case .memberDisabled: "Anggota dinonaktifkan dan semua sesinya diakhiri."
    }
  }
}
