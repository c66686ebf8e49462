import Domain
import Foundation
import Storage

/// Why staff cannot do something with an announcement, in a sentence for them.
public struct AnnouncementProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}

/// Who does something with an announcement.
public struct AnnouncementMember: Sendable, Hashable {
  /// By address.
  public var name: String
  public var organisation: Organisation
  /// Of those who are in the console.
  public var memberID: Int64?

  public init(name: String, organisation: Organisation, memberID: Int64? = nil) {
    self.name = name
    self.organisation = organisation
    self.memberID = memberID
  }

  /// The program itself, which drafts for KKD and approves nothing.
  public static let program = AnnouncementMember(name: "otomatis", organisation: .kkd)
}

/// What staff do with announcements: draft, submit, approve, pause, correct, withdraw. The rules stand here,
/// so that the console and the command line cannot differ.
///
/// Nothing is sent here: `BroadcastRunner` follows what the store says.
public struct AnnouncementDesk: Sendable {
  /// Longest title and body, in characters: they have to fit one message on every channel.
  public static let titleLimit = 120
  public static let bodyLimit = 700

  private let database: any Database
  private let audit: AuditStore?
  private let store = AnnouncementStore()
  private let broadcasts = BroadcastStore()

  /// - Parameter audit: where every deed is written down as well.
  public init(database: any Database, audit: AuditStore? = nil) {
    self.database = database
    self.audit = audit
  }

  // MARK: Drafts

  /// Starts a draft.
  public func draft(
    _ content: AnnouncementContent, by member: AnnouncementMember, series: String? = nil,
    at now: Timestamp = .now
  ) async throws -> Announcement {
    try await add(
      content, kind: .announcement, parent: nil, by: member, series: series, at: now)
  }

  /// Changes a draft (or what waits for approval, which makes it a draft again).
  ///
  /// - Parameter version: of what the member has seen.
  public func edit(
    _ id: Int64, version: Int64, _ content: AnnouncementContent, by member: AnnouncementMember,
    at now: Timestamp = .now
  ) async throws -> Announcement {
    try await change(id, version: version, by: member, at: now, what: "edit") { announcement in
      guard [.draft, .submitted].contains(announcement.state) else {
        throw AnnouncementProblem(
          "Pengumuman ini sudah disetujui dan tidak bisa diubah. Buat ralat.")
      }
      try content.check(for: announcement.kind, organisation: member.organisation)
      content.put(into: &announcement)
      announcement.state = .draft
      announcement.approver = nil
    }
  }

  /// Sets the picture of a draft: PNG or JPEG, at most a megabyte.
  public func setPicture(
    _ bytes: [UInt8], of id: Int64, by member: AnnouncementMember, at now: Timestamp = .now
  ) async throws -> Announcement {
    guard let type = Self.pictureType(bytes) else {
      throw AnnouncementProblem("Gambar harus PNG atau JPEG.")
    }
    guard bytes.count <= 1 << 20 else {
      throw AnnouncementProblem("Gambar paling besar 1 MB: kecilkan dulu.")
    }
    let store = store
    return try await change(id, by: member, at: now, what: "edit") { announcement in
      guard [.draft, .submitted].contains(announcement.state) else {
        throw AnnouncementProblem(
          "Pengumuman ini sudah disetujui dan tidak bisa diubah. Buat ralat.")
      }
      announcement.picture = type
      announcement.state = .draft
      announcement.approver = nil
    } also: { announcement, session in
      try store.setPicture(bytes, type: type, of: announcement.id, in: session)
    }
  }

  private static func pictureType(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    return bytes.starts(with: [0xFF, 0xD8, 0xFF]) ? "image/jpeg" : nil
  }

  /// Gives a draft to the second member.
  public func submit(
    _ id: Int64, by member: AnnouncementMember, at now: Timestamp = .now
  ) async throws -> Announcement {
    try await change(id, by: member, at: now, what: "submit") { announcement in
      guard announcement.state == .draft else {
        throw AnnouncementProblem("Hanya draf yang bisa diajukan.")
      }
      try AnnouncementContent(announcement).check(
        for: announcement.kind, organisation: member.organisation, isComplete: true)
      announcement.state = .submitted
    }
  }

  /// Approves what others of the same organisation wrote: it goes out at its time. Whoever has written any of it
  /// is not the second pair of eyes, even if somebody else changed it last.
  public func approve(
    _ id: Int64, version: Int64? = nil, by member: AnnouncementMember, at now: Timestamp = .now
  ) async throws -> Announcement {
    try await change(id, version: version, by: member, at: now, what: "approve") { announcement in
      guard announcement.state == .submitted else {
        throw AnnouncementProblem("Pengumuman ini tidak sedang menunggu persetujuan.")
      }
      guard announcement.author != member.name else {
        throw AnnouncementProblem(
          "Penulis tidak boleh menyetujui pengumumannya sendiri. Minta rekan selembaga.")
      }
      announcement.state = .approved
      announcement.approver = member.name
    } also: { [store] announcement, session in
      guard try !store.writers(of: announcement.id, in: session).contains(member.name) else {
        throw AnnouncementProblem(
          "Anda ikut menulis pengumuman ini. Minta rekan selembaga yang belum mengubahnya.")
      }
    }
  }

