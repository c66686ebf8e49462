import Crypto
import Foundation
import TestSupport
import Testing

@testable import Console

@Suite("The guide for staff")
struct GuideTests {
  @Test("the console's page is made from the guide as it is now")
  func current() throws {
    let guide = try Data(contentsOf: PackageRoot.url.appendingPathComponent("docs/panduan-staf.md"))
    let stamp = SHA256.hash(data: guide).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
    #expect(GuidePage.text.hasPrefix("<!-- \(stamp) -->"), "run scripts/guide")
  }

  @Test("every picture of the guide is there, in the repository and in the console")
  func pictures() throws {
    let names = GuidePage.text.matches(of: /panduan-([\w-]+\.png)/).map { String($0.1) }
    #expect(names.count >= 5)
    let assets = ConsoleAssets()
    for name in names {
      #expect(FileManager.default.fileExists(atPath: PackageRoot.path("docs/gambar/\(name)")))
      #expect(assets.has("panduan-\(name)"), "\(name)")
    }
  }

  @Test("nothing of what is in the console's bar goes unmentioned")
  func complete() {
    for section in Section.allCases where ![.account, .guide, .members].contains(section) {
      #expect(GuidePage.text.contains(">\(section.title)</h3>"), "\(section.title)")
    }
  }
}
