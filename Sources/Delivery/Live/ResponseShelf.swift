import CannedResponses
import Conversation
import Domain
import Foundation
import Logging
import Metrics
import ServiceLifecycle
import Storage
import Synchronization

/// The canned answers in use: the files, with the edits in the store laid over them. Watches both: a good edit
/// is live within a second, a broken one is refused as a whole and the last good one stays.
public final class ResponseShelf: Service {
  private static let pollMilliseconds = 300

  private let folder: URL
  private let claims: any ClaimMatcher
  private let lookup: any ClaimLookup
  private let database: (any Database)?
  private let revisions = ResponseRevisionStore()
  private let logger: Logger
  private struct State {
    var library: ResponseLibrary
    var conversation: Conversation
    /// What folder and store looked like when they were read last, good or not.
    var seen: FolderStamps
    var seenRevision: Int64 = 0
    var edits: [ResponseEdit] = []
    /// Edits whose file has changed too.
    var conflicts: [String] = []
  }
  private let state: Mutex<State>

  /// Reads the folder for the first time; `load()` reads the edits.
  ///
  /// - Parameter database: where edits are kept; `nil`: there are only files.
  /// - Throws: `InvalidResponses` when there is nothing good to start with.
  public init(
    folder: URL, claims: any ClaimMatcher, lookup: any ClaimLookup,
    database: (any Database)? = nil, logger: Logger
  ) throws {
    self.folder = folder
    self.claims = claims
    self.lookup = lookup
    self.database = database
    self.logger = logger
    let seen = FolderStamps(of: folder)
    let library = try ResponseLibrary.load(folder: folder)
    state = Mutex(
      State(
        library: library,
        conversation: ResponseShelf.conversation(library, claims: claims, lookup: lookup),
        seen: seen))
    Meter(label: "tabayun_responses_valid").set(1)
  }

  /// Reads the edits; to be called before anything is answered.
  public func load() async throws { try await reloadIfEdited() }

  /// The canned answers that are in use now.
  public var library: ResponseLibrary { state.withLock { $0.library } }

  /// Paths that were edited both in their file and elsewhere; the edit is in use.
  public var conflicts: [String] { state.withLock { $0.conflicts } }

  /// The conversation with the answers that are in use now.
  public var conversation: Conversation { state.withLock { $0.conversation } }

  /// Watches until shutdown.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(ResponseShelf.pollMilliseconds))
        self.reloadIfChanged()
        do {
          try await self.reloadIfEdited()
        } catch is CancellationError {
          break
        } catch {
          self.logger.error(
            "edits of canned answers cannot be read", metadata: ["error": "\(error)"])
        }
      }
    }
  }

  /// Reads the folder again if a file in it changed.
  public func reloadIfChanged() {
    let now = FolderStamps(of: folder)
    let edits = state.withLock { now == $0.seen ? nil : $0.edits }
    guard let edits else { return }
    take(edits) { $0.seen = now }
  }

  /// Reads the edits again if there is a new one.
  public func reloadIfEdited() async throws {
    guard let database else { return }
    let after = state.withLock { $0.seenRevision }
    let found: (Int64, [ResponseRevision])? = try await database.read { [revisions] session in
      let last = try revisions.lastID(in: session)
      return last == after ? nil : (last, try revisions.newest(in: session))
    }
    guard let (last, newest) = found else { return }
    let edits = newest.map { ResponseEdit(path: $0.path, text: $0.text, base: $0.base) }
    take(edits) { $0.seenRevision = last }
  }

  /// Puts files and edits together and into use, if they are good.
  private func take(_ edits: [ResponseEdit], seen note: (inout State) -> Void) {
    do {
      let files = try ResponseSource.read(folder: folder)
      let (sources, conflicts) = ResponseEdit.laid(edits, over: files)
      let library = try ResponseLibrary(sources)
      let conversation = ResponseShelf.conversation(library, claims: claims, lookup: lookup)
      state.withLock { state in
        state.library = library
        state.conversation = conversation
        state.edits = edits
        state.conflicts = conflicts
        note(&state)
      }
      Meter(label: "tabayun_responses_valid").set(1)
      Meter(label: "tabayun_responses_conflicts").set(conflicts.count)
      logger.info("canned answers reloaded")
    } catch {
      state.withLock { state in
        state.edits = edits
        note(&state)
      }
      Meter(label: "tabayun_responses_valid").set(0)
      logger.error(
        "canned answers refused; the last good ones stay in use",
        metadata: ["problems": "\(error)"])
    }
  }

  private static func conversation(
    _ library: ResponseLibrary, claims: any ClaimMatcher, lookup: any ClaimLookup
  ) -> Conversation {
    Conversation(
      responses: library, faq: RememberingMatcher(QuestionIndex(library.faq())), claims: claims,
      lookup: lookup)
  }
}
