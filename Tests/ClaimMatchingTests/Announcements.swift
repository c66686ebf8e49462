import Domain

/// Announcements of election bodies in the form in use, made up for these tests.
enum Announcements {
  static let all: [MatchableText] = [
    announcement(
      "tps", "KPU Jombang: pemungutan suara Rabu, 27 November 2024",
      "Pemungutan suara berlangsung pada hari Rabu, 27 November 2024 pukul 07.00 sampai 13.00 WIB di TPS "
        + "masing-masing. Bawalah KTP elektronik dan surat pemberitahuan. Memilih tidak dipungut biaya."
    ),
    announcement(
      "ppk", "Pendaftaran anggota PPK Kecamatan Ploso dibuka",
      "KPU Jombang membuka pendaftaran lima anggota PPK Kecamatan Ploso mulai 23 April sampai 29 April 2024. "
        + "Berkas diserahkan ke kantor KPU di Jalan Romli Tamin. Pendaftaran tidak dipungut biaya."),
    announcement(
      "kpps", "Honor KPPS pemilihan bupati",
      "Honor ketua KPPS pemilihan bupati sebesar Rp 900.000 dan anggota Rp 850.000 untuk masa kerja satu "
        + "bulan, dibayarkan paling lambat 8 Desember 2024 melalui PPS desa."),
    announcement(
      "pindah", "Pindah memilih dilayani sampai 20 November",
      "Warga yang bekerja di luar daerah dapat mengurus pindah memilih di kantor KPU Jombang, PPK atau PPS "
        + "paling lambat 20 November 2024 pukul 16.00 WIB dengan membawa KTP dan surat tugas."),
    announcement(
      "debat", "Debat terbuka calon bupati Jombang",
      "Debat terbuka pertama calon bupati dan wakil bupati Jombang diadakan hari Sabtu, 26 Oktober 2024 "
        + "pukul 19.30 WIB di Gedung Tenis Indoor Jombang dan disiarkan langsung."),
    announcement(
      "lapor", "Bawaslu Jombang membuka posko aduan",
      "Bawaslu Jombang membuka posko aduan politik uang di 21 kecamatan. Warga dapat melapor ke Panwaslu "
        + "Kecamatan Mojoagung, Diwek dan Peterongan setiap hari kerja pukul 08.00 sampai 16.00 WIB. "
        + "Pelapor tidak akan diumumkan namanya."),
    announcement(
      "dpt", "Daftar pemilih tetap Kabupaten Jombang",
      "KPU Jombang menetapkan daftar pemilih tetap sebanyak 1.023.456 pemilih di 2.048 TPS yang tersebar di "
        + "306 desa dan kelurahan. Cek nama Anda sebelum 15 November 2024."),
    announcement(
      "logistik", "Pengiriman surat suara ke kecamatan",
      "Surat suara dikirim dari gudang KPU di Kecamatan Tembelang ke Kecamatan Wonosalam dan Kabuh pada "
        + "Senin, 25 November 2024 dengan kawalan polisi. Masyarakat jangan menghadang kendaraan."),
    announcement(
      "hasil", "Rekapitulasi suara tingkat kabupaten",
      "Rekapitulasi hasil penghitungan suara tingkat Kabupaten Jombang dilaksanakan 3 Desember 2024 di "
        + "Hotel Yusro Jombang dan terbuka untuk saksi. Hasil resmi belum diumumkan sebelum rapat pleno selesai."
    ),
    announcement(
      "santunan", "Santunan bagi petugas yang sakit",
      "Petugas KPPS yang sakit saat bertugas mendapat santunan paling banyak 8 juta rupiah dan yang "
        + "meninggal dunia 36 juta rupiah. Pengajuan lewat Budi Santoso di sekretariat KPU Jombang."
    ),
  ]

  /// How an altered text was made from an announcement.
  struct Altered {
    var of: String
    var from: String
    var to: String
    var kind: Match.Veto.Kind
  }

