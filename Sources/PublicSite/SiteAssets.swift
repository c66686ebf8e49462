import Crypto
import Domain
import HTTPTypes
import Hummingbird

/// The style sheet, script and pictures, built into the executable.
///
/// An asset's address holds a part of its hash, so that browsers keep it for a year and still see every change.
struct SiteAssets: Sendable {
  private struct Asset: Sendable {
    var type: String
    var bytes: ByteBuffer
    var tag: String
  }

  static let folder = "/aset"

  let stylesheet: String
  let chatScript: String
  let shareScript: String
  let icon: String
  /// The picture that messengers show beside a link to the site, 600 × 315.
  let preview: String
  private let previewByVerdict: [Verdict: String]
  private let byPath: [String: Asset]

  init() {
    var byPath: [String: Asset] = [:]
    func add(_ stem: String, _ ending: String, _ type: String, _ bytes: [UInt8]) -> String {
      let hash = SHA256.hash(data: bytes).prefix(6).map { byte in
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }.joined()
      let path = "\(Self.folder)/\(stem).\(hash).\(ending)"
      byPath[path] = Asset(type: type, bytes: ByteBuffer(bytes: bytes), tag: "\"\(hash)\"")
      return path
    }
    stylesheet = add("situs", "css", "text/css; charset=utf-8", PackageResources.site_css)
    chatScript = add("obrolan", "js", "text/javascript; charset=utf-8", PackageResources.chat_js)
    shareScript = add("bagikan", "js", "text/javascript; charset=utf-8", PackageResources.share_js)
    icon = add("ikon", "svg", "image/svg+xml", PackageResources.icon_svg)
    func addPreview(_ name: String, _ bytes: [UInt8]) -> String {
      add("pratinjau-\(name)", "png", "image/png", bytes)
    }
    preview = addPreview("situs", PackageResources.preview_site_png)
    previewByVerdict = [
      .hoax: addPreview("hoaks", PackageResources.preview_hoax_png),
      .false: addPreview("salah", PackageResources.preview_false_png),
      .misleading: addPreview("menyesatkan", PackageResources.preview_misleading_png),
      .satire: addPreview("satire", PackageResources.preview_satire_png),
      .unproven: addPreview("belum-terbukti", PackageResources.preview_unproven_png),
      .true: addPreview("benar", PackageResources.preview_true_png),
      .official: addPreview("resmi", PackageResources.preview_official_png),
    ]
    self.byPath = byPath
  }

  /// The picture beside a link to a claim: its verdict, readable before anybody opens the page.
  func preview(_ verdict: Verdict) -> String { previewByVerdict[verdict] ?? preview }

  /// The asset at a path, to be kept for a year; `nil` when there is none (or its hash is an old one).
  func response(path: String, for request: Request) -> Response? {
    byPath[path].map { respond($0, maxAge: "public, max-age=31536000, immutable", to: request) }
  }

  /// The icon, for browsers that ask for it by its well-known name.
  func iconResponse(for request: Request) -> Response {
    byPath[icon].map { respond($0, maxAge: "public, max-age=86400", to: request) }
      ?? Response(status: .notFound)
  }

  private func respond(_ asset: Asset, maxAge: String, to request: Request) -> Response {
    var headers: HTTPFields = [.cacheControl: maxAge, .eTag: asset.tag]
    if request.headers[.ifNoneMatch] == asset.tag {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = asset.type
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.bytes))
  }
}
