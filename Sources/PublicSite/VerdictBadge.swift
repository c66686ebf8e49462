import Domain

/// How a verdict is shown: always colour, sign and word together, never colour alone.
struct VerdictBadge: Sendable {
  /// The style sheet's class.
  var style: String
  var label: String
  /// The sign's outline in a 24 × 24 box.
  var icon: String
  /// What to do about it, on a claim's page.
  var advice: String
  /// What the verdict means, on the page about us.
  var meaning: String

  init(_ verdict: Verdict) {
    switch verdict {
    case .hoax:
      style = "red"
      label = "Hoaks"
      icon = "M8 2h8l6 6v8l-6 6H8l-6-6V8zM9 9l6 6M15 9l-6 6"
      advice = "Kabar ini dibuat-buat. Jangan diteruskan."
      meaning = "Dibuat-buat untuk menipu, termasuk penipuan."
    case .false:
      style = "red"
      label = "Salah"
      icon = Self.circle + "M9 9l6 6M15 9l-6 6"
      advice = "Kabar ini tidak benar. Jangan diteruskan."
      meaning = "Isinya tidak benar."
    case .misleading:
      style = "amber"
      label = "Menyesatkan"
      icon = "M12 3l10 18H2zM12 10v5M12 17.8v.1"
      advice = "Ada bagian yang benar, tetapi disusun sehingga keliru dipahami."
      meaning = "Potongan benar yang disusun sehingga orang keliru."
    case .satire:
      style = "violet"
      label = "Satire"
      icon = Self.circle + "M8 14a4.5 4.5 0 008 0M9 9.5v.2M15 9.5v.2"
      advice = "Ini lelucon, bukan berita."
      meaning = "Lelucon yang dikira berita."
    case .unproven:
      style = "grey"
      label = "Belum terbukti"
      icon = Self.circle + "M9.4 9.6a2.6 2.6 0 113.9 2.2c-.9.5-1.3 1-1.3 1.9M12 17v.1"
      advice = "Belum ada bukti. Tunggu dulu sebelum membagikannya."
      meaning = "Belum ada yang dapat membuktikannya."
    case .true:
      style = "green"
      label = "Benar"
      icon = Self.circle + "M8 12.3l2.8 2.8L16.2 9"
      advice = "Kabar ini sesuai fakta."
      meaning = "Sesuai fakta."
    case .official:
      style = "blue"
      label = "Resmi"
      icon = "M12 2l8 3v6c0 5-3.5 9-8 11-4.5-2-8-6-8-11V5zM8.5 12l2.6 2.6 4.6-5"
      advice = "Pengumuman resmi penyelenggara pemilu."
      meaning = "Pengumuman dari KPU atau Bawaslu sendiri."
    }
  }

  private static let circle = "M12 3a9 9 0 100 18 9 9 0 000-18z"
}
