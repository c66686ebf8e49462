/// Javanese words as the Indonesian ones they stand for, written for this project: `indonesian: javanese`.
///
/// Both levels of speech stand here, *ngoko* and *krama*, with the spellings in use (*dh/d*, *th/t*,
/// *a/o*: *apa, opo*). Words that are Indonesian too with another meaning (*teko*, *kali*) are left out
/// unless the Javanese sense is far more common in forwards.
let javaneseWords = """
  tidak: ora ra mboten boten ndak datan
  bukan: dudu sanes dede
  belum: durung dereng durong
  jangan: aja ojo ampun
  sudah: wis wes uwis uwes sampun mpun
  yang: sing ingkang seng
  dan: lan kaliyan kalih
  dengan: karo kambi kalawan mawi
  untuk: kanggo kangge dinggo nggo
  dari: saka saking seko soko
  di: ing neng ning nang wonten
  ke: menyang dhateng dateng nyang
  ini: iki niki punika menika kiye
  itu: iku kuwi kuwe niku
  apa: opo punapa menapa nopo
  apakah: apamaneh
  siapa: sinten sopo
  mengapa: ngopo ngapa kenopo
  bagaimana: kepriye kepiye pripun piye
  dimana: ngendi endi pundi
  karena: amarga merga amargi mergo jalaran sebab polahe
  jika: yen menawi nek manawa lamun
  tetapi: nanging ananging nangin
  atau: utawa utawi utowo
  seperti: kaya koyo kados kadya kayadene kadhos
  juga: uga ugi ugo
  saja: wae mawon ae bae
  masih: isih taksih esih ijik
  akan: arep bade badhe ajeng
  sedang: nembe
  telah: wus
  harus: kudu kedah
  bisa: iso saged isa saget
  boleh: kenging
  mau: gelem purun kersa
  punya: duwe gadhah duweni kagungan nduwe
  ada: ana ono wonten anane onone
  semua: kabeh sedaya sedanten kabehane
  banyak: akeh kathah okeh
  sedikit: sithik sitik sekedhik sekedik
  lebih: luwih langkung
  kurang: kirang
  sangat: banget sanget
  sekali: sepisan blas
  besar: gedhe ageng gede gedhi gedi
  kecil: cilik alit
  panjang: dawa dowo dhowo
  pendek: cendhak cekak cendek
  tinggi: dhuwur inggil duwur
  rendah: endhek andhap
  baru: anyar enggal
  lama: suwe lami dangu
  tua: tuwa sepuh tuwo
  muda: enom nem anom
  baik: apik sae becik
  buruk: elek ala
  benar: bener leres tenan
  salah: lepat luput klentu
  sakit: lara gerah
  sehat: waras saras
  mati: pejah
  meninggal: ninggal tilar
  hidup: urip gesang
  bunuh: pateni mateni
  makan: mangan nedha dhahar maem madhang
  minum: ngombe ngunjuk
  tidur: turu tilem sare
  pergi: lunga kesah tindak lungo
  pulang: mulih wangsul kondur mantuk
  datang: teka rawuh dugi teko
  masuk: mlebu mlebet
  keluar: metu medal
  naik: munggah minggah numpak nitih
  turun: mudhun medhun mandhap mudun
  duduk: lungguh lenggah
  berdiri: ngadeg
  berjalan: mlaku mlampah
  lari: mlayu mlajar
  lihat: delok deleng ningali mirsani ndelok nonton
  dengar: krungu mireng
  bicara: ngomong wicara matur ngendika guneman
  kata: tembung
  berkata: kandha jare criyos ngendikan ujare
  tanya: takon pitaken
  jawab: wangsulan
  tahu: ngerti mangertos sumerep weruh
  ingat: eling emut kelingan
  lupa: lali kesupen
  beri: wenehi paring nyaosi menehi weneh
  minta: jaluk nyuwun njaluk suwun
  terima: nampi trima
  ambil: jupuk njupuk mendhet jikuk dijupuk
  bawa: gawa nggawa mbeta ngasta gowo
  pakai: nganggo anggo ngagem
  buat: gawe damel nggawe
  beli: tuku tumbas
  jual: adol ngedol dol didol
  bayar: mbayar
  kerja: makarya
  cari: goleki golek madosi nggoleki
  temu: ketemu kepanggih
  ganti: gantos
  mulai: wiwit kawit miwiti diwiwiti
  selesai: rampung
  buka: bukak mbukak
  tutup: nutup
  ajar: sinau
  baca: maca maos moco
  tulis: nulis nyerat
  hitung: etung ngetung
  dulu: biyen rumiyin mbiyen
  tadi: wau
  nanti: mengko mangke engko
  sekarang: saiki sakniki samenika sakiki
  besok: sesuk benjing mbesuk
  kemarin: wingi
  pagi: esuk enjing isuk
  sore: surup
  malam: bengi dalu wengi mbengi
  hari: dina dinten dino
  bulan: sasi wulan
  tahun: taun warsa
  waktu: wektu wekdal wayah
  orang: wong tiyang uwong
  manusia: menungsa manungsa menungso
  anak: bocah lare
  laki: lanang jaler kakung
  perempuan: wadon estri wedok putri
  istri: bojo garwa semah
  ayah: bapake
  ibu: ibune biyung mbok
  kakak: mbakyu kangmas
  adik: adhi rayi adi
  teman: kanca rencang konco
  saudara: sedulur sederek dulur
  keluarga: kaluwarga kulawarga
  masyarakat: bebrayan
  raja: ratu
  guru: dwija
  rumah: omah griya dalem omahe
  jalan: dalan ndalan
  pasar: peken
  desa: dusun
  kota: kutha kuto
  negara: nagara negoro
  gunung: redi
  sungai: lepen
  laut: segara segoro
  tanah: lemah
  air: banyu toya
  api: geni latu
  hujan: udan jawah
  batu: watu
  pohon: uwit wit
  kayu: kajeng
  daun: godhong godong
  bunga: kembang
  nasi: sega sekul sego
  ikan: iwak ulam
  daging: dageng
  ayam: pitik
  kuda: jaran
  sapi: lembu sapine
  anjing: asu segawon
  burung: manuk peksi
  ular: ula sawer ulo
  kepala: endhas sirah mustaka ndhas
  rambut: rikma
  mata: mripat moto
  telinga: kuping talingan
  hidung: irung
  mulut: cangkem tutuk
  gigi: untu waja
  kaki: sikil suku
  perut: weteng padharan
  badan: badhan salira
  darah: getih rah
  tulang: balung
  kulit: kulite
  hati: ati manah
  nama: jeneng nami
  uang: dhuwit dhuit duwik duwek
  harga: rega regi rego regane reregan
  baju: klambi rasukan
  pintu: lawang kori
  tempat: panggonan nggon
  satu: siji setunggal
  dua: loro rong
  tiga: telu
  empat: papat sekawan
  lima: limo gangsal
  tujuh: pitu
  delapan: wolu
  sembilan: sanga songo
  sepuluh: sedasa
  sebelas: sewelas
  duapuluh: rongpuluh
  ratus: atus
  ribu: ewu
  juta: yuta
  saya: aku kula kulo
  kamu: kowe sampeyan panjenengan awakmu
  dia: dheweke piyambakipun deweke
  kita: kitha
  sendiri: dhewe piyambak dewe dhewekan piyambakan
  sama: padha sami podo
  lain: liya liyane liyo
  dalam: jero njero lebet jeroning
  luar: njaba njawi jaba
  atas: ndhuwur nginggil dhuwure
  bawah: ngisor ngandhap
  depan: ngarep ngajeng
  belakang: mburi wingking
  tengah: madya
  kiri: kiwa kiwo
  kanan: tengen
  dekat: cedhak celak cedak
  jauh: adoh tebih
  antara: antarane antawis
  sampai: nganti ngantos
  sebelum: sadurunge saderengipun sakdurunge
  sesudah: sawise sasampunipun sakwise
  setiap: saben
  selalu: tansah mesthi
  sering: kerep asring
  hanya: mung namung
  semoga: mugi mugo muga
  tolong: tulung
  bantu: ewang nulung mbiyantu mbantu
  bantuan: pitulungan biyantu
  terimakasih: suwun nuwun
  maaf: ngapunten ngapura sepura sepurane sepuranipun
  takut: wedi ajrih
  marah: nesu duka
  senang: seneng remen bungah
  sedih: susah
  bohong: ngapusi goroh apus
  tipu: nipu
  curi: colong nyolong
  kabar: pawarta pawartos pawartane
  berita: warta wartos
  pemerintah: pamarentah pemrentah
  perintah: prentah dhawuh
  pilih: milih pilihan
  menang: unggul
  kalah: kawon
  agama: agami
  doa: donga ndonga
  dunia: donya ndonya
  ada: onten
  jadi: dadi dados
  terjadi: kedadeyan kedadean
  kena: kenek keno
  hilang: ilang
  jatuh: dhawah tibo jiglok
  rusak: risak
  bakar: obong ngobong
  terbakar: kobong kobongan
  tembak: bedhil
  mahal: larang awis
  murah: mirah murahe
  gratis: lelahanan
  panas: benter
  dingin: adhem asrep adem
  basah: teles
  kering: garing
  bersih: resik
  kotor: reged
  putih: pethak
  hitam: ireng cemeng
  merah: abang abrit
  kuning: jene
  hijau: ijo
  cepat: cepet rikat
  lambat: alon
  kuat: kuwat rosa
  pintar: pinter
  bodoh: bodho goblog
  miskin: mlarat
  susah: angil
  mudah: gampang gampil
  penuh: kebak kebek
  kosong: suwung kothong
  dilarang: dilarangi
  aturan: pranatan
  undangan: ulem
  umur: yuswa
  lahir: lair
  sekolah: pamulangan sekolahan
  cerita: crita cariyos
  jelas: cetha cetho nggenah
  hormat: urmat
  kembali: wangsul balik mbalik
  ikut: melu tumut nderek melok
  tunggu: ngenteni nengga enteni
  kirim: ngirim kintun
  simpan: simpen
  jaga: njaga jogo
  lindung: ngayomi
  tangkap: cekel nyekel
  potong: tugel iris
  tambah: wuwuh
  bagian: perangan
  muncul: njedhul mecungul
  terlihat: katon ketok
  sebut: diarani arani
  disebut: kasebut
  karuan: karuwan
  memang: pancen
  maka: mula mulane
  lalu: banjur njur lajeng terus
  supaya: supados supoyo
  agar: murih
  oleh: dening
  tentang: babagan ngenani bab
  hal: prakawis
  wabah: pagebluk
  penyakit: lelara
  jika: menawa
  sebagai: minangka
  lagi: maneh meneh
  dunia: dunya
  ketika: nalika naliko rikala
  kejadian: kedaden kedadeyan lelakon
  sementara: sawetara sawetoro
  suara: swara swanten
  tetap: tetep
  motor: montor
  berhasil: kasil
  begini: ngene mekaten ngeten
  begitu: ngono ngaten
  gempa: lindhu lindu
  ternyata: tibake jebul jebule jebulna tibakno
  terima: nampa tampani nampani nerimo nrima nrimo
  bukan: udu
  dapat: entuk angsal pikantuk etuk
  tempat: panggon nggone
  temu: temokake temokno
  makan: pangan
  kerja: gawean pegawean
  pegawai: pegawe
  bantu: ewangi ngewangi rewangi ngrewangi biyantu
  keadaan: kahanan
  meninggal: sedo sedha
  selamat: sugeng slamet
  sini: kene mriki rene
  sana: kono kana mrika
  laku: lakoni tindakake lampahi
  hasil: asil
  lewat: liwat
  kecuali: kajaba kejaba
  berani: wani wantun
  kali: pisan
  meski: masiya masio sanadyan senajan sanajan najan
  berat: abot awrat
  mendadak: ndadak dumadakan
  habis: entek telas
  warna: werna werni
  diam: meneng
  pindah: pindhah
  lalu: kepungkur
  mayat: mayit layon
  minyak: lenga lisah
  badan: sarira
  gelap: peteng
  duka: sungkawa dhuka kasusahan
  telur: endhog tigan endog
  ancam: ancem
  hewan: kewan
  manis: legi
  alasan: alesan
  malu: isin lingsem
  hangat: anget
  guna: migunani paedah
  bersama: bareng bebarengan sesarengan
  main: dolan dolanan
  musuh: mungsuh
  otak: utek uteg
  hamil: meteng mbobot
  anak: cah
  tertawa: ngguyu gumujeng
  suasana: suwasana swasana
  puasa: pasa siyam
  terang: padhang pajar
  kereta: sepur
  luas: jembar wiyar amba ombo
  semalam: sewengi
  keringat: kringet
  lama: suwi
  jarang: arang
  dapur: pawon
  heran: gumun nggumun
  surga: swarga swargo suwarga
  terbang: mabur miber
  ijazah: ijasah
  miskin: kere
  nikah: rabi palakrama
  lihat: ndhelok dhelok deleng
  bangun: tangi wungu
  busuk: bosok
  harta: bandha bondho banda
  dia: dee dheke
  suruh: kongkon dikon ngongkon kon dikongkon
  libur: prei
  peringatan: pengetan
  senjata: gaman gegaman
  nyamuk: lemut jingklong
  pisang: gedhang gedang
  kelapa: klapa krambil
  garam: uyah sarem
  gula: gendhis
  pedas: pedhes
  pahit: pait
  asam: kecut
  madu: maben
  obat: jampi tamba
  dukun: dhukun
  penjara: pakunjaran kunjara
  polisi: pulisi
  presiden: presidhen
  menteri: mentri
  gubernur: gupernur
  pemimpin: pemimpine pangarsa panggedhe
  suara: suwanten
  dosa: dosane dusa
  mimpi: ngimpi impen
  masjid: mesjid
  gereja: greja
  haji: kaji
  hilir: ngisor
  jatuh: ceblok
  tenggelam: kelelep klelep kerem
  hanyut: keli
  terluka: tatu
  luka: tatu
  demam: mriyang
  batuk: watuk
  pusing: mumet ngelu
  mual: mulek
  sesak: seseg sesek
  nafas: ambegan napas
  jantung: jantunge
  gempar: geger gegeran
  curiga: sujana
  percaya: pracaya pitados
  bohong: ngapusi apusi
  palsu: palsune
  bayi: bayen
  kakek: mbah simbah eyang
  paman: paklik pakdhe
  bibi: bulik budhe
  tetangga: tonggo tanggi
  pembunuhan: pembunuhane
  perampok: rampog
  tabrak: nabrak
  gambar: gambare
  tanda: tandha
  bukti: buktine
  sebab: jalaran sebape
  akibat: akibate
  kumpul: ngumpul nglumpuk
  bersih: resik
  tambah: nambah
  kurang: kirang
  adalah: yaiku yoiku
  segera: ndang gage
  silakan: sumangga sumonggo
  pesan: pesen pesene
  inilah: ikiloh ikilah
  bahasa: basa boso
  makanan: panganan
  coba: jajal
  tuhan: gusti
  termasuk: kalebu klebu
  ribuan: ewonan ewunan
  ratusan: atusan
  menurut: miturut miturutku
  pertama: awitan kapisan
  melakukan: nindakake nglakokne nglakokake nglakoni dilakoni nindakaken
  dibuat: digawe didamel
  membuat: ndamel
  mengerikan: medeni nggegirisi
  ingin: pengin
  menangkap: nangkep
  ditangkap: dicekel
  hampir: meh
  sejak: ket kat
  cuci: umbah diumbah ngumbah
  disukai: disenengi
  baiknya: apike becike saene
  tega: tego
  menderita: soro
  meningkatkan: ningkatne ningkatake ningkatke
  mengeluarkan: ngetokake ngetokne
  menghadapi: ngadhepi
  parah: nemen
  pasang: masang
  candi: candhi
  keras: atos
  besi: wesi
  sebentar: sedhela sedhelo sedilut sekedhap
  perkara: perkoro prekara
  menyediakan: nyediakake nyediakne
  melindungi: nglindhungi nglindungi
  guncang: nggoyang hoyak
  melayani: ngelayani ngladeni
  mendukung: ndhukung
  dukungan: dhukungan
  pendukung: pandhukung
  kedua: keloro kapindho
  terkena: kejiret
  daya: doyo
  diberi: diwenehi diparingi diwenehke
  memberi: maringi
  diterima: ditampa
  sedangkan: dene
  bola: bal
  asap: asep kebul
  hancur: ambyar
  sekalian: sisan
  pasti: pesthi
  panggil: nyeluk diceluk
  menyebabkan: nyebabake marai marahi njalari nyebabne nyebabaken nyebabke
  menginap: nginep
  menganggap: nganggep
  dianggap: dianggep
  memutuskan: mutuske mutusake
  berbahaya: mebabayani mbebayani bebayani
  tinggal: manggon keri gari
  terjebak: kejebak
  gila: gendeng gendheng
  ringan: entheng
  utuh: wutuh
  buta: wuta
  lepas: ucul
  daripada: tinimbang katimbang
  artinya: tegese artine
  samping: sisih
  sesungguhnya: satenane sakjane sejatine
  selamanya: saklawase selawase
  terus: njuk
  entah: embuh
  dipakai: dienggo
  kejahatan: angkara
  kecewa: kuciwa
  ketakutan: kewedhen
  sombong: kemaki
  kehilangan: kelangan
  kelaparan: kaliren
  lapar: luwe
  dilihat: didelok
  ditemukan: ditemokake ditemokne
  menemukan: nemokake nemokne
  mendapatkan: ngentukake ngentukne
  akhirnya: akhire
  lokasi: lokasine
  tujuan: tujuane
  caranya: carane
  istrinya: bojone
  sebanyak: seakeh
  satunya: sijine
  sehari: sedina sedinten
  sungguh: tenanan
  mengalami: ngalami
  melawan: nglawan
  menyerang: nyerang
  membangun: mbangun
  membuka: mbuka
  terbuka: kebuka
  goncang: gonjing
  kecelakaan: kacilakan
  banjir: kebanjiran
  longsor: lemahlongsor
  kesehatan: kasarasan
  sembuh: mantun
  dokter: dhokter
  penduduk: pedunung
  pemilihan: pamilihan
  kotak: kothak
  kertas: dluwang
  hadiah: bebungah
  pekerjaan: pegaweyan pakaryan
  lowongan: lowongane
  daftar: ndaftar
  mengirim: ngintun
  ditipu: diapusi
  penipuan: pengapusan
  dibunuh: dipateni
  kuburan: pasareyan
  setan: dhemit
  hantu: memedi
  kambing: wedhus wedus
  bawang: brambang
  beras: wos
  angin: angine
  jembatan: kreteg
  kapal: prau
  barat: kulon
  timur: wetan
  utara: lor
  menangis: muwun
  berhenti: mandheg leren
  melihat: nyawang
  mengerti: ngertos
  mencari: nggolek
  bekerja: nyambutgawe megawe
  meletus: njeblug mbledhos njeblos
  """