  /// Gives it back to its author.
  public func reject(
    _ id: Int64, because note: String, by member: AnnouncementMember, at now: Timestamp = .now
  ) async throws -> Announcement {
    try await change(id, by: member, at: now, what: "reject", note: note) { announcement in
      guard [.submitted, .approved].contains(announcement.state) else {
        throw AnnouncementProblem("Pengumuman ini tidak bisa dikembalikan lagi.")
      }
      announcement.state = .draft
      announcement.approver = nil
    }
  }

  // MARK: Under way

  /// Stops it for now; calls under way end as they end.
  public func pause(
    _ id: Int64, by member: AnnouncementMember, at now: Timestamp = .now
  ) async throws -> Announcement {
    try await change(id, by: member, at: now, what: "pause") { announcement in
      guard announcement.state == .sending else {
        throw AnnouncementProblem("Pengumuman ini tidak sedang dikirim.")
      }
      announcement.state = .paused
    } also: { [broadcasts] announcement, session in
      try broadcasts.takeBack(announcement.id, in: session)
    }
  }

  public func resume(
    _ id: Int64, by member: AnnouncementMember, at now: Timestamp = .now
  ) async throws -> Announcement {
    try await change(id, by: member, at: now, what: "resume") { announcement in
      guard announcement.state == .paused else {
        throw AnnouncementProblem("Pengumuman ini tidak sedang dijeda.")
      }
      announcement.state = .sending
    } also: { [self] announcement, session in
      try refuseWhileWithdrawn(announcement.id, in: session)
    }
  }

  /// What is about to be withdrawn goes to nobody else.
  private func refuseWhileWithdrawn(_ id: Int64, in session: any SQLSession) throws {
    guard try !store.hasOpenWithdrawal(of: id, in: session) else {
      throw AnnouncementProblem(
        "Penarikan pengumuman ini sedang disiapkan. Batalkan penarikannya dulu.")
    }
  }

  /// Ends it: whoever has not got it does not get it.
  public func cancel(
    _ id: Int64, by member: AnnouncementMember, at now: Timestamp = .now
  ) async throws -> Announcement {
    try await change(id, by: member, at: now, what: "cancel") { announcement in
      switch announcement.state {
      case .draft, .submitted, .approved, .preparing, .sending, .paused:
        announcement.state = .cancelled
      case .cancelled, .done:
        throw AnnouncementProblem("Pengumuman ini sudah selesai.")
      }
    } also: { [broadcasts] announcement, session in
      try broadcasts.takeBack(announcement.id, in: session)
    }
  }

  /// Sends it again to those with whom it failed.
  ///
  /// - Returns: to how many.
  public func retryFailed(
    _ id: Int64, by member: AnnouncementMember, at now: Timestamp = .now
  ) async throws -> Int {
    try await changing(id, by: member, at: now, what: "retry") { announcement in
      guard [.sending, .paused, .done].contains(announcement.state) else {
        throw AnnouncementProblem("Belum ada yang gagal untuk dikirim ulang.")
      }
      if announcement.state == .done { announcement.state = .sending }
      announcement.finishedAt = nil
    } also: { [self] announcement, session -> Int in
      try refuseWhileWithdrawn(announcement.id, in: session)
      return try broadcasts.retryFailed(announcement.id, in: session)
    }.extra
  }

  // MARK: Taking back

  /// Drafts a correction: it goes to exactly those who got the announcement.
  public func correct(
    _ id: Int64, _ content: AnnouncementContent, by member: AnnouncementMember,
    at now: Timestamp = .now
  ) async throws -> Announcement {
    let parent = try await published(id, by: member)
    return try await add(
      content, kind: .correction, parent: parent, by: member, series: nil, at: now)
  }

  /// Drafts a withdrawal and stops the announcement at once: nobody else gets it meanwhile. (While its recipients
  /// are still being written down, it stops when that is done: see `BroadcastRunner`.)
  public func withdraw(
    _ id: Int64, _ content: AnnouncementContent, by member: AnnouncementMember,
    at now: Timestamp = .now
  ) async throws -> Announcement {
    let parent = try await published(id, by: member)
    return try await add(
      content, kind: .withdrawal, parent: parent, by: member, series: nil, at: now)
  }

  /// Stops what is being sent, in the transaction that drafts its withdrawal.
  private func stop(
    _ id: Int64, by member: AnnouncementMember, at now: Timestamp, in session: any SQLSession
  ) throws {
    guard let old = try store.find(id: id, in: session), old.state == .sending else { return }
    var stopped = old
    stopped.state = .paused
    stopped = try store.save(stopped, at: now, in: session)
    try store.note("pause", by: member.name, of: id, at: now, in: session)
    let picture = try store.pictureHash(of: old, in: session)
    try record(
      "pause", by: member, was: (old, picture), became: (stopped, picture), at: now, in: session)
    try broadcasts.takeBack(id, in: session)
  }

