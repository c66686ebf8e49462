/// How common words are in fact-checks and forwards: `texts in a thousand: words`.
///
/// Written by `Training/background.py` from word counts of the development store. It steadies the
/// weights of a small store's words, and tells the stemmer which words exist.
let backgroundWords = """
  619: the
  267: and did yang
  237: dan that
  210: for was
  147: dari from tidak with
  130: dengan ini untuk video
  115: president shows
  102: are indonesia tersebut trump
  90.7: ada has his photograph
  80.5: about adalah after dalam donald itu merupakan not pada this
  71.4: jokowi konten oleh
  63.3: akan berisi content does foto have show their unggahan were who
  56.1: bahwa but during informasi jadi karena klaim prabowo said sudah
  49.8: atau faktanya her new news tahun will
  44.2: akun been bisa its obama orang palsu people presiden resmi saat say telah
  39.2: beredar bukan can hari man one
  34.7: baru because being benar fake had hanya hasil juga melalui old out over real sebagai they
  34.7: warga
  30.8: all bagi facebook image into kepada menjadi negara rumor salah saya setelah some tak terkait
  30.8: uang white woman would year
  27.3: anak anies bantuan china clinton death former found house israel jakarta jika kerja made
  27.3: media menyesatkan more pemerintah pendaftaran photographs satu sebuah semua seperti social
  27.3: states tautan than trumps two you
  24.2: american atas berita covid dapat ditemukan dunia fabricated first hoax juta kota masyarakat
  24.2: mereka presidential rumah state them united use used whatsap when while
  21.5: against banyak before bill black child children day hillary hingga kami killed kita
  21.5: klarifikasi lagi lebih lowongan masuk narasi police rakyat she site sosial terjadi viral
  21.5: years
  19.1: anda bank beberapa besar called com corona demikian due election gambar gibran gratis hal
  19.1: him home kabar langsung make masih mau melakukan meninggal nama named namun national off
  19.1: order other para pernah pesan pihak reports saja sampai secara sedang seluruh seorang
  19.1: showing story tentang virus which your
  16.9: actor agar air akibat apa article artikel barack belum campaign claim claimed dana died down
  16.9: government info iran islam jangan kasus kepala lalu law may mengenai misleading once only
  16.9: penjelasan polisi program purportedly sama school sekarang surat terhadap time tiruan tni
  16.9: web world
  15: adanya announced arrested car claims daftar dead democratic dpr false free get group harus
  15: impostor joe just kembali ketua korban laman like memberikan meme mengatakan menggunakan
  15: menteri menyatakan mobil mulai nomor satire several should tengah under users using what women
  13.3: actually aksi america amerika anggota anti asli away back bagian baik california company
  13.3: could demo dia dilakukan diri dua federal gempa girl human isu jawa kalau kali kategori
  13.3: kesehatan kredibel membenarkan members membuat military million muslim nya online pak
  13.3: pernyataan photo post public pun reported sangat shared shooting situs suara sumber tanpa
  13.3: tapi ternyata texas there three warning york
  11.8: attack ban baswedan berikut bersama between biden bulan cina city daerah detik didnt fakta
  11.8: family food george gubernur gun health how ibu ingin jalan judul kata known korupsi kpu lain
  11.8: letter life luar mail many mati memiliki mengarah minta name negeri palestina part postingan
  11.8: rep rumors selama sex sign take taken these through tweet war wilayah young
  10.5: account administration agama ahok akhirnya americans any arab baby banjir barat buat bukti
  10.5: call candidate cara court data dki dog dont every evidence flag florida hadiah hati help
  10.5: high hoaks internet january john kementerian ketika kpk labeled large left link mahasiswa
  10.5: makan masjid menegaskan milik number own persen political pria referensi rekayasa report
  10.5: republican right sakit sebut segera sejak service sesuai shot siap soal star tanggal tempat
  10.5: then tiktok twitter vaksin vote waktu wearing without
  9.28: acara aceh allah another banned based bawah berantai biaya boy bupati calon cause conspiracy
  9.28: department die discovered fire images isi issued jam july june kabupaten kalian kejadian
  9.28: khusus kill lama list long maka malaysia march megawati meminta men mencapai menunjukkan
  9.28: message money most motor nasional obamas office papua passed pdip pemberitaan pemilu pertama
  9.28: picture pki popular posted protest quote rekrutmen review ribu ribuan routine sebelum
  9.28: security selain selatan sendiri sent september serangan series students supposedly terima
  9.28: tim tinggi undian usai wanita wrote
  8.23: act agustus ahmad antara april around asal august badan berdasarkan bernama cancer caught
  8.23: caused chain change christmas coronavirus country created december depan desa dibuat
  8.23: diketahui diklaim event face february film fox game general giving hidup hurricane illegal
  8.23: information istana kapal keluarga klik lainnya layar lewat making manusia mass medical
  8.23: memang mendapatkan mendukung mengatasnamakan menjelaskan menyebut merah missing mother
  8.23: muslims never november pandemic partai pay perang pesawat phone pilpres place probabilitas
  8.23: published purbaya russian same scam sehingga sekolah selamat semoga sen senator serta speech
  8.23: stop student support tanah television tentara terdapat tetap those timur umat umum utara
  8.23: victims wakil washington water way
  7.3: amin bagikan bahkan bakal bantah bantu bencana berjudul body border brand buka bumi came care
  7.3: college congress datang days demi dibagikan digunakan dilansir disease ditangkap doesnt drug
  7.3: dukung early februari force four gaji gak gedung give haji holding hukum ikut kantor kasih
  7.3: kondisi konteks laut little malam mana maret mata maupun melainkan membantah menerima menurut
  7.3: movie muncul now obat october pakai parents per person politik polri products punya pusat
  7.3: putih received refused removed rudal rupiah rusia sanders saudi saying sebenarnya sebesar
  7.3: sekali set sexual siapa silahkan sites son sri such tangan tangkapan times timnas told took
  7.3: ulang widely word work
  6.47: allow appeared bandara bansos bendera berada berasal berbagai beri bernie bpjs cars cepat
  6.47: circulated claiming clip contain dangerous daughter democrats depicts desember dimanipulasi
  6.47: dirinya ditelusuri dogs dokter end even executive father fbi ganjar gay getting giant god
  6.47: good gunung guru having himself host immigrants instagram jepang keluar kepolisian killing
  6.47: kini lady late live lives lost maaf masa mei mengandung menyebutkan mexico michael michelle
  6.47: militer minggu mohon nancy north official open originated our paid party pembangunan
  6.47: pendidikan penelusuran pengguna penyakit perlu pertamina piece presidents proses put rally
  6.47: really related restaurant rights satirical sekitar sementara setiap showed since singer sma
  6.47: spread store stores supporters supreme tahu taking teman terbaru terlihat terus too triliun
  6.47: tweeted ulama university vaccine vice well went wife
  5.74: accident accused also apakah apapun asing asked attributed bali bapak berhadiah berhasil
  5.74: biasa bicara boleh breaking buatan bukanlah case cek clintons controversial controversy
  5.74: county cukup customers darah deaths diambil dibuka different dinas disebut dukungan eating
  5.74: emas female find fired following forced full gave going got head hospital ikn inside
  5.74: interview isnt januari jawab jelas judi juni kamu kan kebakaran kemungkinannya kirim ktp
  5.74: later leader leave led legal listrik lokasi makanan mantan marijuana massa melawan melihat
  5.74: member mengeluarkan menolak mike much multiple mulyani near nfl offering officer officials
  5.74: pajak paling park pasien pasukan pelaku penipuan peristiwa plan plans posisi pro protesters
  5.74: protests rape ratusan red released remove residents response run sebelumnya second secret
  5.74: secretary sejumlah selengkapnya senate serikat signed small still study suicide surabaya
  5.74: tanda tangkap tax tell tenaga terrorist test tetapi thousands tiba tiga tol tolak true
  5.74: tsunami turun usaha valid via voting want wasnt why words yakni youtube
  5.09: abortion accurately across actress admitted african age aja akhir appear assalamualaikum
  5.09: attacks avoid bahan bahasa bandung bangsa bayar become behind berbagi berbeda berikan
  5.09: berkaitan bikin birth bohong book born both bush business calling canadian captured captures
  5.09: card center christian citizens come control cpns crash cut describes despite details dgn
  5.09: diduga disebutkan disertai disney dulu each falsely five gelombang georgia giveaway given
  5.09: great guns habib hand harga held history holds humas incident india inilah jatuh joko juli
  5.09: jumat kanker kartu kebijakan kemudian king kompas lanjut last line local major maruf masalah
  5.09: matter mbg membagikan membantu membawa menanggapi mengalami mengikuti menuju menyebabkan
  5.09: michigan mundur mungkin murder must naik need non offered officers ordered page pegawai
  5.09: pekerjaan pelosi perusahaan peserta pilkada planned playing posing positif posts prayer
  5.09: press prison proposed provinsi proyek publik puluhan raffi raja receive recently rekaman
  5.09: results revealed room sandi saudara says sdh sell selling siang sistem smk sold someone
  5.09: south statement subianto team terbakar terbukti termasuk tersangka tersebar tewas tolong
  5.09: tulisan usia various victim visit wall waspada wear where widodo wrong yet
  4.52: according again alat alhamdulillah alias aman among animal aplikasi attempt attempted
  4.52: australia ayo babi banning begitu bekerja believe bentuk berbahaya big bila bogor british
  4.52: building bumn capitol cards cawapres cell ceo charges check church circulating cnn comments
  4.52: conservative couple crime cross described display documents dokumentasi donate donated elect
  4.52: ever fact featuring fraud gagal gas gaza genuine gereja google governor groups grup hancur
  4.52: hit ice ijazah ikan immigration internasional involving issue istri jabatan jenis jesus
  4.52: judge justice kalimantan kampanye karyawan katanya kecamatan kecil kecurangan kedua keep
  4.52: kegiatan kena kenapa kendaraan keras kesempatan komentar komunis korea laporan lawan laws
  4.52: least legend lengkap living look mahfud makes malah mcdonalds melania membuka mendapat
  4.52: menemukan mengklaim menyampaikan miliar millions modal modus month narkoba next night offer
  4.52: oktober pagi panas pantai pbb pejabat penerima penned penting perempuan personal petugas
  4.52: piala plane play policy power prevent product produk puan pulau question racist rasa raya
  4.52: record rekening release remains rencana reportedly request result running russia san schools
  4.52: sebab sedangkan sehat selalu selasa send senin share single something speaker suntingan tadi
  4.52: tau ted tempo terakhir terkena term tubuh turned undangan universitas utk veterans violence
  4.52: voters walmart warned website whose won workers written yaitu
  4.01: access accidentally accurate advertisement alexandria alive allowed angin anthem api area
  4.01: arrest aset assault bagaimana balik barang bayi bebas became beli benefits best bidens
  4.01: bilang bio blood blue bom bongkar bri buy calls canada cant capres carolina causing
  4.01: character charged childrens chinese civil coba comedian common contains convicted cover
  4.01: create cruz cuma david deadly defense dekat democrat dibawah diberikan dimana donations
  4.01: drinking earth elected emergency employees failed famous fitnah flight football form fpi
  4.01: gang ganti gebyar gets green guncang habis hilang holiday hotel hubungi husband immigrant
  4.01: included including injured international isis islamic james jan jiwa justru kalah kecelakaan
  4.01: kemarin keterangan keuangan kids know lakukan lead lihat linked longer mampu mandiri marine
  4.01: massive membunuh menang menit might mirip mistaken mudah muhammad nanti nasabah nazi nearly
  4.01: nominee nothing often ohio oknum organization outside paris pasangan paul pemimpin pence
  4.01: pendukung penjara perihal photos pilih pinjaman planning point pribadi provide rabu radio
  4.01: readers recent refuse relawan religious reporting return reveal rezim risk rizieq salam
  4.01: satunya scientists see seen sempat sering services shihab signs silakan six soldiers song
  4.01: space special started street sulawesi super syarat target tdk terbuka terkini terlibat
  4.01: theory things tinggal tiongkok total town trying tunai ujar until utama utang virginia voted
  4.01: voter votes wajib wants whether win worlds write
  3.55: accounts activist ahli alabama alam alleged ambil anggaran angkat animals apabila aparat
  3.55: appearance appears army ask automobile awal bad bahaya bar batu bawa bbm bela beras
  3.55: beredarnya bergabung berlaku bin brown carrying causes celebrity chicago cirebon close
  3.55: confirmed context cortez criticized deal debate declared dilarang director editan effect
  3.55: ekonomi employee energy facts fall far few footage foundation front funding future girls gus
  3.55: hadir hak half hands heart hitam hundreds ilegal include instead investigation item izin
  3.55: jenderal joke kaesang kamis kapolres kapolri kelompok kok koruptor leaked legislation
  3.55: lembaga looking lulusan magazine manipulasi meat meeting memastikan menampilkan mengaku
  3.55: menkeu menyebarkan menyerang merdeka meter metro middle minimal minister minyak momen months
  3.55: murdered music nasa netizen nih ocasio operasi owners padahal palu pasti pekerja penyebab
  3.55: peringatan perubahan photographed placed pln pregnant private property protect pukul pulang
  3.55: purchase purported putri race rangka remarks reproduces research restaurants robert sabtu
  3.55: sandiaga sarah senilai senjata shoot shooter sidang singapura soldier tale teen text
  3.55: thailand third tka trade treatment tree tua turki turn tutup udara undocumented unit user
  3.55: very wapres weapons west wib womens wont working
  3.15: abdul action address airlines akui along always anaknya ancam announce armed articles
  3.15: attempting attorney author ballots begini beliau berani berhati bertanggung bertuliskan
  3.15: berupa besaran bidang bni cases cat changed chicken class climate cola coming committed
  3.15: congressional consumers convention criminal diam dianggap diberi dijual dikabarkan dikatakan
  3.15: dipastikan direktur disampaikan disebarkan displayed ditutup diunggah document dokumen
  3.15: dollars eat efek elections endorsed enforcement events families fasilitas fifa final flags
  3.15: foreign fund germany gift gila global gop hair hakim harvey hidden homes hours hujan hut
  3.15: hutang ibadah inaccurate inauguration increase inggris island items jari jembatan job jual
  3.15: jutaan kader kalo kawasan keamanan kematian kemerdekaan keputusan khususnya kristen
  3.15: kualifikasi lawsuit layanan leaving ledakan less let light likely luas luhut maju mark
  3.15: masker medis memakai memberi menarik mencari mengklarifikasi messages mexican minum nabi
  3.15: najwa namanya network nuclear numbers nyatakan offers opinion origins otak owned pass
  3.15: patients pecat pembunuhan pemerintahan pemilihan penampakan penempatan penuh percaya percent
  3.15: perhatian periode persons phrase pidato pihaknya played player polres pope poster potential
  3.15: potongan practice prank predict prime prove racial raised ramai rapat raped rare rather read
  3.15: reading reality representatives republicans requested required ridwan rock ruu sale save sby
  3.15: science sebanyak seleksi semakin sengaja serang setempat seven sholat siswa solo spotted
  3.15: staf stand standing start stated statements status stories storm suggested sumatera summer
  3.15: system terjemahan terlalu themselves threatened tindakan together trafficking travel tried
  3.15: truck udah umumkan union uno upon version videos viewers wali wedding wisconsin within
  2.79: abuse admit agency akbar aktif allowing although amid angeles anthony antifa anyone apalagi
  2.79: arizona art artist asia aslinya attacked aturan available babies badai baju bakar banten
  2.79: bathroom bear began better biar bible billion billionaire bowl break built buruan camera
  2.79: candidates carry cast changes chemical chief closed closing coca comes comment companies
  2.79: countries credit curang customer dahsyat daripada darurat decision deleted delivered depict
  2.79: dibakar dies digital dihapus dilihat dipakai dipecat discover domisili donasi drink drivers
  2.79: driving effects effort efforts elizabeth empat entitled essay fast fatal featured festival
  2.79: fight flu flying foot forum francis friends games garuda gives golf gunakan harris harry
  2.79: herself hold hollywood homeless honor hot hubungan ilhan ill impeachment includes insurance
  2.79: intended involved issues jabar jalur jantung japan japanese jatim jaya jenazah junk kabinet
  2.79: kaki kalimat kamil kedatangan kemenangan killer kills komunikasi konflik kuota kurang
  2.79: kutipan lampung lapangan leaders lima logo loker los love lupa main manipulated martin
  2.79: masing massal mayor medan membangun membutuhkan memilih memorial memperlihatkan mempunyai
  2.79: menangis mengadakan mengambil mengejutkan menjaga menyebar migrant minuman misinformation
  2.79: mobile moon movement moving mui murah musician myanmar mysterious names navy newspaper nkri
  2.79: nyata obamacare offensive oil omar origin owner paket paksa panglima paper pasca paslon paus
  2.79: pembuatan penculikan penemuan penerimaan penggunaan pengumuman persero phones pictures
  2.79: pindah pks plant players polda positive prayers predicted presidency produksi proved
  2.79: provided provides putra quran refugees republik require requiring responsible rules rusak
  2.79: sang scene scientific sebabkan sebagian secretly segala sejarah self sending serve served
  2.79: serving setuju shark shirt sim sipil sitting situasi smp soon soros starbucks station steal
  2.79: stealing stolen suami suka suspect takes takut talk tegas temukan tepat teroris tes theres
  2.79: thing think tingkat tokoh tom top traffic transfer transgender ukraina unusual uses ustadz
  2.79: vehicle vehicles veteran walking warganet warn websites weeks wing womans wore worker worth
  2.48: add added admin africa aftermath agenda agent aid airplane airport akbp aku alami alasan
  2.48: alert allows altered anis asking associated attention baca bans beach bearing bekasi
  2.48: belakang ben berarti berat bersatu bersih berusia besok bintang bocor bpk brain bring
  2.48: bubarkan burning cancel canceled cash ceremony certain cocaine code colin colorado
  2.48: commercial committee community companys computer cost coupon course damai dasar date decades
  2.48: destroyed developed digitally dijadikan dikenal disebabkan diserang dll dlm doctor doctors
  2.48: door driver drop dugaan dying effective either encounter english enough entire everyone eye
  2.48: fan fans feature features field filed follow frequently frozen gara geger gelar gerakan gov
  2.48: gudang halal halloween hampir heboh houston hukuman hutan imam invented iraq italia itself
  2.48: jersey jkw juru jusuf kamala keluarkan kemungkinan kenaikan kereta klan komisi lack lagu
  2.48: language las lockdown lose maharani makin malang male mall marriage married mayat melarang
  2.48: membahas menambahkan mengerikan mengetahui menghubungi menuntut meski minnesota
  2.48: misrepresented move muda native nggak ocean ones orders oregon org outbreak outlets pair
  2.48: palin pandemi panik parking pasar paying pembuat pemuda penangkapan penelitian pengungsi
  2.48: perampasan periksa perintah perjuangan permintaan persyaratan pertandingan pet petition pets
  2.48: pintu plastic pose possible price produced professor promo promosikan prompted proof
  2.48: protection protesting pura purchased putin questions rate receiving referred regarding
  2.48: relief replace replaced reporter representative reveals riau richard road rohingya role
  2.48: ruang rule safety salman sampaikan saved sea season sebarkan sedikit seeking selanjutnya
  2.48: selesai semarang sembuh seseorang shootings shopping shortly side skin sometimes southern
  2.48: subject subsidi sungai supaya tarif technology ten terbongkar terrorists tersedia tertangkap
  2.48: testing thumbnail troops truth tugas tujuan tweets ucapan ugm upcoming violent vladimir
  2.48: wabah warna week widespread yaman
  2.2: aamiin activists actors actual advertising agents agung already amazon angka animated anjing
  2.2: answer anything app apparently arah arent artis asam asn assistance attend authorities
  2.2: bandang bangun banser baseball bed bensin bergerak berlangsung bermain bertemu bills bird
  2.2: biru bit blame bmkg bola books bought boys breast brought budi bunuh campur cannot capture
  2.2: carried cdc celebrate challenge charge choice chris club color concerns confederate
  2.2: conference congresswoman containing coupons coverage covered crimes crowd cuplikan current
  2.2: daftarkan daging damage danger daughters deklarasi demand demanded demonstrasi describe
  2.2: designed dilantik dingin dinner disadur district diterjemahkan doa doctored doing dozens
  2.2: dropped drugs earthquake education eight elderly eric eropa erupsi etymology experience
  2.2: expressed financial floyd fly ford founder freedom french funds gabung garam gasoline gates
  2.2: gelap gender gerindra german ginjal goes gold gone graphic grocery guna hapus haram hate hes
  2.2: hitler hiv horse humans idea identified important indiana intelligence jackson jail jateng
  2.2: jauh jef jelang jewish johnson jumlah justin kabur kaitannya karna karya kaum keadaan
  2.2: kebenaran kelas kemenag kentucky key klux koalisi kominfo kuat laden laki land langit
  2.2: lawmakers legally letters liberal liputan lolos london lot low magnitude makassar mans marah
  2.2: mari mas masks means meet melansir membaca membakar memes memposting mempromosikan menangkan
  2.2: mencegah mendadak mengamuk mengirim mengumumkan mengunggah merasa mesin mid minutes missouri
  2.2: modern morowali mothers mountain mpr mulyadi netanyahu newly nike nine nor notorious numerous
  2.2: officially oklahoma onto organisasi original ormas others outrage pabrik pancasila panggilan
  2.2: panjang parah parts past pelabuhan pelatih pemain pemberian pemberitahuan pemilik penduduk
  2.2: penis pennsylvania penumpang pertemuan pimpinan plot policies politicians poor population
  2.2: prince process produce prof profil protes pssi pulled puskesmas quarterback queen rapper
  2.2: reason recall recalled recipients records reference registered removing rescue resminya
  2.2: resulted returned revenge ride ring riot rokok safe sah sales sana sapu saving seat sekaligus
  2.2: sekda sembako semuanya sexually sharing shirts shoes short shut snake snow soekarno somad
  2.2: source spanduk species stage statue sued supposed takarir tbk telepon terbaik tertentu
  2.2: terutama theft theories theorists theyre thieves though ticket tickets ties tiket tilang
  2.2: title tower toy train truk tuhan tulis turns turut upaya usa vaksinasi vegas view vina wake
  2.2: wanted wikileaks winning wni wuhan
  1.95: abortions adapun adolf afrika ajak ali almost americas ancaman aneh angkatan anniversary
  1.95: artinya asian association australian authentic authored aviv bahlil bawaslu bca belajar
  1.95: beliung bell benefit berakhir berduka berhenti berjalan bermanfaat berubah beserta bisnis
  1.95: blog board bombing boston bret bridge broadcast broke brother buah build burned burns butuh
  1.95: cabang cair cancelled candy caravan cari cartoon cats centers central century changing
  1.95: channel characters christians clickbait commit compared completely congressman connection
  1.95: contract cream creation critics cuaca cuitan custody dakota daun debunk deceased dedi
  1.95: demokrat denied depicted depok destroy dewan dewi diabetes dibantah difficult diganti
  1.95: dikarenakan dikeluarkan dilaksanakan dinyatakan disabled discovers disreputable disukai
  1.95: ditolak dnc dollar dprd dress ebola economic edaran eggs elektronik ended entirely episode
  1.95: erick exchange exist expensive explosion falling farm favor fda fear fenomena finds fined
  1.95: firearms fish forces fransiskus funeral gangguan gembira gigi ground gula hangat hangestri
  1.95: hanging hard harmful hatta hebat hed helped hibah hour huge ignored immediately impor ingat
  1.95: introduced iowa jadwal jaga janji jaringan jawaban jeffrey jgn jujur kaepernick kampung
  1.95: kanan kavanaugh kebutuhan kecerdasan kekuatan kennedy ketum kim kode konfirmasi konsumsi
  1.95: koperasi krn lah lee lincoln lingkungan lists locations lokal lower majority makam map
  1.95: marcellodiansyah mask matahari mean meledak menangkap menawarkan menghadapi menghancurkan
  1.95: menimbulkan meningkatkan menutup merusak met migrants mistakenly monas motorcycle motorists
  1.95: natal nations natural nilai normal notice nusantara olimpiade operator originally owns
  1.95: pakistan passengers pastikan pastor pdi pecah pedophiles penetapan pengobatan penyebar
  1.95: penyebaran perbatasan perdana pergi pertahanan pertanyaan pesantren pesta petani pizza
  1.95: plastik politician pop potret prior project protester proves publicly pula puting putting
  1.95: quickly racism racun rahasia raise ran reagan reasons recorded removal requires ronaldo rsud
  1.95: sambil scot sean search sederajat seemingly sehari sekretaris selat senators sepeda ship
  1.95: sini sky sms sore speaking specific spreading stamps steve stopped strike stroke stuck
  1.95: suggest suggests sukabumi survei suspended tahap tambahan tambang tangerang tanya targeted
  1.95: taxes teacher teenage teenager tegaskan teknologi tel tempur tenggara tenggelam tentu
  1.95: terancam terbesar terinfeksi terpilih tested tetangga tgl thats thomas thought tidaklah
  1.95: titik toko towards training transaksi traveling tuduhan tunjangan uji umroh undang unrelated
  1.95: vaccines vietnam wajah walikota warming warns wasit wawancara weather whole william williams
  1.95: wong yahudi yogyakarta yth zaman
  1.73: able accept activity adding ads advice advocate afghanistan agus airline akses aktivitas
  1.73: alamat alien aliens allegations allegedly allegiance alone amendment amount angry
  1.73: announcement appeal apple approved asap ataupun award awarded ayam baim ball ballot band
  1.73: bangunan banking bantahan batalkan batas bay beaten becoming beer begal belanda berbicara
  1.73: berpotensi berwarna birthday blacks block blt boikot bomb box brimob buried burn burung
  1.73: buying cebong chat chelsea clear clothing coast coffee colored colors commonly condition
  1.73: confused considered constitution construction contact contained contoh copot crashed crew
  1.73: crisis criticism criticize criticizing cure dampak daring daya debat debt declare deep
  1.73: deliberately demokrasi denda desak diatas dibawa diklarifikasi dilaporkan dimuat dimulai
  1.73: disaster discovery diterima ditetapkan donating done dosen double drive drunk dubious
  1.73: earlier editorial empty england era escape exaggerated eyes facility faith feet fictional
  1.73: figures filming finding floor forward france francisco fun glass guard hall hamas happened
  1.73: happy harvard hasnt hearing heavy helikopter hewan himbauan hired hormat hotman humorous
  1.73: hunter hunting ialah identify iklan illegally illinois imigran implemented income increased
  1.73: individuals innalillahi insiden inspired investasi irak isinya jaminan jasa jendral jerman
  1.73: jim jobs jones kaget kanal kaos katrina kayak kejahatan keliru kerajaan keselamatan ketiga
  1.73: keturunan keuntungan kunjungan lake langkah larangan largest launch leading league
  1.73: legitimate lepas lgbt license lie location lombok longsor loss louisiana machine mails malu
  1.73: maluku manufactured market match mccain meal medsos melaporkan melindungi membeli
  1.73: memberitakan memenangkan memicu memuat mendengar mengakibatkan mengakui mengancam mengenakan
  1.73: mengundurkan menjelang menurunkan menyambut menyembuhkan mesjid meskipun metode mewah miskin
  1.73: mistake mit mitra mob moment mouth mulia narator nasi nation nationwide nba negaranya
  1.73: neither note orleans osama pake paloh parkland parks particular pas passenger patung
  1.73: pelatihan pembakaran pemenang pemeriksaan pemprov pen pengurus perairan peraturan perayaan
  1.73: performing permohonan pernikahan pers personnel pertalite perwakilan pilot pink pit pkh
  1.73: placing pledge pns poin ponpes ponsel position posting potentially presence present
  1.73: presented primary probably problem production prominent promotion psi purporting quite
  1.73: quotes raid reform refugee regulations rezeki river ryan salute sandra santa sebagaimana
  1.73: sehubungan selaku sembuhkan seolah sepak seragam serupa setting severe shaped sharia shin
  1.73: shutdown siaga sick sih singkat slogan solar solusi spanish spbu spent spesial spider stars
  1.73: stating stay strange stranger suffered suggesting suhu sumut supporter supremacist survivor
  1.73: suspected swimming swt syria tae tanjung teachers tebak telephone telling telur terimakasih
  1.73: terjadinya terror thanks thanksgiving theme thohir threat tidur timah toilet ton toxic trial
  1.73: tribunnews trip tsb tukang umur unggahannya ungkap unknown urban urusan urut usir
  1.73: vaccination warren watch waters welfare whale whats winner winter wisata yaa yes yong zona
  1.53: abandoned abc above abraham abu adopted adult advertisements afp ahead aired ajakan akal
  1.53: alaska alcohol amazing angket anonymous aoc arabia arit arkansas arms asserted attacking
  1.53: audience bag banget basuki batam beating begin beginning bekas belasan believed bener
  1.53: bengkulu berbasis bergambar berisikan beritanya berkas berkunjung betul biarkan biro bkn
  1.53: blamed blocked bob bocah bodies boxes boycot bpom broken brothers buku bull bunga buruk bus
  1.53: camp campus caption carson catch catholic celebrities charles chick chuck churches cianjur
  1.53: cited cities cold complete confirm confusion consumption contaminated creating creature
  1.53: credible criminals critical currently cuts dapatkan dapur deemed deer depicting design
  1.53: determined device devices diadakan dibangun dibutuhkan difference dihukum dikaitkan dikirim
  1.53: dikonfirmasi dikutip diluar dini dinilai dipungut ditahan ditampilkan ditembak ditulis dna
  1.53: dot dressed drone duduk duka easily easter egg electoral elementary elephant eliminate
  1.53: endorse enggak entering entry environmental exam example experts exposed fame fathers fears
  1.53: fellow fence figure fil filled fine finger fools fruit funded ghost gimana gini gizi grade
  1.53: graham granted halo hamka harbor harimau headlines hell highway hitting hoaxes holocaust
  1.53: homeland honda identity ilmu incorrectly industry infant infected infrastruktur injuries
  1.53: installed interest investigating irs ivanka jet jews kamboja kampus kawan kaya kelurahan
  1.53: kemenkes kept keracunan kertas kerusakan kinerja klarifikasinya kontak korean kpd kritik
  1.53: kursi laga lahan lambang lampiran larang launched lautan lawyer leaning leaves liberals
  1.53: lines lion listed lottery luther machines majelis malia mandatory marines marry memakan
  1.53: memasuki mematikan membayar membela memegang menag menderita mengapa mengatasi menghilangkan
  1.53: mengucapkan mengurangi mental menurutnya menyelamatkan mesir milk min minority model moore
  1.53: morning needs negri nelayan netflix nra ntb ntt nyawa offender opened opening operation
  1.53: oprah organizations orlando padang panitia parenthood pasang passage passing payments pegi
  1.53: pelaksanaan pembagian pembahasan pembukaan pemutihan pencarian penerbangan pengadaan
  1.53: pengadilan penjualan perintahkan perjalanan perlindungan pertanian pick pimpin pipeline
  1.53: platform pohon points poison politisi pondok posed postal pound previous problems proclaimed
  1.53: producer profile propose providing puasa purpose putuskan questionable ramadhan raping rates
  1.53: receives recording refusing rekan religion repeatedly represent rescued researchers riding
  1.53: risque romney ronald ruled sadar saksi santri sapi sasaran scheduled seized seret serious
  1.53: sertifikat shop shouldnt sibuk significant simply simpsons singapore size slaves smith
  1.53: soeharto sosok sources speak sports staged starting stasiun streets suatu sue sulit sun
  1.53: suntik supplies supported supporting surgery survey surya susu sweden taman tanggapan
  1.53: taxpayer taxpayers tekan telegram tennessee terang terrorism tertera tests tetapkan themed
  1.53: threatening tiap tiger tip tki tombol trapped trees trick turkey type ujarnya ukraine uni
  1.53: unless update urged ustaz variety victory views viralkan visiting warnings wild wna worked
  1.53: wouldnt wounded writing zat zionis
  1.36: acronym acting acts adam administrations advised adviser advocated ago ahy alternative
  1.36: amanah angkasa antar apartment apparent areas assaulted astronaut atlanta atm audio
  1.36: automobiles average awards background bags basis basketball bea beat behavior belakangan
  1.36: belanja beracun berapa berbahasa berdiri berdoa bersenjata bertanya billboard boat bodoh
  1.36: bringing brutality budget burger buruh businesses caranya celebration cemetery chairman
  1.36: checks cia circumstances citizenship collect collection columbia combat commentator
  1.36: conditions contest cop couldnt council count couples crude cukai cutting dajjal damaged
  1.36: dangers decided degree detained diego dijelaskan diperiksa disebar disturbing diterjang
  1.36: diumumkan divonis divorce djarot doll domestic drew drinks dubai duty earned else email
  1.36: embarrassing epstein erdogan european exempt existence expected express extra fail failure
  1.36: fallen fashion fighting filmed foods forest formed fourth garis giliran golden goreng grant
  1.36: greatest guy guys hacker hanyalah happen harap harapan harta hasilnya hat headline hentikan
  1.36: here hiding higher honorer horses household houses hubungannya humor husbands ilmiah imbas
  1.36: imbauan indian instructions iphone jack jasmani jerry join jokes jurusan kab kafir kalangan
  1.36: kandungan kapolda katolik kayu kebohongan kehilangan kejagung kejaksaan kekerasan kemensos
  1.36: kfc khilafah kiamat kicked kira kiss kopi kosong kuasa kubu lab label lahir latest lawmaker
  1.36: legalize legalized lets levels links logam luka lulus lying maksimal manager mansion mary
  1.36: material meals meaning medal mega melanda meletus memenuhi mempertanyakan mencoba mengganti
  1.36: mengingatkan mengirimkan mengobati mengundang menjual mentah menyerahkan merugikan mie miles
  1.36: miliknya minneapolis mississippi monyet msnbc mudik muhaimin mulut nagita nah naked nasdem
  1.36: nasib nature needed nevada nude obtain occur occurred olah ongoing organ otherwise outdated
  1.36: package paint pakar pangan pangeran panggil pantas participating pat patient payment
  1.36: pedophile peduli pelajar pelanggaran pelayanan pelintiran pemakzulan pembayaran penanganan
  1.36: pencairan pendapat pendemo pengakuan pengecekan pengiriman penolakan penyaluran penyerangan
  1.36: peoples pepsi perform performance performed permen permission perumahan pilihan pintar
  1.36: places poll polsek portal portion possibly potter pounds praise praised prajurit pre
  1.36: prediksi pressure previously pribumi prices programs promised promises promosi promote
  1.36: proposal puerto putaran putusan quietly rainbow rakyatnya ratu reads recruitment rejected
  1.36: rektor remain remark reporters requests respon restrictions restroom retired returns
  1.36: revealing rilis rise rob rohani rombongan royal sahabat saling samping satan satanic saw
  1.36: scammers section seem sekedar senior separate serius seumur shocking siaran signing similar
  1.36: simple sita slavery sleeping sons sought spot spring stabbed stamp standard stands stephen
  1.36: stock strip struck suasana successfully suffering suku sumatra suspicious swasta syariah
  1.36: syrian tabungan tahan talking tampak tanggung targeting tarik tawarkan taylor teenagers
  1.36: teens tells tembak tepatnya terdaftar terjang terjun terkenal terms tertulis thinking thrown
  1.36: today toys track transcript trash treat trudeau try tuntut turunkan twenty ucapkan uin
  1.36: uncovered unfounded vaccinations vintage visible walt watching wave ways welcome window
  1.36: winfrey yesus youre yuk yusuf
  1.21: aborted academy accusations activities administrasi advance adzan afc agencies aids album
  1.21: aliran allen alligator alquran alumni amounts amy ancient andrew announces annual anwar
  1.21: appearing artists asylum attended attendees automatically bambang banks banyaknya barred
  1.21: basic batang battle bawang bears beda benda berangkat berbentuk berdurasi berkumpul berlogo
  1.21: bersedia biadab biasanya bizarre bjb blm bomber bos bottles boyfriend bpd bpn brian bride
  1.21: briefly bsi buaya budaya buildings buntut bureau cak cannabis catatan cbs celebrating cerdas
  1.21: certificate cetak chains charlie childs chip christ cigarette cigarettes clean cleaning
  1.21: clothes cloud comedy comic comparison concert confirmation connected considering continue
  1.21: contracted contrary cops correctly cow cruise cuci cup daily dalamnya dayak defended
  1.21: definitely definition delete deliver demonstrate demonstrates depot describing desert
  1.21: destroying detention detroit development diagnosed diangkat diantaranya dibayar dibubarkan
  1.21: didalam dijemput dikonsumsi dilanda diminta dinkes dipaksa diposting dirawat disguised
  1.21: disini disneys displaying distributed disuntik disunting ditjen documented draft drawing dry
  1.21: east eaten electric eligible ending endorses engine entered equipment escaped established
  1.21: estate europe exactly executed experienced explain expose extremely faced familys farmers
  1.21: fee filipina fingers fisik fleeing flood flooded formasi formation friday friend fyp gain
  1.21: garut gatot gelora genitals girlfriend gods golkar grand grossly grow growing guest guests
  1.21: gugatan hadi halaman ham hamil hancurkan handed hasto hasut healthcare hero highest highly
  1.21: hiring historical holidays hrs ignore illness imminent inadvertently independence indikasi
  1.21: infamous intinya invasion irma istrinya italian italy jefferson jejak jimmy joel jogja
  1.21: jordan jurnalis kabah kaca kebetulan kelapa kemampuan kementrian kepentingan kepresidenan
  1.21: kerry kerusuhan kesalahan ketahuan kiri kiriman kissing kneeling komunitas kpps kriminal
  1.21: kuis kupang laced landing lapor latihan lebanon lebaran legends legislators legislature
  1.21: leste level lewatkan libur lights lindungi looks lpg lure mahkamah mailed manfaat maps
  1.21: markas mars massachusetts massacre meant melarikan melintas membahayakan memeriksa menangani
  1.21: mendaftar mendatang mengajak mengamankan mengganggu menghadiri menghapus menghentikan
  1.21: menghina menghindari menginformasikan mengingat mengonfirmasi menimpa menjabat menjalani
  1.21: menko mentri menu menuai menyala menyertakan merapi merayakan merchandise meth minimum mitch
  1.21: mixed moeis mom montana mueller murka museum musibah nbc neil neraka nightclub nuklir nusa
  1.21: nyatanya nyc nyeri older olympics opposition orange ordinary outlet ownership pacific
  1.21: painted painting pan pangkalan pants pardon pardoned parody paru paso peace pecahan pedagang
  1.21: pelantikan pemenangan penanggulangan pendiri pengajuan pengalaman pengawas pengawasan
  1.21: pengembangan penutupan penyelenggara perampokan perancis percobaan perfect personality peta
  1.21: phenomenon picked pictured pilgub planet poisoning pokemon politics pom pos pot prancis
  1.21: praying prediction pregnancy preman presents prize producing promoted protecting protective
  1.21: psb pull puncak punishment purposes pushed qatar racially radical raided rain raksasa
  1.21: ramadan razia recipient refuses rendah replacing rest resulting returning rich rico rifle
  1.21: rigged riots rojiun rumahnya rush ruth saham salary salat sambo sampah sampe sanksi scandal
  1.21: scenes schumer screen screenshot scrutiny sebar seeing seeks seems seharusnya sejauh sekjen
  1.21: sel sentence sepakat sepatu sepertinya sequel serahkan serial sessions settlement shelter
  1.21: sheriffs shooters shown siapapun siapkan simbol simulasi sisi sister skor smoking society
  1.21: spanyol sparked specifically speed sponsored spray staffers statistics stole stomach
  1.21: straight stranded strong studies style substance suci sultan sure survived suryo swedish
  1.21: symbols table takbir tank tata teach tekanan teks televisi temuan terduga teriak teror thank
  1.21: thr timor tinggalkan tionghoa tito traffickers tragic tunjuk turning twice ulah umkm unable
  1.21: unclear urine value van village visited visitors voice voucher walaupun walter warganya
  1.21: wayne werent whom wildlife wilson wind wish woods works wwi yakin zero
  1.07: affordable airliner albert alfamart amankan ambruk amidst ammunition amusement appointed
  1.07: aqil arm asks ate atlet attached attempts attraction authority awan badly bagus balai bandar
  1.07: bangga bangkrut base baseless becomes belief belonging benjamin ber beragama berkembang
  1.07: bersangkutan bertujuan beruntung beware biggest birds bite blasey bombs bottle buang buys
  1.07: cabut cacing californias camat cameras cans capable career carter cctv celebrated chance
  1.07: charity chart chips choose christianity christine citizen classic classified classroom
  1.07: clouds clown coach coin column comparing composite compound concern cookie copy corporate
  1.07: corpse costco criticizes crying cucu culture cups currency cyber dahulu dallas dancing
  1.07: declined defend delivery demam dibunuh didukung diedit diet dikenakan dimaksud dipanggil
  1.07: dipasang dirut disappeared diselenggarakan diskualifikasi dispute distributing ditambah
  1.07: ditonton dituliskan dolar dong doors dpp dropping duit dump eclipse economy eks eksekusi
  1.07: electronic eleven ends entah enter error esdm evakuasi eve everything evil facilities
  1.07: factory fafh failing falls famed fascist feb feel fell felt fetuses fill finally fit focus
  1.07: followed forcing fort fortuner fraksi franklin fufufafa gabungan gantikan gempar genetically
  1.07: geruduk gerung gesture gojek greater growth guilty hackers hadiri hanyut harian hawai headed
  1.07: henry hide hijau hindari hire horror hospitalized houthi hurricanes hybrid ibukota ibunya
  1.07: iconic identifying idul ikuti imigrasi imin impact impeached indah indeed indicate
  1.07: individual indomaret induk infection influence ingredients initiation instan investigasi
  1.07: iranian israeli istilah istiqlal iwan jailed jarak jarang jason jay johns jong journalist
  1.07: kadrun kaleng kamera kanada kandung kanye karang karir katakan kebencian kecewa kedaulatan
  1.07: kejam kekuasaan kekurangan kemasan kemendikbud kepegawaian kesimpulan ketakutan ketemu
  1.07: ketentuan kirimkan klo knife komando komputer konspirasi konstitusi koran kotak kredit
  1.07: kualitas kubur kulit kyai kyle langka lansia lantai lantaran largely lari lay layak learn
  1.07: learning lengkapnya liberty library lightning liquid literally losing louis macam madura
  1.07: magnitudo mahal mainstream majalah makanya makarim maksud manado manapun marak marilyn
  1.07: matthew maxine mayoritas mcconnell measure melayani melewati memanas memanfaatkan memasang
  1.07: memasukkan membentuk memperingati memutuskan menahan menara mencatut mencuri mengajukan
  1.07: menggambarkan menikmati meninggalkan menjalankan menjawab menuliskan menunggu menyalurkan
  1.07: menyediakan meresahkan merokok microwave mind misi monster mostly mount mrna mualaf multi
  1.07: nazis net ngamuk ngeri nik nixon nov object offended ojk olympic ombak opini opponent
  1.07: originate overdose pages pakaian palembang palestinian parade participate pasir pedophilia
  1.07: pelosis pencurian pendamping penderita peneliti pengacara pengangkatan penghapusan
  1.07: pengunggah pentagon penyelidikan perbedaan percakapan perdamaian peresmian period perjanjian
  1.07: perlakuan permainan permanently permit philadelphia pingsan plants plat plays polls pool
  1.07: portland portrait poses ppk pranowo pretending pretty promax proud proving purnama raising
  1.07: rakabuming rapid rasulullah rat rata reaction rebusan recreational reduce references
  1.07: register rekomendasi resident resign resigned resmikan responded reverse rick ricuh rid
  1.07: risiko robbery robertson rocky roda rose round roy rrc ruling runs rupanya sahkan sahroni
  1.07: salib sandwich scams seal sebelah sederhana seize selebaran selfie sells sentenced sepanjang
  1.07: sepi seputar serentak seriously sesama sesuatu sesungguhnya severely shape sherif shortage
  1.07: shutting sikap siswi sized skandal slot smartphone sniper snopes sobat socialism soda sound
  1.07: spoof stnk stone strategis suit sukses sunan supports surga suriah surprise surrounding
  1.07: suruh survive syiah symbol systems tabung taco tahunan tall tangis tattoo tattoos tauhid
  1.07: tawaran tea teams televangelist tembus temporarily tenang terawan terbatas terbuat terkejut
  1.07: terlambat terlebih terseret texting thn threatens throughout throw throwing tied toddler
  1.07: tornado touch treason treated trend trending trucks truly tuan tujuh tulang tunggal tuntutan
  1.07: twitternya ujung ular unggul unjuk unreliable unsubstantiated unsur upacara urging usah usps
  1.07: ustad usulan usut uttered vaccinated vagina verifikasi vermont waiting walk wars wartawan
  1.07: warung washed whites wildfire wildfires wolf worn worst yahya
  0.949: accidents actions adakan adil admits aff affair affected agen aide aimed aircraft ajukan
  0.949: akp aktivis aktor alih alongside alphard analisis andi ann announcing answers antaranews
  0.949: apart apbn application approval aqua arlington arts arus asean assassination atheist atop
  0.949: atribut awas ayah ayat babak bachman bacon bader bahas bananas bangkit banteng batangan
  0.949: bathrooms bau bebaskan beef beliefs bergizi berhak berharap berjanji berkat berkontribusi
  0.949: bermagnitudo berminat bersalah beruntun besi betsy bgn billy blocking blokir bloody
  0.949: bloomberg bmw bnpb bobby bonus bottom brands brazil brief bubar bukit bungkus busted busuk
  0.949: buta button cacar cage cagub caleg campaigns cancels cellphone cents cerita charging
  0.949: charitable charlottesville cheese chef chemicals chocolate christopher cinta cita clint
  0.949: coblos coke committing compares complaint complaints concept concerning conducted consent
  0.949: conservatives constitutional continued contributions cook cookies cooking corps cosby costs
  0.949: costume countrys cows cristiano crocodile crossing crystal customs dance dark dear
  0.949: demanding demonstran denver desain destruction deteksi diamankan dibalik diberitakan
  0.949: dicatut didepan diguncang diharapkan dilanjutkan dipenjara direct directly direktorat
  0.949: disambut discontinued diseases disiapkan disneyland ditayangkan ditempatkan dituding diusir
  0.949: divaksin doakan don dorian dubes duta eagle eagles earths eastern easy edited einstein elit
  0.949: elpiji emerged empire encouraged enemy energi enforce engage engaged entertainment esemka
  0.949: etnis existing experiment explains exploded exploding exposure expressing faces factual
  0.949: fakultas fals fat fatally fauxtography fema ferguson fiction files films fires fireworks
  0.949: firing firm fisherman flavored foya freeport frequent fried fuck fuel further gained gajah
  0.949: ganja ginsburg grounds guidelines guinea gunawan gunman halnya handle handphone hantam
  0.949: happens hasan hashtag heads heard helping heran heritage hidayat hidung hina hindu hole
  0.949: holy homosexuality hongkong hood hook hti icon idaho ide identitas illustrate implement
  0.949: indra infeksi initiates instructor instruksi insyaallah intelijen internal introduce iptu
  0.949: ireland itulah iuran iya jadikan jalanan jamaah jaman janda jared jebol jhon jihad jill jkt
  0.949: jln joseph journal journalists jumping kadis kai kansas kapan kapolsek kbri keadilan
  0.949: kebangsaan kecuali kedepan kedokteran keduanya kedutaan keeping kehadiran kelaparan kemana
  0.949: kemanusiaan kembalikan kemenkeu kemunculan kenya kerahkan ketik kevin kid kidnapped
  0.949: kidnapping kidney kimia kisah knee knew knowledge kolom kompleks kong konsumen koordinasi
  0.949: koordinator kupon laboratorium laporkan larger laughing lbf leadership lebur legalization
  0.949: legs lelang lemah lembong lgbtq liga limbaugh limited lingkaran loh lord loses lsd lucky
  0.949: lumpur luncurkan mabes macet management manajemen marathon marked maryland masal masukkan
  0.949: mate max maya mekanisme melaksanakan melanggar meluap meluncurkan membuktikan memimpin
  0.949: menabrak menambah menganggap menggemparkan menghantam menghimbau mengisi mengkritik
  0.949: mengubah mengungkapkan mengunjungi menikah meninggalnya menonton mens menulis menyarankan
  0.949: menyesal messenger meteorologi miftah millionaire milyar mineral minute miscaptioned
  0.949: missile mistook mocking mohammad monroe monsanto mosque motorist moved movies muhammadiyah
  0.949: munculnya murid murni nadiem naga nasution nearby necessarily negatif neighborhood nekat
  0.949: nelson newborn ngomong niat nigerian none nonton novel nyamuk obtained operating opm osteen
  0.949: otoritas outcome oval overseas paham parlemen partner partners pati patriots patrol pays
  0.949: pejuang pemadaman pemakaman pembelian pemberantasan pembubaran pemda pemilih pemkab pemkot
  0.949: pemungutan pendeta pengamanan pengambilan pengelola pengendara pengisian pengusaha penjahat
  0.949: penjarakan penjual penyanyi pepper perawatan perbulan perhitungan perhubungan perpanjangan
  0.949: perry persiapan personally personel photographer physical pinjol pisang pittsburgh
  0.949: plagiarized poem pointing poisonous pol pork porn portrayed possession powerful pramono
  0.949: predictions preparing prevention pribadinya pride prisoner prisoners profesor promoting
  0.949: properties pulling putus questioned radiasi radikal rahmah rans ray reactions reaksi
  0.949: recirculated refer referring registrasi rejeki relationship remaja remake repeated
  0.949: repurposed requirements resembling resurfaced retailer retirement reuni rings rioters
  0.949: ritual robot roger roosevelt row rudiana runtuh sari scale scare scientist scouts
  0.949: secepatnya sediakan seek sejenis seksual selamatkan semangat sendi sengketa separated
  0.949: sepenuhnya seruan setahun setengah setiawan setinggi shed shoppers sifat sight simak sinar
  0.949: sit situation skenario sleep slow smear soccer songs spain speculation sperm spesialis
  0.949: spoke spy stadion stance standar standards stem step steps stimulus stops strategi suap
  0.949: subhanallah subway suddenly sumbar summit sungguh suporter surrender surrounded suspects
  0.949: suspicion syndrome tag taiwan taliban tamu tantang tasikmalaya tayang teeth teh teknik
  0.949: temui tennis tercatat terdeteksi terekam terindikasi terpublikasi tersisa terverifikasi
  0.949: testicles testimoni thief threaten threw tiang tikus tindak tips tipu titanic tjahaja tony
  0.949: toward toyota tracking trans transplant transport transportasi treating tribute tuh
  0.949: tujuannya tumbuh tunggu uas ubah unidentified uniform unprecedented untung unusually urat
  0.949: utuh vacation vatican versi viewed vowed wacana wage walker warahmatullahi wash waste
  0.949: weight western wheel windows wins wiranto wives worse yaqut yatim yourself yusril zealand
  0.949: zimmerman zoo
  0.842: abang acak additional ade adik affect agreed alex aliansi alihkan almarhum alternatif
  0.842: ambalat ampel ampuh anger anggotanya ansor antek aparatur apel arabic arahan argued ari
  0.842: arif artificial assistant atasi attending autism auto azab bait bak balls baltimore bang
  0.842: banner bareskrim barusan batal bath bayaran bbc beasiswa beauty begins bekukan believes
  0.842: believing bem benarkah beneran beragam berbunyi berdarah berdasar berhubungan berkah
  0.842: berkata berkekuatan berkomunikasi berlanjut bermotor beroperasi bersamaan bersifat
  0.842: bersumber bertanggungjawab berterima beto bid binatang biological bitten blackout blitar
  0.842: blow botol brimo brio bruce bsu budiman burial butter capital carbon ceramah chair
  0.842: challenged champion checking ciri coat collapse collected combined compare complained
  0.842: complaining computers condemned condoms confessed connections consider continues corn
  0.842: correct counted cuban dah dalang daniels davis debunked demands dengar denny densus deny
  0.842: determine diakses dibebaskan didapat didiskualifikasi dihantam dihentikan dikasih
  0.842: dimasukkan dipilih dipukuli directed diresmikan dirjen disalurkan discovering disiarkan
  0.842: disimpan diskusi diterbitkan dituduh ditujukan division dosa dozen dpt dragon dream drops
  0.842: eastwood edisi eliminated elon emang employed endorsement epa existent explanation extreme
  0.842: facebooknya facebooks facing fair fed feds feed fees ferdy fetus fines fitri flown forever
  0.842: formulir fortune frank freeze fully garage garbage garispolitik gays gede gejala golfer
  0.842: governors grab greene gubernatorial gue gulf gym handling hang hantu harun harusnya hasyim
  0.842: heat heaven helps hijab hip hizbullah hong hormuz housing hunt ijin ikhlas ilmuwan
  0.842: ilustrasi imagery improperly imunisasi indo indonesian indosat industri innalilahi insentif
  0.842: instagramnya instansi intent invent investigated investor iskandar jabatannya jahat jajaran
  0.842: jarum jati jemaah jilid kades kak kakak kalla kasat kate keaslian kebebasan kebudayaan kec
  0.842: kekayaan keliling kelly kepulauan kerjasama ketenagakerjaan kewenangan khawatir khofifah
  0.842: kind komen konferensi konser kontainer kontrak kontroversial konvoi kotor kuasai kuburan
  0.842: kucing kuliah kur labor lamaran lambung lantik lawn leads lengser lesson letusan lewis
  0.842: licenses lim limit lintas listing liter lived lobby logistik looting luck lumpuh lyrics
  0.842: maga mahkota maling mandi manufacturing maria marketing martial masak masturbating math
  0.842: meghan meja mekkah melahirkan melamar melanjutkan melibatkan melintasi mempertahankan
  0.842: menandatangani menarasikan menciptakan mendarat mendorong menekan menerangkan menetapkan
  0.842: mengajar menggantikan menggelar mengibarkan mengkonfirmasi mengkonsumsi mengonsumsi
  0.842: mengutip meningkat menjadikan menjerit mention menyamar menyelenggarakan menyerah
  0.842: menyerupai menyimpulkan menyusul merasakan merek metal miami migran mini minor misleadingly
  0.842: modified mpox muka murders musik musim musk mysteriously narapidana narasinya naval neck
  0.842: neighbors nenek newspapers nobel notes nurmantyo nyaman oath odd ojol openly opposed
  0.842: organized pahlawan pain pangandaran panggung parkir partisan patrick patriotic pearl
  0.842: pegadaian pekalongan pekanbaru pelajaran pelakunya pelarangan peluang peluncuran
  0.842: pembantaian penambahan pencegahan pencitraan pencucian penerapan pengemudi penggerebekan
  0.842: penghargaan penguasa peningkatan pensiun pensiunan penularan penurunan penyelenggaraan
  0.842: penyimpanan perangkat perbincangan perguruan perlawanan permanen perpanjang pertolongan
  0.842: perut peter petinggi petir pfizer pidana pieces pigs pijat pin plus poisoned pola polemik
  0.842: polling poorly postingannya potensi priest princess principal privacy prohibit prostitution
  0.842: provokatif pungut pupr purple push quick quotation raw recommend recommended recycled reed
  0.842: reformasi registration rela remarkable resolution retail rice risks rogers rolling ron
  0.842: ruangan rumored sabu sakti saldo salju saluran salurkan sanggup sarjana sayang sbg scary
  0.842: seattle sebaiknya sebentar sedih segment sekelompok seketika sekitarnya seks sektor semacam
  0.842: semalam semata semen sense session setidaknya shalat shes shock shoe shots sigit sitcom
  0.842: skeleton skrg slavina smash snack soekarnoputri soft sombong sopir sorotan sosialisasi
  0.842: spelled spend spending spiders spirit spt square stations stein stickers stiker stones
  0.842: stres striking stunt stupid success sumbangan surfaced survivors susi tagihan tahanan
  0.842: tanaman tanker tape tarawih targets tas teaching tega temen tentunya teori terbang
  0.842: tercantum tercepat terdampar terjangkit terkuak terorisme terpapar tertinggi terulang
  0.842: terungkap testify therapy theyve throat tissue titled tkw token topic touching tradisi
  0.842: tragedi tragedy travelers treats tri tries trust tuban tudingan tumbang tunjukkan turbo
  0.842: uangnya ucrania ufo uighur ummat undergo underground unfortunate unsuspecting upah updated
  0.842: upside urge usman uss ust usung varian vets vidio violated viralnya wabarakatuh wahai
  0.842: waktunya warrant waves wealth wealthy whales wings winston wow yah yard yayasan yellow zika
  0.842: zombie zuckerberg zulkifli
  0.747: abduction aboard accepted accomplishments acid active adat advanced advertised advisory
  0.747: advocates agree akurat alexander allahu alloh analysis angel anne antaranya apologized arie
  0.747: artwork assaulting assembly assist astra asuransi atheists athletes auction awak awalnya
  0.747: awareness ayu azan bacteria bahagia baku bald bambu bands barisan basah beban beirut
  0.747: beneath benghazi beraksi berencana berlebihan berpikir berulang berusaha beverage bibles
  0.747: biji biksu bingung blogs blok brady brunei bugs bullet bulls bushs cairan cake camps
  0.747: canadians cap captain carlson cells certainly chamber chase cheating cholil chose claus
  0.747: clever cnbc cnns coins collects commander commission communist condemning condom conflict
  0.747: contamination contestant contrasts controlled conversion counsel covering craigslist
  0.747: creator creepy crushed daniel decline delapan demonstration departemen deportation deported
  0.747: deputi deputy designated detikcom developing devos dhs dialihkan dibantu dicabut dick
  0.747: dictator difteri dihancurkan dipimpin dipublikasi disability disasters discount disita
  0.747: distorted disuruh ditambahkan diwajibkan documentary domba donates donors dramatic drawn
  0.747: drs duck ear eats effectively eliminating elite emak emil emotional enam ensure erected
  0.747: eruption eventually execution exercise explaining fabrication facial faked familiar fanpage
  0.747: fascism fauci feeding fetal file flooding flyer fokus fooled forms fossil fotonya
  0.747: fraudulent freeman fundraising fungsi fur gading garden gathering gaya gelas gencatan geram
  0.747: giuliani golongan gorilla grown guards gurun habibie halilintar harassment harm hear
  0.747: hearings hill hope hopes horrifying hotels howard hpv huckabee ikutan illegals imposed
  0.747: impossible improve inaugural inc incidents individu inflammatory initial intel interesting
  0.747: interests inul irish izinkan jeruk jilbab jis jombang kaine kalbar kang kas kebenarannya
  0.747: kebiasaan kebocoran kecepatan kediaman kejora keluarganya kenal kepercayaan keren kesulitan
  0.747: knows komisaris krakatau kuno kurt lambat lampu lanjutan laundry laura lebak lengthy
  0.747: lesbian lifetime lipat lock locked lung mac madinah madrasah malaka manufacturer marching
  0.747: marketed marking mart mat medicare membubarkan memo memperoleh menari mencoblos mendatangi
  0.747: menengah menentang mengabarkan mengembangkan menguasai menilai menjanjikan mentally
  0.747: menyaksikan messi meteor method michele miris mirror miss mlk mocked moments monica
  0.747: monument moose morgan mudahan musical mystery nantinya negative neo netral nobody obati
  0.747: olahraga omitted operasional oppose orourke oscar oven pangkat panji parent parodi
  0.747: participated pasal passes path pattern pedas pegang pelaksana pelanggan pembacaan
  0.747: pembatalan pembentukan pembunuh pemicu pencalonan pengajian pengaruh pengetahuan penjajah
  0.747: perawat peredaran perhaps perkembangan perolehan persidangan pertamax pertanda pesisir
  0.747: phony pic picking pirates please pokok policeman polio politically popcorn populer
  0.747: pornography porsi pray prevents print printed probe probolinggo proceedings profit profits
  0.747: promise propaganda protections publication publishes pump puppy qanon rabbit rallies ranch
  0.747: rapist rapists reach reelection relative releasing repeal requesting resemble residence
  0.747: resignation resources respect responding rev reversed revolusi rfid risma rnc robbed
  0.747: robbers robin robinson roket roll roof roti rugi rusuh saluting sampang sampul sandy saran
  0.747: sasha satgas satupun saudaraku sawah scathing scheme seats secure seekor seizure sekian
  0.747: selamanya semeru semitic sends sept server setujui sharks shell ships shocked signature
  0.747: silent sinyal sitaan slave slur smoke snakes snapped software sounds soviet sport stabbing
  0.747: subsequently sugar surakarta susun swift switzerland syahid tahapan tajam tamat tampil
  0.747: tayangan tbc teenaged telinga terapkan terbit terdiri terjatuh tertular theater threats
  0.747: tongue tonight tonton tour tourist tps tracks trained transjakarta traveler trayvon trus
  0.747: tuanya tukar tumpukan turis uap ujian underway unsafe urges usul usulkan utusan uud
  0.747: uzbekistan vatikan violate visa vision volcanic wagub wal walau weapon wears weekend wef
  0.747: wood wtc youth zakat zaytun zone
  0.662: abah absentee accepting accuse aclu addressed adegan adi adopt adu adults afford agnes aka
  0.662: ala alm alun amat ambassador ambon amplop anal andy approach arctic argument arief arifin
  0.662: arnold arti assassinated assigned astagfirullah astaghfirullah babysitter backstory bahrain
  0.662: bankruptcy baptist barron battery beheaded berdatangan berjamaah berkeley berkeliaran
  0.662: berlin berperang berpidato berujung berwenang bet beverages beyonce beyond bibit biblical
  0.662: bieber bimbingan blew bogus bombers boots boss brad brasil breasts brooklyn brutal bucket
  0.662: bulanan bulog bunda bung bungkam businessman bust cahaya cancellation canine carrier
  0.662: casting caustic cellular certificates cesar chaos charlotte childhood churchill ciamis
  0.662: civilian cleveland cod codes collecting collision colorful combination commentators
  0.662: communications comparisons complicated con concerned concluded conduct confirms consuming
  0.662: convert converted cooker cotton counties courts covers crashing craze cuba dame danau darat
  0.662: dea deathbed decapitated declaration deeply deklarasikan delta democracy demonstrated
  0.662: denmark deport derek deskripsi devil diakui dianne dibandingkan dibaptis dibuktikan
  0.662: dicampur diculik digaji digelar dihebohkan dihimbau dihubungi diisukan dilindungi dimiliki
  0.662: dinosaur dipercaya diperkirakan diperlukan dirancang disana discrimination discussing
  0.662: disediakan disematkan diserahkan diseret disgruntled dish disinformasi diskon distribution
  0.662: ditanggung ditentukan diubah diverifikasi divisi diy dolly dolphins donation donor dosis
  0.662: driven drugged dwi earn editor edward efektif ejected ekspor electricity elements embassy
  0.662: embedded emma enak encourage encouraging endangered endorsing epidemic especially
  0.662: euthanasia euthanized evangelical executives exists expelled explode extinct favorite
  0.662: firefighter fishing flat flavor flawed flesh flew flights flip florence flower fool
  0.662: forcibly forwarding founded founding framed freed fundraiser gangs gbk generasi genetic
  0.662: geofisika germans goal goodbye gorontalo graduation grants gray greta grew grisly gruesome
  0.662: gua guitar hai halted handcuffed hanks hanyutkan harriet hary healthy heavily helicopter
  0.662: hercules hid highlighted historic holders homosexual hospitals hulu hung husnul iceland
  0.662: identification identik idi illustration imbau imip implanted impression incoming indicted
  0.662: indictment infonya informasikan informing ingesting ingredient injak injecting innocent
  0.662: inquiry institute insult invention inventor iqbal islands ivan jacket jangka jennifer jets
  0.662: jin johnny joshua juice julian jury kacau kadar kajian kakek kalsel kargo karnavian karno
  0.662: kdm keanu kebun kecanduan kedalam kehidupan kelahiran kenyataan kerjanya keterlibatan
  0.662: ketinggalan khotimah kitab klimatologi kneel kombes kompak kondusif korup kritis kunci
  0.662: kuning lantas laptop latter leg legalizing legendary lens lenyap lethal liat libya lied
  0.662: lindsey lions loaded loretta lots lover lowest mad mafia maggots magic maintain majalengka
  0.662: mako malware manis manufacturers marie marjorie mbah measures meluruskan membenci
  0.662: menayangkan mencantumkan mendirikan menelan menempel menewaskan mengangkat mengecek
  0.662: mengguncang menghabiskan mengimbau mengurus menhan menjatuhkan menular menyelesaikan
  0.662: menyerukan menyiapkan menyinggung merely meresmikan meryl militants miras miring misalnya
  0.662: mix mixture moeldoko moms mongering monitor moral mouse mulyono murdering musuh myth nafas
  0.662: nanas nangis narrowly natuna naturalisasi neutral nikah nomer nominated nomination nypd
  0.662: obituary ojek oligarki operations opponents overturn palm panah pandangan panen papers
  0.662: parked parpol partially pasalnya paspor pasuruan patrons pbnu peanut pemakaian pembicaraan
  0.662: pembuluh pemecatan pemukiman penembakan penerangan penggerak penghasilan penghinaan penulis
  0.662: perbuatan pergantian perkara perkenalkan permalukan persib persis peti phil physician pig
  0.662: pile pinggir planted plate plea plt podesta poligami polish pranksters premature preventing
  0.662: profesional progressive prohibited proper properly prosedur pumpkin punched punching
  0.662: punished purchases purchasing purge purwakarta pusing quality quarantine radang radiation
  0.662: radioactive rats razor reached reaching receipt reeves referendum refunds regulation rekam
  0.662: relations relatively renewed repair requirement rescuing resort ringan roads rohingnya
  0.662: rolls routinely rudy ruse rutin sadis safely salim sam sambut satelit satellite saves sbb
  0.662: seakan seals seekers segar seharga sekelas sekretariat selandia selected sendirian seniors
  0.662: sesak setia sets shaking shampoo shower shrimp shuttle silence sing slated smell soaked
  0.662: soimah solution spicer spokesperson spurious stadium staffer steel stemmed sting strangers
  0.662: streep strikes suaminya suing sulsel suppressed surge susan swastika swearing switch
  0.662: switched symptoms syukur takbiran tangannya tangga taste taught tebus tegasnya teknis
  0.662: telkomsel teluk temporary tepung terangan terbalik terendam terminal testimony thinks
  0.662: thousand thunberg thus timses tires toleransi tomb topik toronto tortured touting tradition
  0.662: transition transporting traveled tricked tubuhnya tucker tumor turkeys twin typically ukm
  0.662: underwater unfit unflattering unlikely unlucky unverified unwanted urus usus vague verse
  0.662: videonya virgin voli wahid wait walked walls waras wibowo wide wine wire wished worldwide
  0.662: xpander yacht yellowstone younger
  0.587: abducted ability abis abrams accompanying accuser accusing adek adha adian adverse affairs
  0.587: affiliated agreement akar alarming alasannya allergic altercation aluminum amal ampun
  0.587: amunisi anchor ancol angels anggap antibodi apologize apparel applied appropriate approve
  0.587: apps apresiasi argue armando ashley asisten assange assert asteroid atta awry backs
  0.587: backwards baduy baghdadi bail bakteri balasan baliho balikpapan banana bangka bangkai
  0.587: bangladesh banyumas barangkali barcode bareng barrier barry bars baterai batteries battling
  0.587: bbrp bee begun behalf beijing belitung belong below belur bendahara berbahan berbondong
  0.587: berdemo berfungsi beritahukan beritakan berjuang berkelakuan berkepala berkesempatan
  0.587: bermula bernardino berpakaian bersiap berumur betapa bimas blackface blind blowing bolt
  0.587: bones bow boxer bra brandon bread breaks brebes breed bright brothel browns bulu bunny
  0.587: bunyi buz cable cameron casino castro catching caucus cent centuries championship chanting
  0.587: charities cherry chest chickens chipotle choking chosen cilacap circle cites citing
  0.587: classmate cleaner clinic clubs coal coaster coklat columnist coma comey commencement
  0.587: commits compensation concealed concrete coney confess consequences consumer contents
  0.587: convincing counter creative credited crowds csr cultural curb curious dalih dam dapet
  0.587: database dating daur dealers debbie decade decide decisions dedicated defeat defending
  0.587: dekan delaware delivering demonstrations dennis deployed derajat derives designate desk
  0.587: detail detiknews dialami diatur dibaca diberlakukan dibuang dicopot diikuti dijarah dinding
  0.587: diperhatikan diproses direkam direncanakan disahkan discontinuing discredit discussion
  0.587: disembunyikan disertakan disiksa disiplin disparaging disqualified distance distrik
  0.587: diterapkan diturunkan diulang diundi diversity documenting dolls domain donut donuts
  0.587: douglas dpo dramatically draw drill drowning dubbed dur dutch egypt eisenhower eko emails
  0.587: employers enabling engaging entries epsteins erroneous establish estimated euro exhibit
  0.587: experiencing explodes fadli faster fatwa fcc feinstein felix felons felony feminist
  0.587: floating followers formerly foster fred freezing fresh fukushima function furniture gadis
  0.587: gaga gallons ganas gantung garnered gen generals generated genosida gifts gofundme gol
  0.587: goods gore gospel gowa graduate gresik gugat gumilang hack hadiahnya halftime handcuffs
  0.587: heading height helpful hipertensi histeris hobby honoring hopkins hosts humanity hunters
  0.587: huruf hyperpartisan iblis ida identical idf ignoring ikatan imagine impeach inaccurately
  0.587: incomplete increases increasing infested ingatkan initiated initiative ink insect insider
  0.587: installing instant instituted insulted insulting insurrection interference introducing
  0.587: investigate invited inviting irama iraqi issuing istimewa jacob jaksa jatuhnya jenjang jfk
  0.587: jne joined juara judges judgment jumpa kabid kagak kah kajari kalinya kamar kapten kasar
  0.587: kasi katy kau kavanaughs keajaiban kebangkitan kebanyakan keberadaan kecam kediri keeps
  0.587: kehancuran kehutanan keith keluhan kembang kembar kencang kendari kepanikan kepemimpinan
  0.587: kepung kerabat ketahui ketapang kis kolesterol kondisinya koneksi kontroversi korbannya
  0.587: kpud kuda kudus kuningan kushner lacked lacking ladies landed langgar latters laugh
  0.587: lawrence lawyers layang legislator lelaki lembar lengserkan leukemia lewinsky liburan lies
  0.587: lifted lighting likeness likes lippo listening lore luthfi madu mafindo magazines maine
  0.587: makhluk mandate manner mantap markings masjidil maskapai masters materi matters mayweather
  0.587: medicine meksiko memasak membacakan membatalkan memohon memory memperhatikan memulai
  0.587: menandakan mendaftarkan mendengarkan mendoakan menelusuri menerapkan menerjang
  0.587: mengendalikan menghargai menghasilkan mengizinkan mengungkap merapat merilis mermaid
  0.587: mewakili microphone midterm milenial minat mishap mission misterius modeled molesting
  0.587: monthly moves muslimin mustofa napi nato naturally necessary networks ngak nigeria norway
  0.587: nose notifications notre nur nurses objects obtaining occupants occurs offend offenders
  0.587: offending oksigen olive onion operatives oposisi opportunity opposing opposite oral
  0.587: ostensibly owning packages packaging padat pagar panels panic pantesan participants
  0.587: participation parties penalties penasaran penawaran pendapatan pendek pengendalian
  0.587: pengganti pengikut penguins pengunduran pengunjung penjagaan pentingnya penyambutan
  0.587: penyelundupan penyumbatan perahu peralatan peran perdagangan perekonomian perlahan
  0.587: permanent permukaan perpetrated persetujuan pertimbangan pesanan pete pharmaceutical
  0.587: phishing photoshop picu pik pilots pipe plaza pleasuring plenty pocket pods pointed pole
  0.587: polresta populasi populations porak poranda porno portugal potato pouring poverty pratinjau
  0.587: prepared processing produces professional prohibits promising prompting prosecution
  0.587: protokol publishing pudjiastuti pulsa purports purveyor pushing puts quit quoted raih rais
  0.587: raises random range rano rap rashida ratna rawat reader ready rectum redaksi reddit
  0.587: redeemed refueling regular regulasi reject reliable remained remember representing
  0.587: represents republika resah resembles resep respons responsibility restoran revolutionary
  0.587: riset rising roberts robots roller roommate rooms rosie roughly rsu ruas rupa russell
  0.587: russias saatnya sacrifice sadewa sailor saksikan sand sandwiches santas sapaan sat satanism
  0.587: schif schoolchildren scream screenshots sdn sebetulnya seconds seiring selesaikan sempurna
  0.587: senayan seni sentences sepakbola separation serangga sertifikasi serves sesat setara sewa
  0.587: shares sharpton shelves shoplifting siauw sidoarjo signal signifikan siksa siloam
  0.587: simultaneously singing sintetis situ skala skema skeptical skull smart smuggled sneakers
  0.587: soap socialist sok solely somehow speeding spelling spice spoken sprayed spreads sprei
  0.587: stabil stacey starring statues stephanie steven stick sticker stopping strain stream strict
  0.587: submitted successful sudirman sumedang sunday suntikan supply supremacy suspiciously
  0.587: tabloid tampa tampilan tampons tani task tech telak telat telkom tema temple terbanyak
  0.587: terciduk terdampak terdekat terkaya terletak terminally terpampang terpasang territory
  0.587: textbook thoughts tick tide tiny tlaib topi touted towers towns tragis translate
  0.587: transportation trap trek trey troll trouble tuition turunan twins types tyson ultimate umar
  0.587: unauthorized underage undergoing underwear underwent unnamed upset useful utah valentines
  0.587: vandalized venezuela visits vitamin viva vulkanik wafat wahyu waitress wajar walks wallace
  0.587: warm washing wax weinstein weve widow wielding wifes wijaya winds wisatawan wisma witness
  0.587: witnessed witnesses wonder worms writer wyoming
  0.521: aaron adoption ailments ajang alexis alter ambrol amien ampat amusing anderson anecdote
  0.521: aniesbaswedan annually antam antonio anung anyway appease apply appointment arya associate
  0.521: asyari atr attracted authorized automatic avoided ayahnya ayoo bakr balas barbara beaches
  0.521: bees bekerjasama bells benci bendungan bentrokan berau berbau berbisa berbuat berfoto
  0.521: berhamburan berikutnya berjilbab bersalaman bertahan bertahun bertentangan berwajib bias
  0.521: bibir bicycle biologi biting blades blogspot bnn bombings bone boneka borders bore boyolali
  0.521: bpbd branch brazilian breath breathing brings bro broad budha budweiser buktikan burglars
  0.521: burglary butuhkan calendar canadas cargo cawagub cegah celana ceremonies certified christie
  0.521: cindy citra click cnnindonesia coincidence col colas collapsed conclusion confiscation
  0.521: connecticut constructed conversation copies copper corporation cosmetics creates critically
  0.521: criticisms cubs curriculum curse cuti cvt daratista datangi dayton debit deck declares
  0.521: decorated deddy defecated deh demak demise demonstrating demonstrators dems depresi dept
  0.521: dew dewasa diajak diajukan dialog dialokasikan diamond diarrhea dibahas dictionary
  0.521: dicurangi dieksekusi difoto digantikan diisi diizinkan dimakan dimaksudkan dimanfaatkan
  0.521: dioxide dipelintir diperbolehkan dipergunakan diponegoro dipotong direksi diretas dirty
  0.521: dirumah dirusak disappear disclose displays distancing ditandatangani ditegaskan diundang
  0.521: doang dpd drain drove drunken dug dumped edition ekstrem elvis employ enacted equipped
  0.521: evening exams explosive farmasi fifteen fifth filling flies flowers fords forgot forming
  0.521: frame freezer furious ganda gathered gebrakan gempur glasses goblok golfing gorsuch
  0.521: governments gowdy graha grave groom guntur hacked hadapi haiti hamzah hangus hatred heather
  0.521: hendra heroin highways hilarious hog homicides horrified housed hugging hungry imports
  0.521: indro ineligible infants injury inmate inmates insane insya introduction invested involve
  0.521: involves ipb iriana istanbul itb jamie janjikan jawapos jayapura jejaring judicial julia
  0.521: kaitan kala karantina katie kawal kedubes keempat kehabisan kejang kejanggalan kejari
  0.521: kekalahan kekebalan kelangkaan kenakan kennedys kerap kertajati kesejahteraan kesepakatan
  0.521: kesra ketuk kewajiban khan kilometer kindness kitchen kodam komisioner komite konsep
  0.521: kreatif kumpulan kunjungi kurniawan lanka laskar lele lemari lemon liar licik lihatlah
  0.521: liked lilin limbah lining lipi literasi livin loan lobster looked losers loves lubang ludes
  0.521: lunch luxury madiun magang mailing maintenance makeup mal manajer manchester mandarin
  0.521: mansur maraknya marinir markle masuknya masya materials maxwell mayjen mbak mca mccains
  0.521: melayu melepas melt melting melunasi membersihkan membongkar membusuk memesan memindahkan
  0.521: mempengaruhi memperbaiki memperingatkan memprotes menaikkan menanyakan menargetkan
  0.521: mencalonkan mencekam mendeklarasikan menduduki menduga menebar menerus mengalir mengatur
  0.521: mengawal mengecam menggema menghadang mengira mengungsi mengusulkan menjamin menolong
  0.521: menstrual menuding menyesuaikan menyita merujuk microsoft migas miliaran miller minahasa
  0.521: minds mine mistaking mock motors mouths murray mus mushola musnah naacp narkotika nathan
  0.521: nebraska neno ngga ngibul ngotot northern notices notification nsa nurse nyapres nye
  0.521: occasions oils option oreilly outgoing overnight painful paman pamekasan pancang
  0.521: paracetamol particularly parton pasokan pawai payung pbvsi pekan pelunasan pemadam
  0.521: pemasangan pembatasan pemegang penalty pendukungnya penemu pengangguran penganiayaan
  0.521: pengerasan penilaian penjarahan pens penyiksaan perbaikan perbandingan pergerakan
  0.521: perhatiannya peringatkan perkasa perkataan permits pertumbuhan perum perwira philanthropist
  0.521: pickup pigai pikiran pil pkb planes pltu posters potong powerball ppatk pratama preparation
  0.521: prevented prinsip proclaim produknya produsen prohibition prophet propinsi prostatitis
  0.521: protested provisions provokasi ptun publish punch puppies purse rambutan rame rayakan
  0.521: recount recovery refusal rekor remaining rendered retailers retno retweet revenue revisi
  0.521: reward rhoma rican rioting robbing roboh robohkan roma root roots roses rover ruah rural
  0.521: rushed rusun sabar sadarkan saking sakitnya salt samarinda samples samudra sara sarankan
  0.521: sarumpaet sayap sayuran scopy sebabnya sebaliknya sebatas sedap segregation sekutu senada
  0.521: sensational senyawa seribu serukan sesudah setan shadow shah shake shift shipping siber
  0.521: silam singa sinking sjafri smiling solidarity sontak sort spell spiked split sponsor
  0.521: springs struk studi sule sum sumbang sumbernya sunda surface susunan swine sworn syaratnya
  0.521: syariat tahukah tambah tampering tanks tattooed tear teliti terapi terasa terbelah
  0.521: terdengar terjebak terkonfirmasi terluka ternak tersimpan therefore tie tik tire tirto
  0.521: titiek tobacco tok tolerance tongkat torn touched trail transactions translation tribun
  0.521: triliunan tubman tuk turner tweeting uber ucap udh unborn understanding unrest upper usual
  0.521: var venomous violating virtual warkop wendys winners wisdom wolbachia wooden worm worried
  0.521: worry wujud yan yorks youngsters yudhi zon
  0.462: abdulaziz abdullah absent absolutely acc accommodate acquired addition addresses admission
  0.462: advise advisor aerial afraid afterwards aged agregat ailing airborne akrab aldrin altering
  0.462: alton amazons amiin andika answering antarctica anthropogenic antrean anywhere apartemen
  0.462: apbd apk apollo apology apples appoint approaching argentina arguing arranged arresting
  0.462: arrests arrow ashore aspects asrama assassinating assignment assisted atlantic attendant
  0.462: attorneys audit aurora austin avoiding awaiting aware azhar backlash baker balistik balita
  0.462: bannon banyuwangi bappenas barbie barret barring bat batik batman batuk bayinya beast
  0.462: beatles behest belgium bentuknya berbayar berguna berhijab berinisial berisiko beritahu
  0.462: berkibar berkomitmen berkoordinasi berkuasa berlimpah berlokasi bersembunyi bersyukur
  0.462: bertambah bertugas biang bike bikers billboards billions bima binsar blames bluetooth
  0.462: boarding boasted bocorkan bottled boyfriends bps brag bragged branded bravo brawijaya
  0.462: breach breastfeeding breathe breitbart brides briefing buck buffalo buktinya bullets bunch
  0.462: burgers buses busy butir buyers buzzer cacat cache cadangan cairkan camel campuran candle
  0.462: canggih cannibal capitalism caps carl cartoons catastrophic cathedral cattle cease cereal
  0.462: cewek chauvin cheat cheek chinas cipta citys clad clause clif closely closure cocok coconut
  0.462: collins colonel columbus comeback commentary commented commercials compete complain
  0.462: conclude cone confuse confusing congressmen connect conspiratorial constituents consumed
  0.462: contracts contribute contributed conversations convince convinced cooked cooper coret
  0.462: corpses corrupt corruption costa counting coup cousin crack creatures crown cuman curiga
  0.462: curiosity dad dahsyatnya dai dampingi daratan darren dates dealing dearborn debates debris
  0.462: declaring declining deductions dekade delayed delegasi dell dementia denzel departments
  0.462: deras derived description deserves desire detect detergent develop diadili diakibatkan
  0.462: dibatalkan dibeli diberhentikan dibicarakan diblokir dicari dicky didalamnya diedarkan
  0.462: diindikasi diiringi dikategorikan dikelola dikepung diluncurkan dimasak din dipenuhi
  0.462: diperbincangkan diplomatic dirampas direction disabilities disable disappearance
  0.462: disappearing disappointed discarded diselesaikan diselundupkan dismissed disorder
  0.462: disparaged disparity disputed distracted disuap ditambahi ditangani ditengah diterpa
  0.462: ditinggal ditunggu diucapkan doj dolphin dose dots doubt drama drilling drives duduki
  0.462: dumping dunkin durasi duyung dwight easier edible editing ellen emosi employment enacting
  0.462: encourages engineer enormous entrance equal equality equivalent euthanizing evacuees
  0.462: evangelist everybody evolution examination examples except excerpt excessive exchanged exit
  0.462: expert explained explicit exposing factually faham fahri faktor famously favorit feared
  0.462: feeling fewer fidel fidget fifty fights filing financier finansial finish fist fitur flash
  0.462: flipping floodwaters floridas floyds folks follower formula forwarded freeway frekuensi
  0.462: fury gaes gaffe galaxy gamble gampang gary gear generally genital ghislaine ghostly giring
  0.462: glitch glue gmo goldberg gonzalez gordon goyang gps grandfather grandmother grape
  0.462: gratifikasi gratitude gravely greeting griffin guaranteed gugur hacking hajar hallo
  0.462: halmahera hampshire handful handgun hannity hantavirus happening harder haunted hazard
  0.462: headquarters hefty helm helper hendak hendrix herbal heres heroes herpes hilangkan hindia
  0.462: historically hitlers hits hiu holder hornet hornets hurt identifies idiot illegitimate
  0.462: illuminati iman imbalan impaired implementing imported impose imposing impregnated
  0.462: impressive improvement incorrect independen indicated indicates indicating indomie inews
  0.462: infections influenza infografis informatika infovalid initially inna inserting inspire
  0.462: instance instances institusi intact intern interviews invade invaded invoke involvement
  0.462: irjen itupun jabodetabek jackie jackpot jalankan jambi janin jar jeddah jempol jenner
  0.462: jerrys jesse jessica jewelry jimi joint jok joked josh jualan judol jump kabel kabin kain
  0.462: kambing kamp kandungnya karawang kasian kasir kecaman kelakuan kelinci keluaran kemayoran
  0.462: kemendagri kencing kendal kenneth kenosha kepemilikan kerugian kerumunan kesembuhan ketat
  0.462: ketegangan keterangannya kewarganegaraan keys khamenei khas kiai kibarkan kicking kilogram
  0.462: kit kitten klaten kompol komunisme kongres kopassus korona korsel kotoran koung krisis
  0.462: kroger kulkas kumparan kumpul kurma kwh labeling labs lahirnya lamented landslide lane
  0.462: lapisan latar launching lauren lava layaknya lbh lbp lbs leaks lebron leher lembur lestari
  0.462: letting lho lincolns linking listyo lobbying located locker looming loser lou lukisan
  0.462: lukman lunar lunches lurking lynch madrid maha mahasiswi maker maklumat malls managed
  0.462: mandates mandating manhattan manson manufacture marco margaret marsekal matang maut
  0.462: mayapada maybe mba meetings meets meikarta melecehkan melegalkan melinda memaksa memalukan
  0.462: membedakan membuang memecahkan memerlukan memperkuat memproduksi memunculkan mencekik
  0.462: mencium menentukan menerbitkan meng mengaitkan mengelola mengenal mengepung mengesahkan
  0.462: menggiring mengumpulkan meningkatnya menipis menipu meniru menpora mentawai menuduh
  0.462: menugaskan menyikapi menyuarakan menyumbang menyusup meraih mercury merekam meriah merobek
  0.462: merry methamphetamine meyakinkan mickey mile milih mint misattributed misconduct misil
  0.462: misrepresent misspelled models mojokerto momentum mortgage mosquitoes motif motivated
  0.462: motorcyclist mountains mrs muamalat muh murtad musicians mutant naikkan nail nampak
  0.462: nampaknya narasumber nationalist nbcs needle needles nefarious negotiating ngaku niaga
  0.462: nikolas noah nominees nonexistent nonprofit nostradamus nugent obese observed observers
  0.462: obvious oct octopus offices ominous omong operate opined opinions opt ordering oreo oreos
  0.462: organizers organs ott outfit outlaw overheard pack pajero palestine panci panduan panel
  0.462: panjaitan panther paralyzed parasite pariwisata partial paruh pasrah pasta patent patroli
  0.462: paula payroll pdt pelecehan pemantauan pembaca pembebasan pemberdayaan pemerkosaan
  0.462: penandatanganan pencoblosan penculik pendeteksi pengamat pengangkut penganut pengawalan
  0.462: pengelolaan penghianat penghina pengidap pengirim penjaga penny penonton penyebutan
  0.462: penyerang perbankan percepatan perekrutan perencanaan perfume permasalahan permukiman
  0.462: perokok pesannya petunjuk philippines photoshopped ping pins pipa pizzagate plates pleno
  0.462: pod poking polar popped positions pow powell powers practices prakerja pramuka predator
  0.462: premium preparedness prescription preserve presley prestasi priests prihatin privilege
  0.462: procedure procedures proceeds promotional prompt prophecy proposals prosecuted provision
  0.462: psychiatric puas publicity pupuk purn purposely putar putrinya quarter rachel radar
  0.462: radikalisme raharja rambut ramsey randomly rangkaian ranking rant rapi rash rasis ratings
  0.462: rattlesnake rays rear rebus rebut recipe recite recounts referenced refers reflect
  0.462: reflection refund regret rel rely remarkably remedy remote removes renamed rendering
  0.462: reopening replacement reps responds restrooms retak retreat retrieve retweeted reviewed
  0.462: revoked revolution ribut richmond rides ridiculous rifles rigging rip ripping rival rizal
  0.462: rizky rockefeller rocks rodent rolled roman rompi rooted rounds rowling rubber ruben rude
  0.462: sains salahkan samsung samuel satpol sawit sayoc schedule score scout screening scrubbed
  0.462: sedemikian sees sejahtera sekalian sekilas selang seluler semi seminar semprot seniman
  0.462: serbu seth settings seuss severed shaving sheet shipped shopee shopper shotgun shouting
  0.462: significantly silver simpan simpson singers sink siregar sisters sizes skrng slaughter
  0.462: slipped smile snapchat sneaked snowfall snubbed soalnya somewhat souls soup span speakers
  0.462: speaks speculative sperma sporting sscasn stallone std stepping stewart stok stood stored
  0.462: stormed stricken stripped struggling studio studios stuf stuffed sty subjects subuh sudewo
  0.462: sues suffer sujud sunset supir suppress supremacists surprised surprising surviving susah
  0.462: sweeping switching sya syihab sylvester takeover tan taspen tearing tears tegal telan
  0.462: telanjang telapak temperature terbaring terbebas terbunuh tercinta terdakwa terganggu
  0.462: terjerat terkandung terpaksa tersebarnya tertolong tertutup tesla texts thefts theodore
  0.462: thereby thread tingkatkan tisu tokyo tommy tool tooth torture tourists toxins traded
  0.462: trading tradisional traditional trailer transmigrasi transmitted tribe trolls tropical
  0.462: truckers trunk tsarnaev tugu tumpah tunnel tuntas turkish turtle tutur tying ujaran
  0.462: ujungnya ukrainian umr uncommon unconscious uncover undercover unexpected uniforms unique
  0.462: usage utility uyghur valuable vastly vegetables vendor verbal verified verify versions
  0.462: vessel vet victoria violations viruses volcano vonis vow vulnerable waduh waiter wajibkan
  0.462: warisman weed weighed wells wet wheels whistleblower whoopi whoosh whos willie witchcraft
  0.462: wolves wrestler wujudkan xinjiang yamaha yeon yohanes youngest zelensky
  0.41: abandoning abilities absence academic acquire acres addiction admissions ahokers aib ajah
  0.41: ajaib aji akuisisi alaikum alaskan alkohol amber ambles amir amish analisa anas andri
  0.41: android angelina angelou anggapan anjuran answered antisipasi apd appearances applications
  0.41: aqsa armada arpaio asalkan asasi aseng asosiasi assalammualaikum assertion astronauts asumsi
  0.41: atmosfer atomic avanza bahamas bahwasanya bakri bakso bangbang bapa baptis barbecue
  0.41: beautiful beginilah beku belgian belonged beloved beralih beralkohol bercadar berdampak
  0.41: berdosa berjam berkedok berkulit berkutik berlakunya bermunculan berobat berpendapat
  0.41: berpengalaman berperan bersholawat bersihkan bertahap bertanding berteriak bertindak
  0.41: berupaya bhayangkara bijak bili billionaires bioskop birokrasi bisri bius blacklist blaming
  0.41: blast bleeding bless bln bocoran bojonegoro bondong boost booth borok bosan botched bpnt
  0.41: bracelets bred bribed brics buahan buffet bug bukannya bule bumper bunker burma busana
  0.41: cabinet cancun candi canned cannibalism capt capturing carcass caring carved casey catfish
  0.41: caution censored centang chances chant chapo chasing cheap chemtrails cikampek cikarang
  0.41: clerk cloth clowns commemorating competition competitor condemn conducting confiscate
  0.41: conflated conjunction contohnya contribution controversies convenience conway cool corbuzier
  0.41: core corrected cosmetic counterfeit cov crashes crawling cruel cruzs cuitannya curangi dada
  0.41: dahnil dairy dangdut dangerously dap darkness darul datanya dave dealer dean decorations
  0.41: defaced defined defunding delegates dendam denpasar denying depending destroys diagnostic
  0.41: dial diaper diawali dibantai dibentuk dibiarkan dibilang dibom dicatat didasari didunia
  0.41: diekspor differences dihadiri diindonesia diinformasikan dijahit dijajah dikembangkan
  0.41: dikeroyok dikira dikirimkan dimakamkan dimiskinkan dimodifikasi dioksida dipegang dipicu
  0.41: diplomatik dipulangkan dirgantara disaat disadap discontinue discounts disekitar dishub
  0.41: disinformation diskominfo disneylands disponsori disposable disposal distribute ditempat
  0.41: ditemui diteriaki ditinggalkan ditunda diusulkan diusut divaksinasi djarum dkk dkp doanya
  0.41: documentation dogfighting dominos dorce doses downtown dpc dragged drains duane duchess duga
  0.41: duke dumb durhaka dusun duties earthquakes edar edy efeknya eiffel eksekutif ekstrim
  0.41: elektabilitas embellished eminem emirat emisi emmanuel enables engagement episodes errors
  0.41: essential etik euthanize evaluasi exclusively existed extend extraterrestrial faisal fajar
  0.41: faking fart fbis feces federasi ferdinand fighter fining finished firefighters firza fisher
  0.41: fitness fix forehead fracking franchise frog funerals funny furtively gadaikan gaduh gagak
  0.41: gandeng garansi gatal geledah gemparkan genap generations generator geologi gerbang gitu
  0.41: gmail gmbi graffiti grandson graves greatly greg grey halim hamburger hamburgers hamid
  0.41: handles hanged hapless harinya harley headlights helmets himbau hispanic hive hmi hoak
  0.41: homeowners homosexuals honduras hormati horns horribly horrific hosted however hukumnya
  0.41: hunger ibrahim idiots ihsan ikhlaskan immediate immunity implied industrial inf infokan
  0.41: informasinya informed inisiatif institution instructed intentionally interior invitation
  0.41: iritasi irwan isra jadinya jagat jahanam jaket jane jarah jawabannya jelasnya jelly jemaat
  0.41: jember jemput jinping joget joy jpn jumlahnya jumped kabarnya kadal kado kalengan kaltim
  0.41: kampar kandidat karet karma karpet kasihan keagamaan kebagian kebaktian kebal keberangkatan
  0.41: keberhasilan kebijakannya kebusukan kehamilan kekejaman kelebihan kellyanne kemarahan
  0.41: kemenhub kemiskinan kenyamanan kenyan kenyataannya keperluan kering kesal ketir kewalahan
  0.41: kian kick kilang kinds kiranya kirk kissinger kkb klinik klub knowing komandan komitmen
  0.41: komjen kompetisi kompor konon konsentrasi konyol kremasi kristiani krna kuala kurus kuta
  0.41: labu ladys lafadz lago lahren lainya lakes lapindo larry larut laughed leak learned leather
  0.41: leftist lelucon lesti letak lice liquor lirik lone longtime lovers lowering lppom lucu lumba
  0.41: luput macan machupo mada magelang mahendra makar makmur maks maksudnya mama manaf mandalay
  0.41: manipulation mar marcus masiku masturbation mataram matikan mattel maulid mccarthy melayang
  0.41: melbourne melebihi melempar melemparkan melonjak meluas melukai memahami memajukan memancing
  0.41: membalas membantahnya membebaskan membicarakan memeluk memerangi menangkal mencurigakan
  0.41: mendatangkan mendekati mendesak menebak menemui meneruskan mengabaikan mengaktifkan
  0.41: mengarahkan mengedarkan mengelilingi mengembalikan mengenaskan menggagalkan menggratiskan
  0.41: menghilang menghormati menghubungkan mengiklankan mengomentari mengusir mengusut menkes
  0.41: menkominfo menlu mentioned menyambar menyangkut menyanyikan menyasar menyedihkan menyelidiki
  0.41: menyembunyikan menyentuh menyeret menyimpan merak merampok merebut merendahkan merinding
  0.41: metallica mewajibkan meyakini mia microchip miliki militan millennial minors minus
  0.41: miraculous misa missed missionary misteri mistress moderation modifikasi mogok mohammed
  0.41: morris moscow moskow mosquito motel msi muak muatan mugged muntah muridnya muslimah myths
  0.41: nahdlatul nak naming napas narrative nasaruddin nasas nduga negotiations netherlands
  0.41: ngabalin ngapain nick nightmare nikel nisa novanto nurul nyaris nyoblos obatan objek
  0.41: observance odonnell okezone oldest omars operative orderan otomatis outbreaks oxford paes
  0.41: pandjaitan pantauan parliament partainya partys paskibraka patch patuh pedalaman peer
  0.41: pegunungan peluru pemalang pemanggilan pembacokan pembangkit pembawa pembegalan pembela
  0.41: pemberhentian pembiayaan pemblokiran pembongkaran pemindahan pemuka pemukulan pemusnahan
  0.41: pencabutan pencari pencuri pendaftar pendaratan pendatang penegak pengaduan pengesahan
  0.41: penggemar penggunanya penghitungan pengisi pengundian pengungsian pengurusan penjelasannya
  0.41: perhatikan perkebunan perkotaan persatu persiapkan perspective pertempuran perusahaannya
  0.41: petaka petisi pidie pinjam pirate pistol pitch plague pleasure ploy poros portray portuguese
  0.41: possibility postage powered ppn prabayar pranking prankster predators presenting probation
  0.41: prohibiting proposing prosecutor prostitute protocol publikasi puisi puji pulls punah
  0.41: punggung pungli punish purnawirawan puspen python qodari queens ragu ralph rampas ramuan
  0.41: rancangan rand rasanya rawan reacted regularly reid reindeer reklamasi relatives releases
  0.41: rent rentan representation reputation rescuers reshuffle reskrim responses reuters revoke
  0.41: riana rica rioter rismon rmh rockefellers rocket rokan route rscm russians rute sabang
  0.41: sadarlah saifuddin saiful salaries salvation sanctions sanctuary sandiwara sanitizer santai
  0.41: santer santoso sarana sars satuan sayur scientifically scores screaming sdm sealed searching
  0.41: sebagainya sebaran seemed sekitaran select senang senapan serangkaian seratus serviceman
  0.41: sesaat sesame setya seusai sgt sheets sia sibolga signals significance simpatisan sindikat
  0.41: sindonews sinovac sipit sisa siti situng skeletons skepticism skip sleman smoga soil solat
  0.41: solid soul southwest sparks speeches spin spots spun squid stab stanford statistik staying
  0.41: steelers stempel sticks storing stormy strategist strawberry stray streaming stress
  0.41: subjected submerged submit subscribe sudden sukoharjo summon sumur supermarket supernatural
  0.41: superstar supervisor suramadu surgeon survives swedia syekh synagogue tab tablet tabrakan
  0.41: tactic tagar taipan tangani tanoe tapera tebing teddy teguh teguran tembok tenda
  0.41: tenggelamkan tent terburuk tergabung tergulung terhubung terinspirasi terkendali terlampir
  0.41: terlilit ternama terpenuhi terpidana tersiar tertawa testifying thin throws ticks tidaknya
  0.41: tipe tipuan tirta tjahjanto tmi toba tohir toilets tokopedia tomi tons tough transit trashed
  0.41: treaty trespassing triangle tricks triggered tropis truman tsa ttg tugasnya tumbal tunduk
  0.41: tunggakan turbulensi turtles twain twist twisted tyler ugly ultimately umatnya unaware
  0.41: unconstitutional unggah ungkapan universal universe universitys unlock uranium urinating
  0.41: usually vacations vaccinate vanished vegan veronica vespa viewing vince violation visi
  0.41: voluntarily waskita watched waving wilayahnya wipes wisuda worship wowo xmax yoga yordania
  0.41: youve yudhoyono yunus zakir zebra zina
  0.363: acceptance accusation achieve addressing admitting advertise affiliate affixed airing
  0.363: albino alerts alike allegation allied alligators alzheimers ancestry anxiety aol apocryphal
  0.363: appeals apprentice architect arguments arrived athletic attackers attendance attractive aug
  0.363: aunt authenticity authorization authorize authors awarding bargained bases bathtub
  0.363: battlefield bermuda bikini biology blake blasted bleach blocks boeing bond boxing brains
  0.363: breakfast bricks brotherhood bryant bullying buttigieg cadbury cambridge camels candies
  0.363: cane canyon cardinal cares carjacking carol cart carving castle category caucuses cave
  0.363: census challenger challenges chan chanted chapter charred cheesecake chewing choices
  0.363: chooses classmates clicks clone collar colleges comfort competing confiscated
  0.363: congratulating congresswomen continent contracting contradictory contributing copied corral
  0.363: correspondents coulter cowboys cpac crazed credibility crossed crucial daddy dalai dapl
  0.363: daylight dec deceiving deceptively decor deduction defeated degeneres degrees delay
  0.363: delivers depression desist detailed detected devils diagnosis difficulties dig diplomat
  0.363: disparage divorced dow dwayne dylan earl earpiece ears echo electrocuted elephants elijah
  0.363: ellison embarrassed embarrassingly enable enforcing exaggerate exclude exec expect
  0.363: experiences experimental explosives exposes extended factor farmer fascists faulty faux
  0.363: feelings feline feminine fictitious fiery fixing flashing flea floods flow foreigners
  0.363: forget forthcoming foul founders foxworthy freddie friendly frightened furry gag gagas
  0.363: gaming gate generation geographic georgias ghosts gigantic giraffe girlfriends glimpse
  0.363: graders greenland greeted guide guitarist gum gunpoint haircut haitian halt handing
  0.363: happiness harrison harvest harvested hatched hated havoc hilton hitchhiker homeowner
  0.363: hormone horrible hortons hug implementation inappropriate inciting indians indicative
  0.363: indicator industries install installation insults interaction intervene intravenous
  0.363: intruders israelis japans jon kardashian kay knights kobe labels lands laying lazy leaking
  0.363: legislative leonardo liberties lighter likened limiting lisa loans lobsters locate locks
  0.363: loose loving lucifer lured luring maher mailboxes malicious managers mandela manipulate
  0.363: mankind marjory marks marlboro marx measles medals midst militia millennials mills miracle
  0.363: mischaracterized misinterpreted misled modifying monuments moores morgue mortality moth
  0.363: motorcyclists movements mug municipal nabisco negro nepal nice nicole nigger nikes noodles
  0.363: nova nullify nursery oakland occupied occurring oceans oliver ontario operated opposes
  0.363: organic outdoor overstated overturned owens panthers pardons parental partnership passports
  0.363: patron pences pending penile penises peru phallic physicist physics pills pithy plagiarize
  0.363: playground pleaded plight pockets poker poop popularity pornographic port practical
  0.363: predecessor prepare pressing procter profanity profiles progress prostitutes pure
  0.363: questioning quip rage railroad ranked rapes reappeared recalling reclassified recognize
  0.363: recruit recycling reducing reduction refrain regards region remembrance rename render
  0.363: reparations reproduced reproductive republic resemblance resting restrict rewarded rhyme
  0.363: rituals robes rooney rushmore sacred sailors salacious salad sank saturday savings scalia
  0.363: scenario schultz scotland script sculpture sears seated sensitive sheep shipment shoots
  0.363: shops sic siege signaling similarities sits skulls slammed slang slept slide slots smashed
  0.363: smashing snap snatch sniffing snub solicit someday spinner spiritual spraying stake stalin
  0.363: steakhouse sterling stoneman storage strapped stretch string stunning submarine substances
  0.363: substitute suggestive suspend suspension sutherland swallowed sweet synthetic tablets tags
  0.363: talked tariffs tens testified textbooks theaters theorist thirty thompson thwarted timing
  0.363: trace treasury tremendous trolling tvs understand unexplained unfortunately unpaid
  0.363: unsourced unused unwitting ups urgent vacancy vick vincent visual voluntary vowing walkers
  0.363: washingtons watches watson weak wildly willing windshield winfreys wizard womb wrap
  0.363: wrestling yahoo zimbabwe
  0.322: abbot abolish abruptly abused accepts accessing achmad acknowledge adidas advantage
  0.322: adventure aep affecting agak agamanya agrees agriculture aisle akademisi akhirat akibatnya
  0.322: akomodasi aktifitas akut alarm aldi alice alleging allies alt amanat ambisi ammar amuk ang
  0.322: angela angkot animasi animation antasari anto antonin antri approximately arch aren
  0.322: arizonas arogan arrival asahan asalnya ashes aside assailants astronot astrophysicist
  0.322: atmosphere atom availability avc aya backed backyard baginda baiknya bakery balaikota
  0.322: balance baldwin banda bangkalan banjarmasin bankrupt bantai bantul banyumanik barrel
  0.322: basement batasan bayangkan bayu baznas beagle beaver beckham becus bedanya beginian beings
  0.322: belah belikan belt benih bentrok bepergian beranda berbaju bercampur berdemonstrasi
  0.322: berdering berenang berganti berharga berhubung berhutang berkarier berkenan berkomentar
  0.322: berkualitas berlarian berlatar bermuatan bernomor berpartisipasi berpenampilan berpose
  0.322: berprestasi bersemi berseragam berstatus bersujud bertebaran bertulisan berwajah beton bina
  0.322: biologis bisanya bismillah bison bkd blank blokade blonde blown blurry boby bodong boiled
  0.322: bombshell bontang booed borobudur bracelet brexit brigjen bristol britain brock bromo
  0.322: bronze brush btn bts budak buddha bukittinggi buleleng bumbu bundaran buns buru busway
  0.322: cabai cabe cactus cafe cam campak captions captive carjackers carries carroll carsons catut
  0.322: cavity cekbansos celine cement cenderung cengkareng censor cerai cetakan cfd chairul
  0.322: channels charter cheney chilling cicilan cimahi cinere ciptakan cipularang circuit
  0.322: clearance clearly clients climbing closer coded coincide cokelat coli comedians completed
  0.322: complications components composed compromised concentration confession conflicting
  0.322: confrontation consisting constructing consume contradicted contrasting contributor
  0.322: conviction copas copypasta corner cosbys counts crab craft crayola cremated critic crops
  0.322: crosses cuan cucunya cuomo cures custom cycle daca dakwah damages damkar damn dandim dawn
  0.322: daycare dbd debunking deciding defecating dek deleting deng depends depkes deprived
  0.322: detailing devastating dewa dhani dianiaya diapers diarahkan dibanding dibanjiri dibayarkan
  0.322: dibiayai dibongkar dibungkus dicantumkan dicek diciptakan didaftarkan didapatkan
  0.322: didatangkan dideportasi didorong difitnah digeruduk dihujani diimpor diinginkan dijalan
  0.322: dijalankan dijebol dijuluki dikawal dikembalikan dikerahkan dikibarkan dikit dilarikan
  0.322: dilayani dilengserkan diliburkan dimohon dimusnahkan dinobatkan dinonaktifkan dion
  0.322: diperlakukan diperoleh dipindahkan dipublikasikan dipukul direbus directors disarankan
  0.322: disarm disastrous discharged discourage disekolah disetiap disguise dishare disitu
  0.322: distasteful distress ditampar ditandai ditanggapi ditanya ditarik ditawarkan ditelan
  0.322: ditumpangi dituntut diuji diungkapkan diurus diutamakan diver doc dominion doomsday doritos
  0.322: dorm doyan dresses drowned drummer duct duh dui dukungannya dumpster durian dust ebt edge
  0.322: edi edit eerily efendi efisiensi ekor electors elevator elsewhere emissions employer enggan
  0.322: engineers engkau epidemi equally erik ers escorted evacuated evacuating evolved execute
  0.322: exotic expand expanding expectant expenses expresses extremist eyed fadlizon farma farting
  0.322: fatmawati fattah febri feri fields filmmaker filter finals firaun fiscal fixer flakes
  0.322: focused folded forbidden fought freezers fuji gagalkan gagasan gajinya galang ganesha
  0.322: ganjarpranowo ganjil ganyang gardasil gawat gencar genders generate genggam gerhana getaran
  0.322: giants gie gingrich ginting glad globes goldman gorengan grace grades granddaughter grande
  0.322: grandparents greece grobogan groping grows guantanamo guarding guinness guzman habisan
  0.322: hacks hadapan hahaha hail halangi haluan hambalang hambatan hamilton harapkan harganya
  0.322: hartono hates hats haunting havent heinz heru hetfield hikmah hilir hitung hitungan hmpv
  0.322: hobi holes homicide homo honey honored hostess hosting hrd hub hutapea hyde hyundai idr
  0.322: ilham iming importance importing improper improved incendiary inclusion inclusive indar
  0.322: indianapolis indikator indonesias indramayu induce infect infrastructure ingest ingestion
  0.322: inginkan inherited injected inovasi inscribed inscription inspiration instantly insulin
  0.322: intan intention interactions internment interns interpretation interpreted inti intimate
  0.322: intruder invasive investigators invisible irlandia irreparably isolasi isteri isya ive
  0.322: jailyn jajanan jake jakmania jambu jamin jasad jatah jatuhkan jean jelek jolie jubir
  0.322: judulnya jupiter jus kabut kadang kapasitas kapuspen karen karib karier karl kaskus
  0.322: katholik keberatan kebersamaan kediamannya kegaduhan kejadiannya kejelasan keji kekeliruan
  0.322: kekhawatiran kekuasaannya kelloggs kemeja kemenpan kementan kenangan kepalanya kepastian
  0.322: kependidikan keseluruhan keserakahan ketangkep ketar kisruh kisses kista kitty kiyai
  0.322: klaster kluarga kluivert kodok koh kokoh kolaborasi kolam komplikasi konstruksi
  0.322: konvensional kop koreksi kosmik krim kristenisasi krusial kudeta kue kuil kuras kurban
  0.322: kuwait laboratory laid laknatullah laksanakan laku lamanya lamb lamongan lana landa
  0.322: landfill lapas latin lavish leaf leaping lease lecehkan lecy lelah lengan lengkapi lengkeng
  0.322: length lennon les lesbians lessons letkol libanon licking lil lindsay lip listen lit litter
  0.322: lng lomba lompat longstanding loved lrt lumpuhkan lunasi lurus luruskan lyndon macron macys
  0.322: mahar makers makzulkan malut mampir mampus manafort mandated mangga manipulating manusiawi
  0.322: marga marital marley marsudi martha masked master masukan matthews maximum mayora mcmahon
  0.322: medali megathrust mekanik mekar melampirkan meleleh memalsukan memancarkan memandang
  0.322: memanggil membandingkan membebani membeku memberantas memburuk memecat memerintahkan
  0.322: meminum memorable mempercayai mempercepat memperkaya memperkosa mempersiapkan memphis
  0.322: memudahkan memutus menandai menanggung menantang mencabut menceritakan menculik mendagri
  0.322: mendalam mendampingi mendikbud mendingan mendukungnya menekankan menembak menempatkan
  0.322: mengabulkan mengacu mengadu mengalahkan mengantarkan mengejar mengejek mengerjakan
  0.322: menggunakannya menghalangi mengimpor menginap mengincar mengontrol mengoperasikan mengucap
  0.322: mengulang mengutuk menunaikan menunjukan menuturkan menyadari menyangka menyertai
  0.322: menyiarkan menyindir menyuruh mere merekomendasikan merencanakan merespon merk merubah mess
  0.322: mesti mexicans mhn mic microchips microwaved migration mikro mill milwaukee mimbar mimpin
  0.322: minimarket mining minorities mirzani misconstrued mistakes misunderstanding mlm mobilnya
  0.322: mochtar modusnya molested monkey monkeys montgomery motorcycles motornya mph mrk msh mts
  0.322: mtv muara muellers mugger murderer murky murphy muzakir myriad nabawi nada nafsu nana nanya
  0.322: narrated nasal nascar nazar negotiated nestle newsweek newt nfls ngutang nias nikmati
  0.322: nominal nordstrom norman noted noticed notion notoriously nuggets nyamar nyenyak obscure
  0.322: occurrence offense offline omit ono onsu opera optical optimis orbit orchestrated organizer
  0.322: organnya ornamen orourkes otoriter outrageous packers packs paintings paku palace
  0.322: palangkaraya palestinians pamer pamerkan pamflet pancung panda pandang pandeglang pangarep
  0.322: panwaslu papa papan parasetamol parasit parawansa parishioners paspampres passages paste
  0.322: paud payudara pcr peanuts pedemo pedestrians pelamar pelaporan pelat pelindung pemalsuan
  0.322: pembalut pembenci pembina pembuangan pemeriksa pemerintahnya pemulihan penambangan
  0.322: penampilan penanggung penangkal penchant pendataan penembak pengajar pengalihan pengaman
  0.322: pengasuh pengaturan pengeboman pengeras penggalangan penggugat penghubung pengibaran
  0.322: pengkhianat pengusiran penipu penistaan pennies penonaktifan penukaran penyadapan
  0.322: penyemprotan penyerahan penyesuaian penyidik penyidikan penyitaan pepaya perbelanjaan
  0.322: percuma performs pergeseran perikanan perilaku perkumpulan permadi pernapasan perpres
  0.322: persahabatan persatuan persebaran persoalan perusak pesticides pestisida petitioning
  0.322: pewarna phoenix photographers piatu pikirkan placement plain planting platforms playboy
  0.322: pledged plongo pocong poised poked polhukam pontianak popularly posited posko pra
  0.322: practicing predicting prematurely pretend priok prioritas prizes profesi promotions
  0.322: pronounced pronouns propane prosesi prospective prov proven province provoke psikologi
  0.322: psychologist puding puing pulih pulse puluh pumping pundit purwokerto qaeda qoumas quarters
  0.322: races rack raden rafael rafah rahmat raib rajin rampant rampok rapel react realize realized
  0.322: recognition recruiting recruits reels regain rejection rekruitmen rencananya renovasi
  0.322: rentang reopen resapan reserve resor responders restu resurrected retain revived rewards
  0.322: rhetoric ribs richards riddled rina rindu rio rittenhouse riza roadside robber rosa rot rsj
  0.322: rubio ruin rujukan ruko sack salak salinan salsa samsat samsul samudera sanak sangka santos
  0.322: santun santunan saracen sarden sarung saset sate saud sayangnya scuba sdr searches seasonal
  0.322: seasons seeds sejalan sejatinya sekadar sekampung sekeluarga sekertaris sekumpulan
  0.322: selective seluas semasa seminggu semut sendok senen sepele sepuluh serena serigala serpihan
  0.322: servers seterusnya settled seventeen shit shrink shunned siblings sikat sila silaturahmi
  0.322: silly simpang sinarmas singgapore singkirkan sisanya sisihkan sitompul sixth skck skeletal
  0.322: skittles slap sleepy slideshow slips slowed sly smg smuggling snatching sneaking snorting
  0.322: snowden sober sofyan solopos sonic sony spacex spectacular spencer spike sppi spree sragen
  0.322: sriwijaya stairs staquf starred steak stevie strawberries stronger strongly struktur
  0.322: sudjana sudut suhartoyo sulut summary sumpah suns sunscreen suppression surfer surgically
  0.322: surprisingly surreptitiously surveillance sustained swallowing swasembada swim swimmer
  0.322: swirled swiss syrup taala tabligh tabloids tabrak tagged tail talent tales tali tangkuban
  0.322: tantangan tanyakan tarwiyah tatanan tawuran tayangkan tebar teknisi televised teller
  0.322: temannya tembakan temperatures tenggorokan teras terbendung terbitan terbitkan tergantung
  0.322: terintegrasi terkecuali terkemuka terlanjur terlarang termahal terpancing terpilihnya terry
  0.322: tersapu tersentuh tertua tewasnya thugs tiada tipikal tirade tkn tmn toast tomato topan
  0.322: toting tpq tragedies trainee transferred translates transparansi transported tuesday tumors
  0.322: tunda tusuk tvone tvri twelve uea ufos ukuran umi umpan umumnya undermine unik
  0.322: unintentionally unnecessary untrue untungnya unveiled url utomo vacationing vanishing vary
  0.322: vast verses visas visitor vital volkswagen volunteer wade wahana walkout wallet wamena
  0.322: warner warriors washes wasiat waspadalah wed weigh welcoming whatever whitney wikipedia
  0.322: wipe withdrawn withdrew wonosobo wrapped yani yankee yasin yearbook yemen zaidul zionist
  0.322: zoni zulfikar
  0.286: ass passport
  0.254: abad abal acuan adakah adhi adiknya adili adl agam agunan ahad ahmed ahoker airlangga
  0.254: airnya airpods aksara akta aktifkan akulaku alfiandi aljazair almarhumah alpha ambulans
  0.254: ampuni amran andre ane angkut angkutan anjurkan antariksa antibiotik antony anut anzar
  0.254: aphelion apotek ardi arena arhan aroma artikelnya asa asas asik asma aspirasi astaga ata
  0.254: atik atur avsec awasi ayahanda aziz babel badung bah baharuddin bahtiar bajang bakti
  0.254: banding bantuannya bapaknya bapenda bara barak barista barito basarnas basri bata bdg bebek
  0.254: bedah benderang bengkak benny benz berakibat berapi berbanding bercerai berdamai berdua
  0.254: berhentikan beribadah beritasatu beritaviral berkali berkati berlakukan bermaksud bernilai
  0.254: berpindah berpura bersebrangan bertajuk berterimakasih besarnya bgt bhs bicaranya bidan
  0.254: biopsi bir bis blunder bobrok bolong bombardir bondowoso bowo bpkb bppt brantas buatkan
  0.254: bubuk budidaya bukankah bulannya bulat bulus buni bunyinya byk cantik capai captionnya cawe
  0.254: cempaka cendana centre cepet chandra chechnya christchurch christiano cium ciut cukong
  0.254: curhat dadang dagang dahlan damri danantara danone dapil dar darahnya darussalam dasyat
  0.254: datangnya dedeh deepfake defisit dehidrasi del des destinasi detil devisa dharma diakuisisi
  0.254: dialiri dian diancam diansyah diatasi dibacakan dibacok dibajak dibebankan dibekukan
  0.254: dibikin dicuri didanai didemo digabung digabungkan diganggu digantung dihadapan dihadapi
  0.254: dihajar dihakimi dihubungkan diisolasi dijaga dijatuhkan dijumpai dikalangan dikarantina
  0.254: dikejar dikerjakan dikhawatirkan dikomentari dikorupsi dilampirkan dilepaskan diletakkan
  0.254: diliput dilontarkan dimanapun dimedia dimensi dimintai diminum dinasti diperpanjang
  0.254: diperuntukkan dipesan diputar direvisi disajikan disaksikan disalahgunakan disamping disapa
  0.254: disegel diselidiki disembuhkan disemprotkan disensor disinyalir disiram diskriminasi distop
  0.254: disusul ditabrak ditangan ditekan ditelisik diteliti diteruskan ditiadakan dito ditunjukkan
  0.254: diusung domestik dompet dst duet dulunya dumai dungu duterte dyah edan eff eksklusif
  0.254: eksperimental elemen emf emporium encephalitis enembe engineering ente enteng erwina
  0.254: fadilah fam fikir fordow freshgraduate gacoan gadungan gamalama ganggu garang genetika geng
  0.254: geopolitik gerak getah ghoib gigitan goodbener gor gram gratiskan guci gulung gunanya
  0.254: gurion gurunya habiskan haid haider han hancurnya handset harmoni harmonis haru haruskah
  0.254: hasanuddin hatilah haus hayati henti hentinya herman hermansyah hiburan hidayah himalaya
  0.254: hipnotis hlbk hormon husain husein husni hwa identifikasi ieu igd igun ika ikhsan ilc
  0.254: illaihi import inalum inasgoc inbok inbox innalillah inovatif institut invasi ipar ipk
  0.254: iringan ironis isam ismail jadilah jae jahe jajan jaklingko jamur javed jegal jepara
  0.254: jiwasraya jonru jumatan jurnalistik kabag kabareskrim kakinya kalender kamal kampret
  0.254: kanibal kanjuruhan kantong kapok kapuas kapuk karangan karbon karimun karo kartini katakita
  0.254: kebanggaan kebersihan kebesaran kebodohan kecebong kedapatan kedepannya kehormatan
  0.254: keinginan kejuaraan kekecewaan kel kelainan kelautan kelelahan kelengkapan kelojotan kelola
  0.254: keluarnya kemacetan kemandulan kemarau kemauan kemenkopukm kemenkumham kemkes kemudahan
  0.254: kendala kental kepanasan kependudukan keponakan kepulan keresahan kericuhan keringanan
  0.254: keroyok kerucut kesabaran kesah kesaksian kesaksiannya ketangkap ketiduran khatimah kidul
  0.254: kipi kitaindonesia kjp kkn kks klip klu knp koala kol kolong komnas komoditas kompeten
  0.254: komplotan konsisten konsultan konteksnya kontrakan kontrol konvensi koq koridor koroner
  0.254: korvpsi kostum kotawaringin kpai kreator kredibilitas krena kristal kronis kronologi ktt
  0.254: kulonprogo kunjung kunker kurikulum kutu kuya kwik laa lancar lancarkan landas lanjutkan
  0.254: larutan lazada lemak leo letjen letnan leukimia liburkan linda lindungilah lionel loe
  0.254: lontarkan lsg lsi lsm lukas lurah lutut mabuk mae mahalini maia majene mak makkah mamah
  0.254: mandalika manfaatnya manusianya maradona marselino marteen matinya mayatnya mcdonald megah
  0.254: melacak melancarkan melangkah melantik melatih melepuh meludahi melumpuhkan meluncur
  0.254: memadamkan memarahi memasok mematuhi membabi membantai memberlakukan memblokir memengaruhi
  0.254: meminjam mempelajari mempersilakan mempertimbangkan memprediksi memprovokasi memungkinkan
  0.254: memungut menakutkan menanti mencakup mencetak mendasar mendekat mendidih mendiskreditkan
  0.254: mendunia menembaki menembakkan menembus menenggelamkan menerobos mengaji mengalihkan
  0.254: mengangkut mengawasi mengebom mengecoh mengeluhkan mengemudi mengencingi menggandeng
  0.254: menggeledah menghadirkan menghakimi menghampiri mengharapkan menghirup menghitung mengidap
  0.254: mengidentifikasi menginisiasi mengkritisi menguji mengunakan menguntungkan menjemput
  0.254: menopause menpan mensejahterakan menusuk menutupi menyalin menyambangi menyapu menyatu
  0.254: menyebutnya menyeramkan meradang meragukan merambat merauke merawat meredakan merekalah
  0.254: meringankan mestinya mesum metrotv mewujudkan mimin mina minerale minim minumlah mistis mkn
  0.254: mnjadi moderna moh molotov monggo monitoring monumen mossad mrt mujahid mukanya mukena
  0.254: mukidi mulus mulutnya mumpung munafik muri musholla mutlak nadim nagari najib nalar nasehat
  0.254: nata ndak nemu netralitas ngajak nganggur ngasih ngawur nge ngk nibiru nikotin nipis nmax
  0.254: npwp nugini nyawanya obatnya oblong obor odgj oke olok oman ongkos opsi ora orasi orng otto
  0.254: ovarium pacar pacul pademangan pahala pakde palang pam pamapersada pamit panadol pancaran
  0.254: pantes panti paparan paragon pasifik paska pastinya pasukannya patra patrio paylater pbi
  0.254: pecinta pedang pejabatnya pelajari pelan pelawak pelepasan pelindo pelosok pemandangan
  0.254: pembajak pembakar pembantu pembekuan pembelajaran pembersih pembicara pembinaan pembohongan
  0.254: pemburu pemelintiran pemimpinnya peminjaman penanda penari penarikan penasehat pencabulan
  0.254: pendaftarannya pendampingan pendapatnya penderitaan penegasan penerbitan penertiban
  0.254: pengantin pengeluaran pengen pengeroyokan penggalian penggrebekan penghentian penghormatan
  0.254: penghuni pengkhianatan penguburan pengujian pengunjuk penikmat penindasan penolak penuhi
  0.254: penulisan penyebabnya penyedia penyediaan penyiaran penyiraman penyusup peradangan perampok
  0.254: perangi percepat percetakan perda peretas peretasan perizinan perkosa perkuat perlintasan
  0.254: perppu persada persalinan persebaya persekusi persenjataan perserikatan persiden persija
  0.254: persilangan persnya persyaratannya pesiar pesindo petrus pgi pidatonya pinang pinter pjs
  0.254: plonga podium podomoro polisikan polusi pompa pongrekun pornografi posisinya poto ppg ppih
  0.254: ppkm praktik praktis pramugari prasetyo presenter probabilitasnya projo protein provokator
  0.254: psikotropika psk pujiastuti pungutan purbalingga putranto qaradhawi rabun rafi rahayu
  0.254: rahman raka ramalan rambu rantai rasul ratus raymond rebutan redenominasi regional rekannya
  0.254: restui reza riba ribka richter rieke ringsek rita riwayat robek royong ruhut rutan sabotase
  0.254: saku salahnya salahuddin salemba sampoerna saraf satpam satria saudar saudari sayembara
  0.254: screenshoot sctv seabank sebaik seberapa seberat sebulan sebutan sedekah sediahkan
  0.254: sedikitnya seduhan segalanya segan segel segelas segerah sejati sejenak sek sekarat sekejam
  0.254: seksama seksi selayar selepas seluruhnya sembilan sembunyikan semenjak sensitif sensor
  0.254: serakah serat serba serbuan sesi seto shanghai sherly shg shinta showroom sianipar sidik
  0.254: sido sigi siliwangi simpanan singapur singkatan sirait sirine sirkuit siroj situbondo skali
  0.254: skk smpn smua soedirman solidaritas sos sperti spesies sppg srimulyani statusnya subang
  0.254: sulfur sulselbar sumbawa sumsum sunni supari surveyor susilo susulan syuting tagih tahfidz
  0.254: tahlil tahrir takkan taktik tambora tamiang tampan tandingan tanggapi tangki tanjungpinang
  0.254: tap tar taruna tdi tebet tegur tehran telusuri tempel temu tenggelamnya tengik tengkorak
  0.254: tengku tensi terbaikmu tercoblos tergolong terharu terik terjungkal terkesan terkuat
  0.254: terkubur terlajur terlantar terlindungi termakan terobos terowongan terpantau terparah
  0.254: terputus tersambar terselubung tersembunyi tertanggal tertarik tertimbun tertinggal tertipu
  0.254: terupdate terusan teruskan tgb tiktoknya ting tinta tkp tlg tlh toni toraja tpa tren trik
  0.254: trilyun trisakti ttpi tuangkan tuduh tularkan tulungagung tulus turkiye tutorial tuyul
  0.254: ucapnya ulasan umm umrah undi undur ungkapnya unhcr unsri untk usahakan utbk uya validitas
  0.254: velodrome vii virall vista vit volume volvo wabarokatuh wabup wadah wag wah waketum
  0.254: widjiatno winata wirawan wita woow xvi yel yenny yerusalem yuan zainal zainul zara
  0.254: zulkarnain
  """
