/// Words that mean the same in forwards and in fact-checkers' titles, written for this project:
/// `word: others`. Only what can stand for the other nearly everywhere.
let synonymWords = """
  jokowi: widodo jkw jkwi jokowow jokowidodo
  megawati: soekarnoputri sukarnoputri
  anies: baswedan
  ganjar: pranowo
  gibran: rakabuming
  ahok: btp basuki purnama
  inggris: uk britania
  amerika: usa
  umrah: umroh
  kiai: kyai
  syekh: syeikh sheikh syaikh
  azan: adzan
  ramadan: ramadhan
  sedekah: sodaqoh shodaqoh
  zikir: dzikir
  perempuan: wanita cewek cewe
  laki: pria lelaki cowok
  anak: bocah
  meninggal: tewas wafat
  hewan: binatang satwa
  kubur: makam
  wajah: muka
  ahli: pakar
  pacar: kekasih
  tangkap: ciduk bekuk ringkus cokok
  marah: murka geram ngamuk
  musnah: ludes
  mundur: undur
  terkejut: kaget
  tautan: situs laman website web
  akun: profil
  bahaya: riskan
  racun: toksin
  murid: siswa pelajar
  mahasiswa: mahasiswi
  pedagang: penjual
  pengungsi: ungsi
  kelaparan: lapar
  bensin: bbm
  tentara: tni
  demonstrasi: unjukrasa
  penjara: bui lapas
  korupsi: koruptor
  suntik: injeksi
  jantung: kardiovaskular
  telepon: panggilan
  berantai: broadcast
  rekrutmen: lowongan
  diskon: promo
  hadiah: giveaway
  hilang: raib
  sapi: lembu
  ular: piton
  terbakar: kebakar
  kecelakaan: tabrakan
  pengemis: peminta
  dukun: paranormal
  """