  private func published(
    _ id: Int64, by member: AnnouncementMember
  ) async throws -> Announcement {
    let parent = try await find(id)
    guard parent.organisation == member.organisation else { throw Self.foreign }
    guard parent.startedAt != nil else {
      throw AnnouncementProblem("Pengumuman ini belum terkirim: ubah atau batalkan saja.")
    }
    guard parent.kind != .withdrawal else {
      throw AnnouncementProblem("Penarikan tidak bisa diralat. Buat pengumuman baru.")
    }
    return parent
  }

  // MARK: Reading

  public func find(_ id: Int64) async throws -> Announcement {
    guard let found = try await database.read({ [store] in try store.find(id: id, in: $0) }) else {
      throw AnnouncementProblem("Tidak ada pengumuman dengan nomor \(id).")
    }
    return found
  }

  // MARK: Shared

  private static let foreign = AnnouncementProblem("Pengumuman ini milik lembaga lain.")

  private func add(
    _ content: AnnouncementContent, kind: Announcement.Kind, parent: Announcement?,
    by member: AnnouncementMember, series: String?, at now: Timestamp
  ) async throws -> Announcement {
    try content.check(for: kind, organisation: member.organisation)
    let store = store
    return try await database.write { [self] session in
      // A code that is taken is rare; another is drawn.
      for _ in 0..<8 {
        var draft = Announcement(
          code: Self.code(), organisation: member.organisation, kind: kind, parentID: parent?.id,
          author: member.name, series: series, madeAt: now)
        content.put(into: &draft)
        if let parent {
          draft.topics = parent.topics
          draft.districts = parent.districts
        }
        guard let stored = try store.add(draft, in: session) else {
          if let series, try store.find(series: series, in: session) != nil {
            throw AnnouncementProblem("Draf minggu ini sudah ada.")
          }
          continue
        }
        try store.note("draft", by: member.name, of: stored.id, at: now, in: session)
        try record("draft", by: member, was: nil, became: (stored, nil), at: now, in: session)
        if let parent, kind == .withdrawal {
          try stop(parent.id, by: member, at: now, in: session)
        }
        return stored
      }
      throw StorageError.conflict
    }
  }

  private func change(
    _ id: Int64, version: Int64? = nil, by member: AnnouncementMember, at now: Timestamp,
    what: String, note: String = "",
    _ body: @escaping @Sendable (inout Announcement) throws -> Void,
    also: @escaping @Sendable (Announcement, any SQLSession) throws -> Void = { _, _ in }
  ) async throws -> Announcement {
    try await changing(
      id, version: version, by: member, at: now, what: what, note: note, body, also: also
    ).changed
  }

  private func changing<Extra: Sendable>(
    _ id: Int64, version: Int64? = nil, by member: AnnouncementMember, at now: Timestamp,
    what: String, note: String = "",
    _ body: @escaping @Sendable (inout Announcement) throws -> Void,
    also: @escaping @Sendable (Announcement, any SQLSession) throws -> Extra
  ) async throws -> (changed: Announcement, extra: Extra) {
    let store = store
    return try await database.write { [self] session in
      guard var announcement = try store.find(id: id, in: session) else {
        throw AnnouncementProblem("Tidak ada pengumuman dengan nomor \(id).")
      }
      guard announcement.organisation == member.organisation else { throw Self.foreign }
      if let version, version != announcement.version { throw StorageError.conflict }
      let old = announcement
      let oldPicture = try store.pictureHash(of: old, in: session)
      try body(&announcement)
      let changed = try store.save(announcement, at: now, in: session)
      let extra = try also(changed, session)
      try store.note(what, by: member.name, note: note, of: id, at: now, in: session)
      try record(
        what, by: member, was: (old, oldPicture),
        became: (changed, try store.pictureHash(of: changed, in: session)), note: note, at: now,
        in: session)
      return (changed, extra)
    }
  }

  /// An announcement and what tells its picture from others.
  private typealias Version = (item: Announcement, picture: String?)

  private func record(
    _ what: String, by member: AnnouncementMember, was old: Version?, became new: Version,
    note: String = "", at now: Timestamp, in session: any SQLSession
  ) throws {
    guard let audit else { return }
    try audit.record(
      "announcement.\(what)", "announcement/\(new.item.id)",
      by: AuditStore.Actor(memberID: member.memberID, name: member.name),
      was: try old.map {
        try AnnouncementContent($0.item).text(state: $0.item.state, picture: $0.picture)
      },
      became: try AnnouncementContent(new.item).text(
        state: new.item.state, note: note, picture: new.picture), at: now, in: session)
  }

  /// Six letters and digits that nobody mistakes for one another: 10⁹ of them, not to be guessed in a row.
  private static func code() -> String {
    let letters = Array("23456789abcdefghjkmnpqrstuvwxyz")
    return String((0..<6).compactMap { _ in letters.randomElement() })
  }
}
