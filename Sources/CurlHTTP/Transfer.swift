import CCurl
import Domain
import Foundation

/// One request on its way: the options of its easy handle, the bytes that went and came.
final class Transfer {
  /// All headers of an answer together; a platform sends some 2 KiB.
  private static let headerLimit = 64 << 10

  let job: Job
  let easy: UnsafeMutableRawPointer
  private var bodyOffset = 0
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private var response = OutboundResponse(status: 0)
  private var headerBytes = 0
  private var isTooLarge = false
  private var isCutOff = false
  private var resolveList: UnsafeMutablePointer<curl_slist>?

  init(job: Job, easy: UnsafeMutableRawPointer) {
    self.job = job
    self.easy = easy
  }

  deinit {
    curl_slist_free_all(headerList)
    curl_slist_free_all(resolveList)
  }

  // MARK: Options

  /// Sets every option; false when libcurl refuses one.
  func prepare(_ configuration: CurlHTTPClient.Configuration) -> Bool {
    let request = job.request
    let connectLimit = min(configuration.connectTimeoutMilliseconds, request.timeoutMilliseconds)
    var isAccepted = true
    func set(_ code: CURLcode) { if code != CURLE_OK { isAccepted = false } }

    set(ccurl_set_string(easy, CURLOPT_URL, request.url))
    set(ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https"))
    set(ccurl_set_long(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1))
    set(ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0))
    // A proxy from the environment would see tokens that nobody meant it to see.
    set(ccurl_set_string(easy, CURLOPT_PROXY, ""))
    set(ccurl_set_string(easy, CURLOPT_USERAGENT, configuration.userAgent))

    set(ccurl_set_long(easy, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS)))
    // Rather wait for the first connection's TLS to say whether it can be shared than open ten.
    let isTLS = request.url.lowercased().hasPrefix("https:")
    set(ccurl_set_long(easy, CURLOPT_PIPEWAIT, isTLS ? 1 : 0))
    set(ccurl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 1))
    set(ccurl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 2))
    set(ccurl_set_long(easy, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)))
    if let caFile = configuration.caFile {
      set(ccurl_set_string(easy, CURLOPT_CAINFO, caFile))
      set(ccurl_set_string(easy, CURLOPT_CAPATH, nil))
    }

    set(ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1))
    set(ccurl_set_long(easy, CURLOPT_TCP_KEEPALIVE, 1))
    set(ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, request.timeoutMilliseconds))
    set(ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, connectLimit))
    if !request.isCut {
      set(ccurl_set_offset(easy, CURLOPT_MAXFILESIZE_LARGE, request.responseLimit))
    }
    if let addresses = request.pinnedAddresses { set(pin(addresses)) }

    set(setMethodAndBody(request))
    set(setHeaders(request))
    set(setCallbacks())
    return isAccepted
  }

  /// Lets connections go to these addresses and to no others.
  private func pin(_ addresses: [String]) -> CURLcode {
    guard let target = URLComponents(string: job.request.url), let host = target.host,
      !addresses.isEmpty
    else { return CURLE_URL_MALFORMAT }
    let port = target.port ?? (target.scheme?.lowercased() == "https" ? 443 : 80)
    let list = addresses.map { $0.contains(":") ? "[\($0)]" : $0 }.joined(separator: ",")
    // With a plus it is forgotten after a minute, as an answer of the name server would be.
    guard let made = curl_slist_append(nil, "+\(host):\(port):\(list)") else {
      return CURLE_OUT_OF_MEMORY
    }
    resolveList = made
    let codes = [
      ccurl_set_list(easy, CURLOPT_RESOLVE, made),
      // A connection that was made for somebody else may lead elsewhere.
      ccurl_set_long(easy, CURLOPT_FRESH_CONNECT, 1),
      ccurl_set_long(easy, CURLOPT_FORBID_REUSE, 1),
      // Whatever libcurl makes of the name: what is connected to is compared once more.
      ccurl_set_opensocket_callback(
        easy,
        { context, _, address in
          guard let address, Transfer.from(context)?.mayConnect(address) == true else {
            return ccurl_no_socket()
          }
          return ccurl_open_socket(address)
        }, Unmanaged.passUnretained(self).toOpaque()),
    ]
    return codes.first { $0 != CURLE_OK } ?? CURLE_OK
  }

  private func mayConnect(_ address: UnsafePointer<curl_sockaddr>) -> Bool {
    var text = [CChar](repeating: 0, count: 64)
    guard ccurl_address_text(address, &text, socklen_t(text.count)) != nil else { return false }
    let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return job.request.pinnedAddresses?.contains(String(decoding: bytes, as: UTF8.self)) == true
  }

  private func setMethodAndBody(_ request: OutboundRequest) -> CURLcode {
    if request.method == "HEAD" { return ccurl_set_long(easy, CURLOPT_NOBODY, 1) }
    if request.method == "GET", request.body.isEmpty {
      return ccurl_set_long(easy, CURLOPT_HTTPGET, 1)
    }
    // libcurl repeats a request by itself when a kept connection dies without an answer. The body
    // comes from a callback that cannot go back, so that such a repeat fails instead; without a
    // body there is nothing to go back in, so no kept connection is used.
    if request.body.isEmpty { _ = ccurl_set_long(easy, CURLOPT_FRESH_CONNECT, 1) }
    let codes = [
      ccurl_set_long(easy, CURLOPT_POST, 1),
      ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, request.body.count),
      ccurl_set_string(easy, CURLOPT_CUSTOMREQUEST, request.method),
    ]
    return codes.first { $0 != CURLE_OK } ?? CURLE_OK
  }

  private func setHeaders(_ request: OutboundRequest) -> CURLcode {
    // Without a value libcurl leaves out what it would add on its own.
    var lines = ["Expect:"]
    if !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) {
      lines.append("Content-Type:")
    }
    for header in request.headers {
      lines.append(header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)")
    }
    for line in lines {
      guard let longer = curl_slist_append(headerList, line) else { return CURLE_OUT_OF_MEMORY }
      headerList = longer
    }
    return ccurl_set_list(easy, CURLOPT_HTTPHEADER, headerList)
  }

  private func setCallbacks() -> CURLcode {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let codes = [
      ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context),
      ccurl_set_data_callback(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
        Transfer.from(context)?.receive(Transfer.buffer(bytes, size, count)) ?? 0
      },
      ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context),
      ccurl_set_data_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
        Transfer.from(context)?.receiveHeader(Transfer.buffer(bytes, size, count)) ?? 0
      },
      ccurl_set_pointer(easy, CURLOPT_READDATA, context),
      ccurl_set_data_callback(easy, CURLOPT_READFUNCTION) { bytes, size, count, context in
        Transfer.from(context)?.supply(Transfer.buffer(bytes, size, count)) ?? 0
      },
      ccurl_set_seek_callback(easy) { _, _, _ in CURL_SEEKFUNC_FAIL },
    ]
    return codes.first { $0 != CURLE_OK } ?? CURLE_OK
  }

  // MARK: Callbacks (on the transfer thread, within `curl_multi_perform`)

  private static func from(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func buffer(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int
  ) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
  }

  /// Anything but the count breaks the transfer off.
  private func receive(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
    guard response.body.count + bytes.count <= job.request.responseLimit else {
      if job.request.isCut {
        response.body += bytes.prefix(max(0, job.request.responseLimit - response.body.count))
        isCutOff = true
      } else {
        isTooLarge = true
      }
      return 0
    }
    response.body.append(contentsOf: bytes)
    return bytes.count
  }

  private func receiveHeader(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
    headerBytes += bytes.count
    guard headerBytes <= Self.headerLimit else {
      isTooLarge = true
      return 0
    }
    if bytes.starts(with: "HTTP/".utf8) {
      // An interim answer (1xx) came before: its headers do not count.
      response.headers = [:]
    } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
      let name = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
      let value = String(decoding: bytes[(colon + 1)...], as: UTF8.self).trimmingFieldSpace()
      response.headers[name] = response.headers[name].map { "\($0), \(value)" } ?? value
    }
    return bytes.count
  }

  private func supply(_ room: UnsafeMutableRawBufferPointer) -> Int {
    let body = job.request.body
    let end = min(body.count, bodyOffset + room.count)
    room.copyBytes(from: body[bodyOffset..<end])
    defer { bodyOffset = end }
    return end - bodyOffset
  }

  // MARK: Results

  /// Whether a byte of the request may have been handed to a connection.
  ///
  /// One of three witnesses suffices: libcurl does not count a head that a busy HTTP/2 connection
  /// took late, and a request without a body never has one asked for.
  private var wasSendingStarted: Bool {
    var pretransfer: curl_off_t = 0
    _ = ccurl_get_offset(easy, CURLINFO_PRETRANSFER_TIME_T, &pretransfer)
    return longInfo(CURLINFO_REQUEST_SIZE) > 0 || bodyOffset > 0 || pretransfer > 0
  }

  var connectionsOpened: Int { longInfo(CURLINFO_NUM_CONNECTS) }

  var cancellation: TransportFailure {
    wasSendingStarted ? .cancelledWhileSending : .cancelledBeforeSending
  }

  func outcome(_ code: CURLcode) -> Outcome {
    // That we broke it off ourselves is what was asked for.
    guard code != CURLE_OK, !(isCutOff && code == CURLE_WRITE_ERROR) else {
      response.status = longInfo(CURLINFO_RESPONSE_CODE)
      return .success(response)
    }
    return .failure(
      TransportFailure(code, isTooLarge: isTooLarge, wasSendingStarted: wasSendingStarted))
  }

  private func longInfo(_ info: CURLINFO) -> Int {
    var value = 0
    return ccurl_get_long(easy, info, &value) == CURLE_OK ? value : 0
  }
}

extension String {
  /// Without the optional white space around a header's value (RFC 9110, 5.6.3) and the line's end.
  fileprivate func trimmingFieldSpace() -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    let rest = drop(while: isSpace)
    guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(rest[...last])
  }
}
