import Domain

/// Tells Indonesian, Javanese and English apart by their words.
///
/// People in East Java mix: Javanese wins when at least two of its words stand there and as many as
/// Indonesian ones, or when a short message has one that nobody uses in Indonesian. Nothing is guessed from text
/// without such words.
struct LanguageGuess: Sendable {
  func guess(_ words: [String]) -> Language? {
    guard words.count <= 40 else { return nil }
    let indonesian = words.count { Self.indonesian.contains($0) }
    let javanese = words.count { Self.isJavanese($0) }
    let english = words.count { Self.english.contains($0) }
    if javanese >= 2, javanese >= indonesian { return .jv }
    if javanese == 1, indonesian <= 1, english == 0, words.count <= Self.short,
      words.contains(where: { Self.plainlyJavanese.contains($0) || Self.isJavaneseForm($0) })
    {
      return .jv
    }
    if english >= 2, english > indonesian + javanese { return .en }
    if english == 1, indonesian + javanese == 0, words.count <= Self.shortEnglish,
      words.contains(where: Self.plainlyEnglish.contains)
    {
      return .en
    }
    if indonesian >= 2, indonesian > javanese { return .id }
    return nil
  }

  /// Words in a message of which one alone can tell.
  private static let short = 8
  private static let shortEnglish = 4

  /// The language of a messenger's setting (`jv`, `en-GB`).
  static func fromLocale(_ locale: String) -> Language? {
    switch locale.lowercased().prefix(2) {
    case "id", "in", "ms": .id
    case "jv", "jw", "su": locale.lowercased().hasPrefix("su") ? .id : .jv
    case "en": .en
    default: nil
    }
  }

  private static func isJavanese(_ word: String) -> Bool {
    javanese.contains(word) || isJavaneseForm(word)
  }

  /// Made as only Javanese words are: *caranipun, dipunpriksa, nggunakno, njaluk*.
  private static func isJavaneseForm(_ word: String) -> Bool {
    let length = word.count
    if length >= 6, word.hasSuffix("ipun") || word.hasSuffix("aken") { return true }
    if length >= 5, word.hasPrefix("dipun") { return true }
    if length >= 7, word.hasSuffix("ake") { return true }
    if length >= 6, word.hasSuffix("no"), causatives.contains(String(word.prefix(2))) {
      return true
    }
    return length >= 4 && nasals.contains(String(word.prefix(2)))
      && !indonesianNasals.contains(word)
  }

