/// Everyday spellings of Indonesian words, written for this project: `formal: variants`.
///
/// A variant that is also a formal word of its own (*add*, *so*) does not belong here: it would break
/// more titles than it mends forwards.
let slangWords = """
  tidak: gak ga nggak ngga enggak engga gk g nda ndak tdk tak tida tdak kagak kaga ngak kgk gag ngk
  bukan: bkn bukn
  belum: blm blom belom blum lom
  jangan: jgn jgan jangn
  sudah: udah udh sdh dah sudh uda udeh sudahlah
  yang: yg yng yan iang
  dan: dn n
  dengan: dgn dg dng dgan dengn
  untuk: utk untk utuk untu buat bwt
  dari: dr dri
  pada: pd
  kepada: kpd kpda
  daripada: drpd
  karena: karna krn krna krena gara2 soale
  seperti: sprt sperti spt kayak kaya kyk ky kek kayanya
  saja: aja aj sj doang doank
  juga: jg jga jug
  jika: jk klo kalo kalau kl klu klw kalu bila bilamana
  akan: akn bakal bakalan
  telah: tlh tlah
  sedang: sdg lg lagi
  masih: msh msih masi
  sama: sm sma ama
  saya: sy sya gue gw gua aku ak aq gwe ane
  kamu: km kmu lu lo loe elu elo ente
  kita: kt kta
  mereka: mrk mreka
  dia: ia doi
  anda: and
  ini: ni nih
  itu: tu tuh
  tersebut: tsb trsbt tersbut
  ada: ad
  apa: ap
  siapa: sp sapa spa
  bagaimana: gimana gmn gmana bgmn gimna piye
  kenapa: knp knapa mengapa ngapa napa
  dimana: dmn
  kapan: kpn
  banyak: byk bnyk banyk bnyak
  sekali: skali skl
  sekarang: skrg skrang sekrang skr skrng
  hari: hr hri
  tanggal: tgl tnggl
  bulan: bln
  tahun: thn th tahn taun
  jam: pukul pkl
  orang: org orng oran
  rakyat: rkyt rakyt
  masyarakat: masy masyrakat masarakat
  pemerintah: pemrintah pmerintah pemerinth
  presiden: pres presidn presden
  menteri: mentri mntri
  gubernur: gub gubenur
  bupati: bpti
  kabupaten: kab
  kecamatan: kec
  kelurahan: kel
  provinsi: prov propinsi
  jalan: jl jln
  nomor: no nomer nmr
  rumah: rmh
  sakit: skt
  dokter: doktor
  pesawat: pswt
  mobil: mbl
  motor: mtr
  uang: duit duwit uwang
  ribu: rb rbu
  juta: jt jta
  miliar: milyar m milyard
  triliun: trilyun trilliun
  rupiah: rp idr
  gratis: grtis cuma2 free
  bantuan: bntuan
  pulsa: plsa
  kuota: quota kwota
  daftar: dftar dftr
  tautan: link url
  telepon: telpon telfon telp tlp tlpn telephone
  ponsel: hp hape handphone hanphone smartphone
  pesan: psn
  gambar: gmbr gambr
  foto: photo poto
  video: vidio vdeo vid pideo
  media: medsos
  facebook: fb pesbuk efbi
  instagram: ig
  whatsapp: wa wasap watsap whatsap whatssapp wats wasaf
  youtube: yt yutub
  twitter: twiter
  tiktok: tiktod
  terima: trima
  kasih: ksh
  makasih: mksh makasi tks trims trimakasih terimakasih thx thanks tengkyu tq
  tolong: tlg tlong tlng plis pliss please
  mohon: mhn
  maaf: maap sori sorry
  semua: smua smw semuanya sm2
  setiap: tiap tiap2 stiap
  lebih: lbh lbih
  kurang: krg kurg
  sangat: sgt sangt banget bgt bngt bgtt amat
  benar: bener bnr bnar betul btul
  salah: slh
  baik: bae
  baru: br bru barusan
  lama: lm
  besar: gede gde bsr
  kecil: kcil
  bisa: bs bsa dapat dpt dapet dpat
  harus: hrs kudu mesti musti
  mau: mo mw pengen pingin pgn ingin
  tahu: tau tw
  lihat: liat lht lyat
  dengar: denger dgr
  bicara: ngomong omong
  bilang: blg bilg
  kata: kt2
  buka: bka
  tutup: ttp
  masuk: msk masup
  keluar: klr kluar
  datang: dtg dateng
  pergi: prg
  pulang: plg plang
  makan: mkn maem
  minum: mnm
  mati: mampus modar
  meninggal: meninggl wafat mangkat
  bunuh: bnuh
  hidup: idup hdp
  ambil: ambl
  beri: kasi
  pakai: pake pke pakek
  begitu: gitu gtu bgitu
  begini: gini gni bgini
  hanya: hny cuma cuman cm cman
  sampai: sampe smpe sampek smp hingga
  sebelum: sblm sblum
  sesudah: setelah stlh stelah
  ketika: saat
  antara: antra
  tetapi: tapi tp tpi ttpi namun
  atau: ato ataw atw
  agar: supaya spy biar
  oleh: olh
  dalam: dlm dalem
  luar: lr
  atas: ats
  bawah: bwh
  depan: dpn
  belakang: blkg blakang
  teman: temen tmn kawan
  keluarga: klrga kluarga
  anak: ank
  ibu: bu bunda emak mak
  bapak: bpk pak bapa
  saudara: sdr sodara
  laki: lelaki laki2
  perempuan: prempuan cewek cewe
  istri: isteri
  indonesia: indo indon endonesia ina
  jakarta: jkt
  surabaya: sby
  bandung: bdg
  yogyakarta: jogja jogjakarta yogya
  jawa: jw
  china: cina tiongkok cino chinese
  amerika: amrik usa
  inggris: inggeris
  belanda: blanda
  islam: islm
  muslim: moslem
  kristen: kristn
  nasrani: nasroni
  alquran: quran
  ustaz: ustad ustadz ust
  habib: habieb
  ulama: ulma
  masjid: mesjid msjid
  salat: sholat shalat solat
  pilihan: piliha
  pilpres: pilprs
  polisi: plisi polis
  tentara: tni
  partai: parta
  negara: ngra negri negeri
  dunia: dnia
  vaksin: vaksn vaxin faksin vaccine vaksinasi imunisasi
  covid: korona corona coronavirus koronavirus cov kopit covit
  virus: firus
  obat: obt
  hoaks: hoax hoak hox hoaxs hoks
  berita: brita news
  informasi: info infonya informasinya inpo
  kabar: kbr
  viral: piral
  resmi: rsmi offical official
  penipuan: scam
  hadiah: hadia
  undian: undianberhadiah
  gempa: gmpa
  bumi: bmi
  banjir: bnjir
  longsor: longsr
  tsunami: sunami
  kebakaran: kbakaran
  kecelakaan: laka
  matahari: mentari
  bahaya: bhaya
  kerja: krja gawe
  pekerjaan: pkrjaan
  lowongan: loker lowker
  gaji: gji
  sekolah: skolah skul
  mahasiswa: mhs mahsiswa
  universitas: univ
  rusuh: rusu
  demonstrasi: demo unjukrasa
  korupsi: koropsi
  undang: uu
  peraturan: perpu perppu
  langsung: lgsg lgsung lsg lngsung
  lain: laen ln
  naik: naek
  turun: trun
  baik: baek
  air: aer aernya
  kepala: pala
  terhadap: thdp trhdp
  jadi: jd jdi jdnya
  menjadi: mjd mnjdi mjadi
  jawab: jwb jwban
  punya: pny pnya pnyk
  padahal: pdhl pdahal padahl
  dapat: dpet
  dekat: deket dkt
  ingat: inget ingt
  senang: seneng sneng
  cepat: cepet cpt cpet
  diam: diem
  hitam: item
  pintar: pinter pintr
  lalu: trs trus terus
  selama: slama slma
  kalian: klian
  seorang: seorg sorang
  bahwa: bhwa bhw bahwasanya
  adalah: adlh adl adlah
  menurut: mnrt mnurut
  tanpa: tnpa tnp
  sebenarnya: sebenernya sbnrnya sbnernya
  mungkin: mgkn mungkn mngkin
  langit: lngit
  hasil: hsil
  acara: acra
  alamat: almt
  alasan: alesan
  allah: alloh awloh
  tuhan: tuhn
  agama: agma
  amin: aamiin aamin amiin
  alhamdulillah: alhamdulilah
  insyaallah: insyaalloh inshaallah insyallah
  subhanallah: subhanalloh
  rekening: rek norek
  transfer: tf trf trnsfer
  pembayaran: pmbyaran
  perusahaan: prusahaan
  terbaru: trbaru
  terbukti: trbukti
  tempat: tmpt tmpat
  dibawah: dbwh dibwh
  perhatian: prhatian
  pasti: psti
  pernah: prnh prnah
  nanti: ntar nti nnti
  tadi: td tdi
  malam: mlm malem mlam
  pagi: pgi
  siang: siank
  kuat: kuwat
  tubuh: tbuh
  darah: drh
  minta: mnta
  tangkap: tangkep
  hancur: ancur
  habis: abis hbis
  hilang: ilang
  hitung: itung
  hantam: antem
  harap: hrp hrap
  jangan: jngan jngn
  jatuh: jatoh jtuh
  takut: tkut
  tambah: tmbah
  simpan: simpen
  mulai: mulei
  sampai: nyampe
  sekolah: sklh
  sementara: smentara smntara
  semakin: smkin smakin
  seluruh: seluru sluruh
  sekitar: skitar
  sebuah: sbuah
  sesuatu: sstu sswtu
  surat: srt
  setuju: stuju
  tetap: tetep
  tetangga: tetanga
  tiap: tiyap
  untung: untng
  ulang: ulng
  wanita: wanitah wnita
  warga: wrga
  waktu: wkt wktu
  wajib: wjib
  pasang: psang
  pindah: pndah
  pedagang: pdagang
  """

