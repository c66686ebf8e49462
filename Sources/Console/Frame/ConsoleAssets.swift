import CWebAssets
import Crypto
import HTTPTypes
import Hummingbird

/// Style sheets and scripts: ours, and Debian's Bootstrap and Chart.js as they were when this was built.
///
/// An asset's address holds a part of its hash, so that browsers keep it for a year and still see every change.
struct ConsoleAssets: Sendable {
  private struct Asset: Sendable {
    var type: String
    var bytes: ByteBuffer
    /// Whether its address changes with it.
    var isLasting = true
  }

  let bootstrap: String
  let stylesheet: String
  let script: String
  let chart: String
  private let byName: [String: Asset]

  init() {
    var byName: [String: Asset] = [:]
    func add(_ stem: String, _ ending: String, _ bytes: [UInt8]) -> String {
      let hash = SHA256.hash(data: bytes).prefix(6).map { byte in
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }.joined()
      let type = ending == "css" ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8"
      let name = "\(stem).\(hash).\(ending)"
      byName[name] = Asset(type: type, bytes: ByteBuffer(bytes: bytes))
      return "/console/aset/\(name)"
    }
    func bytes(_ file: cwebassets_file) -> [UInt8] {
      Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    bootstrap = add("bootstrap", "css", bytes(cwebassets_bootstrap_css()))
    chart = add("chart", "js", bytes(cwebassets_chart_js()))
    stylesheet = add("konsol", "css", PackageResources.console_css)
    script = add("konsol", "js", PackageResources.console_js)
    // The guide's text names its pictures as they are, so they are looked at again after a day.
    for (name, file) in [
      ("hari-ini", cwebassets_guide_today()), ("satu-rumor", cwebassets_guide_rumor()),
      ("terbitkan", cwebassets_guide_publish()), ("satu-jawaban", cwebassets_guide_response()),
      ("coba", cwebassets_guide_try()),
    ] {
      byName["panduan-\(name)-360.png"] = Asset(
        type: "image/png", bytes: ByteBuffer(bytes: bytes(file)), isLasting: false)
    }
    self.byName = byName
  }

  /// Whether there is an asset of a name.
  func has(_ name: String) -> Bool { byName[name] != nil }

  /// The asset of a name; `nil` when there is none (or its hash is an old one).
  func response(_ name: String, for request: Request) -> Response? {
    guard let asset = byName[name] else { return nil }
    guard asset.isLasting else {
      return Response(
        status: .ok, headers: [.cacheControl: "public, max-age=86400", .contentType: asset.type],
        body: ResponseBody(byteBuffer: asset.bytes))
    }
    let tag = "\"\(name)\""
    var headers: HTTPFields = [
      .cacheControl: "public, max-age=31536000, immutable", .eTag: tag,
    ]
    if request.headers[.ifNoneMatch] == tag {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = asset.type
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.bytes))
  }
}