  private static let causatives: Set<String> = ["ng", "mb", "nd", "ny", "nj", "di"]
  private static let nasals: Set<String> = ["nj", "mb", "nd"]
  private static let indonesianNasals: Set<String> = ["mbak", "mbah", "ndak"]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).flatMap { Utterance.fold(String($0)) })
  }

  // Words as they are after `Utterance.fold`: no doubled letters.

  private static let indonesian = words(
    """
    ada adalah akan aku anak anda apa apakah atau bagaimana bagi belom belum benar benarkah
    berapa besok bila bisa blm boleh bs buat bukan bulan cara cuma dalam dan dapat dapet dari
    dengan dgn dimana dong engak ga gak gimana gmn hanya hari harus ialah ini istri itu jadi
    jangan jika juga kak kalau kalo kami kan kapan karena kemarin kenapa ketika kita kok lagi
    lebih mana masih mau mengapa namun nanti ngak nih nomor orang orangtua pada para pas pernah
    punya saja sama sat saya sdh sebelum secara sekarang semua seperti sering serta setelah siapa
    sih suami sudah tahun tanya tapi tdk telah tidak tolong uang udah udh untuk utk waktu ya yang
    yg
    """)

  private static let javanese = words(
    """
    adoh adol adus ae ageng aja ajeng ajrih akeh alit amarga amargi ampun ana anaku angsal anyar
    apusan arek arep arto asma asmo awake awakmu awaku bade badhe bae banget banyu bapaku
    bayan bayare bener bengi bidal bocah bojoku boten budal budhe busak busek cah cak
    carana carane caranipun carik cedhak cekel cerak cilik critane critanipun dadi dados dalan
    dalem dalu damel dangu dateng dereng deso desoku dewe dhahar dhateng dhewe dheweke dhisik
    dhuwit dhuwur dibalekno dijaluki dina dingo dino dinten disik diwenehi dugi duite dulur
    durung dusun duwe duwit eling emut endi engal engeh engko enjing entuk estri estu esuk gadhah
    gae gangsal gawa gawe gede gedhe gelem geni gerah gesang goroh gowo griya griyo ical ijik ika
    iki iku ilang ing ingih ingkang injih isa isih isin isine iso isok isuk jalaran jaler jaluk
    jane jare jarene jawah jenenge jenengipun jenengku kabare kabaripun kabeh kados kadung kae
    kalih kaliyan kambi kamituwo kana kanca kancaku kange kango kapusan karo kathah kaya kebacut
    kebon kedah kelanjur kelingan kendel kene kenging kenopo kepiye kepriye keprungu kerjo kersa
    kesah kesupen kidul kitha kleru kliru kon konco kono kowe koyo krungu kudu kui kula kulo
    kulon kulonuwun kutha kuto kuwe kuwi lagek lali lan lanang langkung lara larang lare latu
    lepat leren lereng leres lor loro lunga lungo luput lur luwih maca malih manawa mandeg
    mandheg maneh manga mangan mangertos mangke mantun maos marai marang margi maringi matur
    maturnuwun mawon mbahku mbekta mbenjang mbenjing mbeta mbok mboku mboten mboya mburi
    mekaten melarat menapa menawi meneh menehi mengko menika meniko menyang merga mergo metu ming
    mireng mirsani mlarat mlebet mlebu moco modin mongo mpun mrene mrono muleh mulih mung
    naminipun nampa nampi namung nang nanging napa ndaftar ndak ndeleng ndelok nderek ndi nduwe
    nduwur nedha negoro nek nembe neng ngajeng ngandhap ngango nganti ngapa ngapunten ngapusi
    ngarep ngaten ngawa ngendi ngene ngerteni ngerti ngertos ngih ngisor nglapor nglaporne
    nglaporno ngo ngombe ngomong ngono ngopo ngoten ngowo niki niku ning njaba njaban njaluk
    njero njih njobo nompo nopo nuwun nyambut nyang nyekel nyerat nyimpen nyukani nyuwun ojo okeh
    olih omah omong ono opo ora padha pakdhe pamarentah pancen pandung pangan panganan
    pangapunten panjenengan papat paring pawarta pawartos pejah peken pemerentah ping pinten
    pirang piro pirso pitu piyambak piyambakipun piyantun piye po podo prentah pripun priyayi
    punapa pundi punika purun putra ra rahayu rampung rawuh rega regane regi rego rek rencang
    riyin rumiyin saben sabin sade sadurunge saestu saged saiki saka sakdurunge saking sakjane
    sakmenika sakniki sakwise samenika sampeyan sampun sanga sanget sare sasi satus
    sawise seda sedulur sedulurku seh sek sekawan seko seng sepisan sepuh sepunten sepurane
    serat sesuk setungal sewu siang siji sik simbah sing sinten sithik sitik soko songo
    sopo srengenge sugeng sugih suket sumerep suwe suwun ta takok takon taksih tangi tangled
    tanglet taun tebih teka telu temenan tenan tenanan tigo tilar tindak tiyang tiyange toya
    tukokno tuku tulisane tulisen tulung tumbas turu tuwa udan uga ugi ugo urip utawa utawi utowo
    uwis uwong wadon wadul wadule wae wangsul wangsulan wara wedi wenehi wengi weruh wes wetan
    wingi wis wolu wong wonge wonten wulan wungu wus yatra yen yo yoto yuto
    """)

  /// One of them is enough in a short message.
  private static let plainlyJavanese = words(
    """
    carane dereng durung endi iki iku ingih iso jarene jenengku kepiye kepriye kowe kula kulo
    kuwi mbenjang mboten menika nang ndelok nek ngendi ngowo niki niku nopo opo ora pancen
    panjenengan pinten piro piye pripun pundi punika rek saged sampeyan sampun sedaya sepurane
    sesuk sinten sopo ta wes wis wonten yen
    """)

  private static let english = words(
    """
    about afternon al already also am an and answer any are ask at balot be because ben bring by
    bye can candidate candidates check cost could delete did do does election elections english
    evening fake family fe find for fre from get give go god godbye got government had has have
    he hear heard helo help helps her here hey his home house how human i if il in is it job just
    know language let lets lok lost made make many may me mesage might minister money more
    morning most much must my name ned new news night no not now number of ofice okay old on one
    only or other our paid paper party pay people person phone please poling price privacy
    question read register registered registration remove report result results rumor rumour said
    says sen send sent shal she should sick some somebody someone sory speak station stil stolen
    stoped subscribe take talk tel than thank thanks that the then there they think this to today
    told tomorow true unsubscribe us vacine vote voter voters voting want was welcome were what
    when where which who whose why wil with work would yes yesterday yet you your
    """)

  private static let plainlyEnglish = words(
    """
    delete hello how is my please thanks the unsubscribe what when where who why your
    """)
}