/// Words of greeting, asking and passing on that stand around a forward. At its head and tail they are
/// no part of what it says; one phrase a line, as folded words.
let frillPhrases = """
  fwd
  fw
  forward
  forwarded
  forwarded message
  diteruskan
  pesan diteruskan
  pesan terusan
  diteruskan berkali kali
  teruskan
  copas
  copas dari grup sebelah
  copas dari group sebelah
  copas grup sebelah
  copas dari grup
  copas dari tetangga
  copas dari wag
  dapat dari grup sebelah
  dari grup sebelah
  dari grup
  dari group sebelah
  grup sebelah
  sekedar share
  sekadar share
  sekadar berbagi
  hanya meneruskan
  izin share
  ijin share
  share ya
  tolong share
  tolong di share
  mohon di share
  mohon dishare
  bantu share
  sebarkan
  sebarkan ya
  sebarkan ke semua grup
  sebarkan ke semua grup wa
  sebarkan ke keluarga dan teman anda
  tolong sebarkan
  tolong sebarkan ke keluarga dan teman anda
  tolong sebarkan ke semua orang
  mohon disebarkan
  harap disebarkan
  sebarkan seluas luasnya
  viralkan
  tolong viralkan
  mohon diviralkan
  bantu viralkan
  viralkan sampai seluruh indonesia tahu
  bagikan
  bagikan ke semua kontak
  bagikan ke semua grup
  jangan berhenti di anda
  jangan putus di anda
  jangan putus di kamu
  semoga bermanfaat
  mudah mudahan bermanfaat
  info valid
  info a1
  info penting
  penting
  penting sekali
  perhatian
  awas
  waspada
  breaking news
  baca sampai habis
  tolong dibaca
  wajib baca
  min
  admin
  kak
  gan
  bro
  mas
  mbak
  halo
  hai
  hallo
  assalamualaikum
  assalamu alaikum
  assalamualaikum wr wb
  selamat pagi
  selamat siang
  selamat sore
  selamat malam
  benar tidak sih ini
  benar tidak ini
  benar tidak ya
  benar tidak sih
  benar tidak
  ini benar tidak
  ini benar tidak ya
  ini hoaks bukan
  ini hoaks tidak
  ini hoaks atau bukan
  hoaks atau bukan
  hoaks bukan
  hoaks tidak
  hoaks kah
  apakah hoaks
  apakah ini hoaks
  apakah benar
  apakah ini benar
  apa benar
  apa benar ini
  apa ini benar
  benarkah
  benarkah ini
  benarkah berita ini
  benarkah informasi ini
  betulkah
  mau tanya
  mau nanya
  numpang tanya
  izin bertanya
  min tolong cek ini hoaks bukan
  tolong cek
  tolong cek ini
  tolong dicek
  tolong dicek ini
  mohon dicek
  mohon dicek kebenarannya
  mohon cek
  cek fakta
  mohon informasi
  mohon informasinya
  mohon infonya
  mohon klarifikasi
  mohon klarifikasinya
  mohon pencerahan
  mohon pencerahannya
  tolong klarifikasi
  mohon penjelasan
  terima kasih
  makasih
  makasih min
  ini fakta atau hoaks
  fakta atau hoaks
  hoaks apa fakta
  valid tidak
  valid tidak ini
  serius ini
  masa sih
  iki tenan
  tenan ora iki
  iki tenan ora
  nopo leres
  leres mboten
  punika leres mboten
  punapa leres
  is this true
  is this real
  is it true
  is this fake
  fact check
  please check
  please share
  share this
  """
