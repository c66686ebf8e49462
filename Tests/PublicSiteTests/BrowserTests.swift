import Domain
import Foundation
import PublicSite
import Testing

/// The pages as people meet them, in a real browser; skipped where none is installed.
@Suite(
  "In a browser", .enabled(if: Browser.isInstalled), .serialized, .timeLimit(.minutes(3)))
struct BrowserTests {
  private static let house = MemoryHouse(
    claims: Verdict.allCases.map { verdict in
      Claim(
        id: verdict.rawValue,
        title: "Tautan pendaftaran bantuan tunai Rp600.000 disebar lewat WhatsApp",
        verdict: verdict,
        summary: "Tautan itu meminta data pribadi dan kata sandi.",
        url: "https://periksa.example/alamat-yang-panjang-sekali", source: "Pemeriksa Fakta",
        date: "2026-03-03", expires: "2026-04-01")
    })

  private static func onHTTP(_ configuration: inout SiteConfiguration) {
    // A browser takes the secure cookie over https only.
    configuration.publicURL = "http://127.0.0.1"
    configuration.whatsAppNumber = "6281234567890"
    configuration.contactEmail = "halo@cek.example.id"
  }

  private static func say(_ text: String) -> String {
    """
    document.querySelector('textarea').value = '\(text)';
    document.querySelector('[data-composer] button').click()
    """
  }

  private static func said(_ text: String) -> String {
    "[...document.querySelectorAll('.say')].some((item) => item.textContent.includes('\(text)'))"
  }