  /// Written by hand: a word or number of the announcement's summary, what a forger put there.
  static let handWritten: [Altered] = [
    Altered(of: "tps", from: "27 November 2024", to: "28 November 2024", kind: .date),
    Altered(of: "tps", from: "Rabu, 27 November", to: "Kamis, 28 November", kind: .date),
    Altered(of: "tps", from: "27 November 2024", to: "27 Desember 2024", kind: .date),
    Altered(of: "tps", from: "pukul 07.00", to: "pukul 09.00", kind: .time),
    Altered(of: "tps", from: "13.00 WIB", to: "11.00 WIB", kind: .time),
    Altered(
      of: "tps", from: "Memilih tidak dipungut biaya", to: "Memilih dipungut biaya", kind: .negation
    ),
    Altered(of: "ppk", from: "Kecamatan Ploso", to: "Kecamatan Kudu", kind: .place),
    Altered(of: "ppk", from: "lima anggota", to: "tujuh anggota", kind: .number),
    Altered(of: "ppk", from: "23 April", to: "3 April", kind: .date),
    Altered(of: "ppk", from: "29 April 2024", to: "30 Mei 2024", kind: .date),
    Altered(
      of: "ppk", from: "Pendaftaran tidak dipungut", to: "Pendaftaran dipungut", kind: .negation),
    Altered(of: "ppk", from: "Jalan Romli Tamin", to: "Jalan Wahid Hasyim", kind: .name),
    Altered(of: "kpps", from: "Rp 900.000", to: "Rp 1.900.000", kind: .amount),
    Altered(of: "kpps", from: "Rp 850.000", to: "Rp 85.000", kind: .amount),
    Altered(of: "kpps", from: "8 Desember", to: "18 Desember", kind: .date),
    Altered(of: "kpps", from: "Rp 900.000", to: "9 juta", kind: .amount),
    Altered(of: "pindah", from: "20 November 2024", to: "26 November 2024", kind: .date),
    Altered(of: "pindah", from: "pukul 16.00", to: "pukul 12.00", kind: .time),
    Altered(of: "pindah", from: "dapat mengurus", to: "tidak dapat mengurus", kind: .negation),
    Altered(of: "pindah", from: "kantor KPU Jombang", to: "kantor KPU Mojokerto", kind: .place),
    Altered(of: "debat", from: "Sabtu, 26 Oktober", to: "Minggu, 27 Oktober", kind: .date),
    Altered(of: "debat", from: "19.30 WIB", to: "13.30 WIB", kind: .time),
    Altered(
      of: "debat", from: "Gedung Tenis Indoor Jombang", to: "Gedung Tenis Indoor Kediri",
      kind: .place),
    Altered(of: "debat", from: "26 Oktober 2024", to: "26 Oktober 2025", kind: .date),
    Altered(of: "lapor", from: "21 kecamatan", to: "11 kecamatan", kind: .number),
    Altered(of: "lapor", from: "Mojoagung", to: "Sumobito", kind: .place),
    Altered(of: "lapor", from: "Diwek", to: "Ngoro", kind: .place),
    Altered(of: "lapor", from: "08.00 sampai", to: "10.00 sampai", kind: .time),
    Altered(of: "lapor", from: "Pelapor tidak akan", to: "Pelapor akan", kind: .negation),
    Altered(of: "dpt", from: "1.023.456", to: "1.230.456", kind: .number),
    Altered(of: "dpt", from: "2.048 TPS", to: "2.480 TPS", kind: .number),
    Altered(of: "dpt", from: "306 desa", to: "360 desa", kind: .number),
    Altered(of: "dpt", from: "15 November", to: "5 November", kind: .date),
    Altered(of: "logistik", from: "Wonosalam dan Kabuh", to: "Megaluh dan Kabuh", kind: .place),
    Altered(of: "logistik", from: "Senin, 25 November", to: "Selasa, 26 November", kind: .date),
    Altered(of: "logistik", from: "jangan menghadang", to: "silakan menghadang", kind: .negation),
    Altered(of: "hasil", from: "3 Desember", to: "13 Desember", kind: .date),
    Altered(of: "hasil", from: "belum diumumkan", to: "sudah diumumkan", kind: .negation),
    Altered(of: "santunan", from: "36 juta", to: "63 juta", kind: .amount),
    Altered(of: "santunan", from: "Budi Santoso", to: "Rudi Hartono", kind: .name),
  ]

  private static func announcement(_ id: String, _ title: String, _ text: String) -> MatchableText {
    MatchableText(id: id, title: title, summary: text, isOfficial: true)
  }
}

/// A small generator with a seed, so that every run is the same (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Announcements made from a pattern with facts in it, and copies of them: true ones as they really go
/// round, and ones with a single fact changed.
struct AnnouncementGenerator {
  private var random: Seeded

  init(seed: UInt64) { random = Seeded(state: seed) }

  /// An announcement's facts, in the order of a pattern's holes.
  struct Facts {
    var day: Int
    var month: String
    var hour: Int
    var place: String
    var amount: Int
    var number: Int
    var name: String
    var isFree: Bool
  }

  static let months = [
    "Januari", "Februari", "Maret", "April", "Juni", "Juli", "Agustus", "September", "Oktober",
  ]
  static let places = [
    "Diwek", "Gudo", "Ngoro", "Mojowarno", "Wonosalam", "Mojoagung", "Sumobito", "Peterongan",
    "Tembelang", "Kesamben", "Ploso", "Kabuh", "Plandaan", "Megaluh",
  ]
  static let names = [
    "Slamet Riyadi", "Siti Aminah", "Agus Wibowo", "Dewi Lestari", "Bambang Sutrisno",
    "Nur Hidayah", "Hadi Purnomo", "Ratna Sari",
  ]

