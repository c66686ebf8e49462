import CannedResponses
import Conversation
import Domain
import Foundation
import Logging
import Metrics
import ServiceLifecycle
import Storage
import Synchronization

/// The canned answers in use. Watches their folder: a good edit is live within a second, a broken one is
/// refused as a whole and the last good one stays.
public final class ResponseShelf: Service {
  private static let pollMilliseconds = 300

  private let folder: URL
  private let claims: any ClaimMatcher
  private let lookup: any ClaimLookup
  private let logger: Logger
  private struct State {
    var conversation: Conversation
    /// What staff edited, laid over the files.
    var edits: [ResponseOverlay.Edit] = []
    var lastEdit: Int64 = 0
    /// What the folder looked like when it was read last, good or not.
    var seen: [String: FileStamp]
  }
  /// Where staff's edits are kept; `nil`: the files are all there is.
  private let database: (any Database)?
  private let state: Mutex<State>

  /// A file changed when any of these did.
  private struct FileStamp: Hashable {
    var size: Int64
    var seconds: Int64
    var nanoseconds: Int64
  }

  /// Reads the folder for the first time.
  ///
  /// - Throws: `InvalidResponses` when there is nothing good to start with.
  public init(
    folder: URL, claims: any ClaimMatcher, lookup: any ClaimLookup,
    database: (any Database)? = nil, logger: Logger
  ) throws {
    self.database = database
    self.folder = folder
    self.claims = claims
    self.lookup = lookup
    self.logger = logger
    let seen = ResponseShelf.stamps(of: folder)
    let library = try ResponseLibrary.load(folder: folder)
    state = Mutex(
      State(
        conversation: ResponseShelf.conversation(library, claims: claims, lookup: lookup),
        seen: seen))
    Meter(label: "tabayun_responses_valid").set(1)
  }

  /// The conversation with the answers that are in use now.
  public var conversation: Conversation { state.withLock { $0.conversation } }

  /// Takes over what staff edited in the console; to be called before anything is answered, and then often.
  public func followEdits(in database: any Database) async throws {
    let store = ResponseRevisionStore()
    let known = state.withLock { $0.lastEdit }
    let found = try await database.read { session -> (Int64, [ResponseOverlay.Edit])? in
      let last = try store.last(in: session)
      guard last != known else { return nil }
      return (
        last,
        try store.latest(in: session).map { .init(path: $0.path, text: $0.text, base: $0.base) }
      )
    }
    guard let (last, edits) = found else { return }
    state.withLock { state in
      state.edits = edits
      state.lastEdit = last
    }
    reload(seen: ResponseShelf.stamps(of: folder))
  }

  /// Watches until shutdown.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(ResponseShelf.pollMilliseconds))
        if let database = self.database {
          do {
            try await self.followEdits(in: database)
          } catch {
            self.logger.error("edited answers cannot be read", metadata: ["error": "\(error)"])
          }
        }
        self.reloadIfChanged()
      }
    }
  }

  /// Reads the folder again if a file in it changed.
  public func reloadIfChanged() {
    let now = ResponseShelf.stamps(of: folder)
    guard now != state.withLock({ $0.seen }) else { return }
    reload(seen: now)
  }

  private func reload(seen now: [String: FileStamp]) {
    do {
      let files = try ResponseSource.read(folder: folder)
      let edits = state.withLock { $0.edits }
      let library = try ResponseLibrary(ResponseOverlay(files: files, edits: edits).sources)
      let conversation = ResponseShelf.conversation(library, claims: claims, lookup: lookup)
      state.withLock { state in
        state.conversation = conversation
        state.seen = now
      }
      Meter(label: "tabayun_responses_valid").set(1)
      logger.info("canned answers reloaded")
    } catch {
      state.withLock { $0.seen = now }
      Meter(label: "tabayun_responses_valid").set(0)
      logger.error(
        "canned answers refused; the last good ones stay in use",
        metadata: ["problems": "\(error)"])
    }
  }

  private static func conversation(
    _ library: ResponseLibrary, claims: any ClaimMatcher, lookup: any ClaimLookup
  ) -> Conversation {
    Conversation(responses: library, claims: claims, lookup: lookup)
  }

  /// Three times a second over hundreds of files: with `stat` alone, which costs a tenth of what URLs and
  /// their resource values do.
  private static func stamps(of folder: URL) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      guard name.hasSuffix(".md"), !name.hasPrefix("."), !name.contains("/.") else { continue }
      var info = stat()
      guard stat("\(folder.path)/\(name)", &info) == 0 else { continue }
      stamps[name] = FileStamp(
        size: Int64(info.st_size), seconds: Int64(info.st_mtim.tv_sec),
        nanoseconds: Int64(info.st_mtim.tv_nsec))
    }
    return stamps
  }
}
