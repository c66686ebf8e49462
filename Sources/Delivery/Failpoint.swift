#if DEBUG
  import Foundation
#endif

/// The steps between which a process may die. A debug build ends itself at the one that
/// `TABAYUN_TEST_STOP_AT` names, so that a test can show what survives; a release build has nothing of this.
enum Failpoint: String {
  case webhookBeforeStore, webhookAfterStore, inboxBeforeCommit, inboxAfterCommit
  case outboxAfterTake, outboxAfterSend, outboxAfterRecord
  case noticeBeforeCommit, noticeAfterCommit
  case broadcastBeforePage, broadcastAfterPage

  func pass() {
    #if DEBUG
      if Failpoint.chosen == rawValue { kill(getpid(), SIGKILL) }
    #endif
  }

  #if DEBUG
    private static let chosen = ProcessInfo.processInfo.environment["TABAYUN_TEST_STOP_AT"]
  #endif
}