  mutating func facts() -> Facts {
    Facts(
      day: Int.random(in: 1...28, using: &random),
      month: Self.months.randomElement(using: &random) ?? "Maret",
      hour: Int.random(in: 7...15, using: &random),
      place: Self.places.randomElement(using: &random) ?? "Diwek",
      amount: Int.random(in: 2...18, using: &random) * 50,
      number: Int.random(in: 12...480, using: &random),
      name: Self.names.randomElement(using: &random) ?? "Siti Aminah",
      isFree: Bool.random(using: &random))
  }

  /// The text of one of three patterns.
  static func text(_ facts: Facts, pattern: Int) -> String {
    let fee = facts.isFree ? "tidak dipungut biaya" : "dipungut biaya meterai"
    switch pattern % 3 {
    case 0:
      return
        "KPU Jombang mengadakan simulasi pemungutan suara pada \(facts.day) \(facts.month) 2024 pukul "
        + "\(facts.hour).00 WIB di Kecamatan \(facts.place). Undangan untuk \(facts.number) pemilih, peserta "
        + "\(fee) dan mendapat uang transpor Rp \(facts.amount).000. Hubungi \(facts.name) di sekretariat."
    case 1:
      return
        "Pengumuman seleksi pengawas: tes tertulis bagi \(facts.number) peserta dari Kecamatan "
        + "\(facts.place) dilaksanakan tanggal \(facts.day) \(facts.month) 2024 mulai pukul \(facts.hour).00 WIB. "
        + "Peserta \(fee), honor lulus seleksi Rp \(facts.amount).000 sehari. Penanggung jawab Ibu \(facts.name)."
    default:
      return
        "Bawaslu Jombang bersama \(facts.name) mengundang warga Kecamatan \(facts.place) ke sosialisasi "
        + "pengawasan partisipatif, \(facts.day) \(facts.month) 2024 jam \(facts.hour).00 WIB. Tersedia "
        + "\(facts.number) kursi, acara \(fee), hadiah lomba yel-yel Rp \(facts.amount).000 per kelompok."
    }
  }

  /// The facts with one of them changed, and which.
  mutating func alter(_ facts: Facts, _ kind: Match.Veto.Kind) -> Facts {
    var other = facts
    switch kind {
    case .date:
      if Bool.random(using: &random) {
        other.day = facts.day % 28 + 1
      } else {
        other.month =
          Self.months.filter { $0 != facts.month }.randomElement(using: &random) ?? "Mei"
      }
    case .time: other.hour = facts.hour == 15 ? 8 : facts.hour + 1
    case .place:
      other.place = Self.places.filter { $0 != facts.place }.randomElement(using: &random) ?? "Kudu"
    case .amount: other.amount = facts.amount + 100
    case .number: other.number = facts.number + Int.random(in: 1...90, using: &random)
    case .name:
      other.name = Self.names.filter { $0 != facts.name }.randomElement(using: &random) ?? "Joko"
    case .negation: other.isFree.toggle()
    }
    return other
  }

  /// The text as it goes round: frills, capitals, slang, slips of the finger in long small words, the end cut
  /// off, other ways of writing the same time or amount.
  mutating func goingRound(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    for index in words.indices {
      let word = words[index]
      if let slang = Self.slang[word], Bool.random(using: &random) { words[index] = slang }
      let isPlain = word.allSatisfy { $0.isLowercase }
      if isPlain, word.count >= 6, Int.random(in: 0..<12, using: &random) == 0 {
        var letters = Array(word)
        letters.swapAt(2, 3)
        words[index] = String(letters)
      }
    }
    var copy = words.joined(separator: " ")
    switch Int.random(in: 0..<6, using: &random) {
    case 0: copy = copy.uppercased()
    case 1: copy = copy.lowercased()
    case 2: copy = words.prefix(words.count * 3 / 4).joined(separator: " ")
    case 3: copy = copy.replacing(".000", with: " ribu").replacing("Rp ", with: "")
    case 4: copy = copy.replacing(".00 WIB", with: ":00 wib")
    default: break
    }
    let heads = ["Fwd: ", "Info dari grup sebelah 🙏 ", "", "", "Mohon dicek, benar tidak? "]
    let tails = [" Sebarkan ke 10 grup!!", "", "", " Semoga bermanfaat", " 👍👍"]
    return (heads.randomElement(using: &random) ?? "") + copy
      + (tails.randomElement(using: &random) ?? "")
  }

  private static let slang = [
    "untuk": "utk", "dan": "dn", "dengan": "dg", "yang": "yg", "pada": "pd", "dari": "dr",
    "tanggal": "tgl", "tidak": "gak", "mendapat": "dpt",
  ]
}
