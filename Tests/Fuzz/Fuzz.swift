import Foundation

/// Feeds arbitrary bytes to everything that reads what others wrote. `TABAYUN_FUZZ_TARGET` says to which:
/// one process fuzzes one parser, so that its coverage leads somewhere.
///
/// The only wrong result is a trap (libFuzzer reports it), memory without bounds, or a broken promise that is
/// checked here.
private let target: @Sendable ([UInt8]) -> Void = {
  let name = ProcessInfo.processInfo.environment["TABAYUN_FUZZ_TARGET"] ?? ""
  return targets[name] ?? { _ in }
}()

private let targets: [String: @Sendable ([UInt8]) -> Void] =
  channelTargets.merging(fileTargets, uniquingKeysWith: { first, _ in first })
  .merging(pageTargets, uniquingKeysWith: { first, _ in first })
  .merging(storageTargets, uniquingKeysWith: { first, _ in first })

private func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// libFuzzer's own `main`, to be called from another one: SwiftPM names an executable's entry point after its
/// module. See "Using libFuzzer as a library" in LLVM's documentation.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("Fuzz_main")
public func fuzzMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  guard targets[ProcessInfo.processInfo.environment["TABAYUN_FUZZ_TARGET"] ?? ""] != nil else {
    // (Inside of libFuzzer an exit counts as a crash.)
    print("TABAYUN_FUZZ_TARGET must be one of: \(targets.keys.sorted().joined(separator: " "))")
    return 2
  }
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments, fuzzOne)
}
