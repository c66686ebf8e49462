/// What a text is about, roughly: for a count of what goes round, never for an answer.
enum NewsTopic: String, CaseIterable, Sendable {
  case election, aid, fraud, health, disaster, crime, prices, school, faith, traffic, other

  /// As staff read it.
  var name: String {
    switch self {
    case .election: "Pemilu dan pemerintahan"
    case .aid: "Bantuan dan bansos"
    case .fraud: "Penipuan daring"
    case .health: "Kesehatan"
    case .disaster: "Bencana dan cuaca"
    case .crime: "Kejahatan dan keamanan"
    case .prices: "Harga, listrik dan air"
    case .school: "Sekolah dan kerja"
    case .faith: "Agama"
    case .traffic: "Jalan dan kendaraan"
    case .other: "Lain-lain"
    }
  }

  /// Beginnings of words that belong to it, in Indonesian and Javanese.
  private var stems: [String] {
    switch self {
    case .election:
      [
        "pemilu", "pilkada", "pilkades", "pilpres", "kpu", "bawaslu", "tps", "coblos", "nyoblos",
        "caleg", "bupati", "gubernur", "presiden", "dpt", "suara", "partai", "menteri", "dprd",
        "kades", "lurah",
      ]
    case .aid: ["bansos", "bantuan", "blt", "pkh", "subsidi", "sembako", "hibah", "kuota"]
    case .fraud:
      [
        "apk", "tautan", "link", "otp", "transfer", "rekening", "hadiah", "undian", "penipuan",
        "investasi", "pinjol", "pinjaman", "klik",
      ]
    case .health:
      [
        "vaksin", "virus", "covid", "penyakit", "lara", "obat", "dokter", "rumahsakit", "puskesmas",
        "kanker", "jantung", "ginjal", "diabetes", "wabah", "dbd", "bpjs", "sehat", "kesehatan",
      ]
    case .disaster:
      [
        "gempa", "banjir", "longsor", "tsunami", "gunung", "erupsi", "angin", "badai", "hujan",
        "bmkg", "kebakaran", "kobong", "lindu",
      ]
    case .crime:
      [
        "culik", "penculik", "begal", "maling", "rampok", "polisi", "polres", "bunuh", "narkoba",
        "teroris", "bom", "tawuran", "gangster",
      ]
    case .prices:
      [
        "harga", "bbm", "bensin", "pertalite", "elpiji", "gas", "listrik", "pln", "pdam", "beras",
        "pajak", "minyak", "rega", "banyu",
      ]
    case .school:
      [
        "sekolah", "guru", "siswa", "murid", "libur", "ujian", "cpns", "pppk", "lowongan", "loker",
        "beasiswa", "kampus",
      ]
    case .faith: ["masjid", "gereja", "haji", "umrah", "kiai", "ulama", "puasa", "halal", "haram"]
    case .traffic:
      ["tilang", "sim", "stnk", "macet", "jalan", "kecelakaan", "kereta", "bus", "motor", "mobil"]
    case .other: []
    }
  }

  /// Stems shorter than this count as whole words only.
  private static let shortest = 5

  private static let byStem: [Substring: NewsTopic] = Dictionary(
    allCases.flatMap { topic in topic.stems.map { (Substring($0), topic) } }
  ) { first, _ in first }

  private static let longest = byStem.keys.map(\.count).max() ?? 0

  /// The topic that most of a text's words belong to.
  static func of(_ text: String) -> NewsTopic {
    var counts: [NewsTopic: Int] = [:]
    for word in text.prefix(600).lowercased().split(whereSeparator: { !$0.isLetter }) {
      let length = word.count
      // Whole, or by its longest known beginning: one look for each length, not one for each stem.
      var topic = byStem[word]
      var end = min(length, longest)
      while topic == nil, end >= shortest {
        topic = byStem[word.prefix(end)]
        end -= 1
      }
      if let topic { counts[topic, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return allCases.first { counts[$0] == most && most > 0 } ?? .other
  }
}
