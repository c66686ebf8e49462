/// Places that announcements and rumors here are about: tells a place from another name, and finds one in
/// text without capitals. Folded words; of names of two words, the telling one.
let placeNames: Set<String> = Set(
  """
  jombang diwek gudo perak ngoro mojowarno bareng wonosalam mojoagung sumobito jogoroto peterongan
  megaluh tembelang kesamben kudu ngusikan ploso kabuh plandaan bandarkedungmulyo tebuireng cukir
  surabaya sidoarjo gresik lamongan tuban bojonegoro mojokerto kediri nganjuk madiun magetan ngawi
  ponorogo pacitan trenggalek tulungagung blitar malang batu pasuruan probolinggo lumajang jember
  bondowoso situbondo banyuwangi bangkalan sampang pamekasan sumenep madura
  jakarta bogor depok tangerang bekasi bandung cimahi cirebon garut tasikmalaya sukabumi semarang
  solo surakarta yogyakarta magelang salatiga tegal pekalongan kudus demak jepara rembang purwokerto
  cilacap klaten boyolali sragen wonogiri denpasar mataram lombok kupang flores
  aceh medan padang pekanbaru batam jambi palembang bengkulu lampung belitung bangka
  pontianak palangkaraya banjarmasin balikpapan samarinda tarakan nusantara
  makassar manado palu kendari gorontalo mamuju ambon ternate sorong manokwari jayapura merauke papua
  jawa sumatera kalimantan sulawesi bali maluku banten riau indonesia malaysia singapura
  """.split(whereSeparator: \.isWhitespace).map(String.init))

/// Names of months as folded words, formal and everyday, Indonesian and English → 1…12.
let monthNames: [String: Int] = {
  let names = [
    "januari jan january", "februari feb pebruari february", "maret mar march", "april apr",
    "mei may", "juni jun june", "juli jul july", "agustus ags agt aug august agus",
    "september sep sept", "oktober okt oct october", "november nov nopember",
    "desember des dec december",
  ]
  var months: [String: Int] = [:]
  for (index, line) in names.enumerated() {
    for name in line.split(separator: " ") { months[String(name)] = index + 1 }
  }
  return months
}()

/// Days of the week as folded words → 1 (Monday) … 7.
let weekdayNames: [String: Int] = [
  "senin": 1, "selasa": 2, "rabu": 3, "kamis": 4, "jumat": 5, "sabtu": 6, "minggu": 7, "ahad": 7,
  "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
  "sunday": 7, "senen": 1, "slasa": 2, "rebo": 3, "kemis": 4, "jumuah": 5, "setu": 6,
]

/// Numbers as words that stand for amounts of things (*satu* is left out: *salah satu*).
let numberWords: [String: Double] = [
  "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
  "sepuluh": 10, "sebelas": 11, "loro": 2, "kalih": 2, "telu": 3, "papat": 4, "sekawan": 4,
  "gangsal": 5, "pitu": 7, "wolu": 8, "sanga": 9, "sedasa": 10, "two": 2, "three": 3, "four": 4,
  "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
]

/// Words that multiply the number before them.
let multipliers: [String: Double] = [
  "ratus": 100, "ribu": 1e3, "rb": 1e3, "rbu": 1e3, "ewu": 1e3, "juta": 1e6, "jt": 1e6, "yuta": 1e6,
  "miliar": 1e9, "milyar": 1e9, "triliun": 1e12, "trilyun": 1e12, "thousand": 1e3,
  "million": 1e6, "billion": 1e9,
]