  @Test("a message is answered live, a button pressed, and a reload keeps both sides")
  func conversation() async throws {
    let house = MemoryHouse()
    try await RunningSite.run(house, configure: Self.onHTTP) { site in
      try await Browser.run { browser in
        try await browser.resize(width: 360, height: 740)
        try await browser.open(site.address + "/coba")
        try await browser.perform(Self.say("Apakah air garam menyembuhkan flu?"))
        try await browser.wait(Self.said("HOAKS: Apakah air garam"))
        #expect(try await browser.text("document.querySelector('textarea').value") == "")
        try await browser.click("button[value=\"fb:no\"]")
        try await browser.wait(Self.said("HOAKS: fb:no"))
        #expect(try await browser.text("document.querySelectorAll('.me').length") == "2")
        let sides =
          "[...document.querySelectorAll('.say')].slice(1).map((item) => item.classList[1])"
        #expect(try await browser.text(sides) == "me,bot,me,bot")
        try await browser.open(site.address + "/coba")
        try await browser.wait("document.querySelectorAll('.me').length === 2")
        #expect(try await browser.text(sides) == "me,bot,me,bot")
        // What comes later, such as a notice, still arrives by itself.
        house.add("Sudah diperiksa: *benar*", to: try #require(house.messages.first?.session))
        try await browser.wait(Self.said("Sudah diperiksa: benar"))
        #expect(house.messages.map(\.button) == [nil, "fb:no"])
        #expect(browser.complaints == [])
      }
    }
  }

  @Test("a message that could not be stored says so and is sent again once, under its key")
  func retry() async throws {
    let house = MemoryHouse()
    try await RunningSite.run(house, configure: Self.onHTTP) { site in
      try await Browser.run { browser in
        try await browser.open(site.address + "/coba")
        house.setDown(true)
        try await browser.perform(Self.say("Kabar penting"))
        try await browser.wait("document.querySelector('.failed .fate button')")
        #expect(try await browser.text(Self.said("belum tersimpan")) == "true")
        house.setDown(false)
        try await browser.click(".failed .fate button")
        try await browser.wait(Self.said("HOAKS: Kabar penting"))
        #expect(try await browser.text("document.querySelectorAll('.failed').length") == "0")
        #expect(house.messages.count == 1)
      }
    }
  }

  @Test("where no stream can be had the page asks by itself")
  func polling() async throws {
    try await RunningSite.run(configure: { configuration in
      Self.onHTTP(&configuration)
      configuration.streamLimit = 0
    }) { site in
      try await Browser.run { browser in
        try await browser.open(site.address + "/coba")
        try await browser.perform(Self.say("Tanpa aliran"))
        try await browser.wait(Self.said("HOAKS: Tanpa aliran"))
        #expect(browser.complaints == [])
      }
    }
  }

  @Test("a store that is away for a while is said, and the page catches up afterwards")
  func away() async throws {
    let house = MemoryHouse()
    try await RunningSite.run(
      house,
      configure: { configuration in
        Self.onHTTP(&configuration)
        configuration.streamLimit = 0
      }
    ) { site in
      try await Browser.run { browser in
        try await browser.open(site.address + "/coba")
        try await browser.perform(Self.say("Kabar"))
        try await browser.wait(Self.said("HOAKS: Kabar"))
        house.setDown(true)
        house.add("Hasilnya sudah ada", to: try #require(house.messages.first?.session))
        try await browser.wait(
          "document.querySelector('[data-status]').textContent.startsWith('Sambungan terputus')")
        house.setDown(false)
        try await browser.wait(Self.said("Hasilnya sudah ada"))
        #expect(try await browser.text("document.querySelector('[data-status]').textContent") == "")
      }
    }
  }

  @Test("without scripts the same page sends, answers and offers its buttons")
  func withoutScripts() async throws {
    let house = MemoryHouse()
    try await RunningSite.run(house, configure: Self.onHTTP) { site in
      try await Browser.run { browser in
        try await browser.setScripts(false)
        try await browser.open(site.address + "/coba")
        try await browser.perform(Self.say("Tanpa skrip"))
        try await browser.wait(Self.said("HOAKS: Tanpa skrip"))
        try await browser.click("button[value=\"fb:yes\"]")
        try await browser.wait(Self.said("HOAKS: fb:yes"))
        #expect(house.messages.map(\.text) == ["Tanpa skrip", nil])
        #expect(try await browser.text("document.querySelectorAll('.me').length") == "0")
        #expect(browser.complaints == [])
      }
    }
  }

  @Test("every page fits a small phone, is readable in light and dark, and names its controls")
  func accessibility() async throws {
    try await RunningSite.run(Self.house, configure: Self.onHTTP) { site in
      let claims = try await Self.house.latest(limit: 10, offset: 0)
      let paths =
        ["/", "/?q=tautan", "/?q=gempa", "/coba?teks=halo", "/tentang", "/privasi"]
        + claims.map { PublicSite.address(of: $0, publicURL: "") }
      try await Browser.run { browser in
        for isDark in [false, true] {
          try await browser.resize(width: 320, height: 640, isDark: isDark)
          for path in paths {
            try await browser.open(site.address + path)
            let place: Comment = "\(path), \(isDark ? "dark" : "light")"
            #expect(
              try await browser.text("document.documentElement.scrollWidth") == "320", place)
            #expect(try await browser.text(Self.faint) == "", place)
            #expect(try await browser.text(Self.unnamed) == "", place)
            #expect(try await browser.text("document.querySelectorAll('h1').length") == "1", place)
            #expect(try await browser.text(Self.small) == "", place)
          }
        }
        #expect(browser.complaints == [])
      }
    }
  }

  @Test("hostile words run no script")
  func hostile() async throws {
    let claims = HostileInputTests.attacks.enumerated().map { number, attack in
      Claim(
        id: "\(number)", title: attack, verdict: .hoax, summary: attack, source: attack,
        narratives: [attack])
    }
    try await RunningSite.run(MemoryHouse(claims: claims), configure: Self.onHTTP) { site in
      try await Browser.run { browser in
        for path in ["/"] + claims.map({ PublicSite.address(of: $0, publicURL: "") }) {
          try await browser.open(site.address + path)
          #expect(
            try await browser.text(
              "document.querySelectorAll('script:not([src]):not([type])').length") == "0")
          #expect(
            try await browser.text("document.querySelectorAll('[onerror],[onload]').length") == "0")
        }
        try await browser.open(site.address + "/coba")
        for attack in HostileInputTests.attacks.prefix(6) {
          let literal = String(decoding: try JSONEncoder().encode(attack), as: UTF8.self)
          try await browser.perform(
            "document.querySelector('textarea').value = \(literal); document.querySelector('[data-composer] button').click()"
          )
        }
        try await browser.wait("document.querySelectorAll('.bot').length === 7")
        #expect(
          try await browser.text("document.querySelectorAll('.log script, .log img').length") == "0"
        )
        #expect(browser.complaints == [])
      }
    }
  }

  /// Texts whose contrast with what is behind them is below WCAG's AA.
  private static let faint = """
    (() => {
      const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
      const light = (rgb) => rgb.slice(0, 3).map((v) => v / 255)
        .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      const behind = (element) => {
        for (let e = element; e; e = e.parentElement) {
          const rgba = channels(getComputedStyle(e).backgroundColor);
          if (rgba.length === 3 || rgba[3] > 0.99) return rgba;
        }
        return [255, 255, 255];
      };
      const bad = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('script,noscript')) continue;
        const style = getComputedStyle(element);
        const [a, b] = [light(channels(style.color)), light(behind(element))].sort((x, y) => y - x);
        const size = parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        if ((a + 0.05) / (b + 0.05) < (isLarge ? 3 : 4.5)) bad.push(walker.currentNode.data.trim().slice(0, 20));
      }
      return bad.join('; ');
    })()
    """

  /// Controls and links that a screen reader could not name.
  private static let unnamed = """
    [...document.querySelectorAll('a,button,input:not([type=hidden]),textarea,nav')].filter((control) =>
      control.checkVisibility() && !(control.labels && control.labels.length)
        && !control.textContent.trim() && !control.getAttribute('aria-label'))
      .map((control) => control.outerHTML.slice(0, 60)).join('; ')
    """

  /// Buttons and fields too small for a thumb.
  private static let small = """
    [...document.querySelectorAll('button,.button,input:not([type=hidden]),textarea,.top nav a')].filter((control) =>
      control.checkVisibility() && control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML.slice(0, 60)).join('; ')
    """
}
