import Domain
import Foundation
import TestSupport
import Testing

/// A file system of a few megabytes; root alone can make one.
private struct SmallDisk {
  let path: String

  static let isPossible: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder(),
      let disk = try? SmallDisk(at: folder.path("probe"))
    else { return false }
    disk.remove()
    return true
  }()

  init(at path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard Self.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", path]) else {
      throw NeverHappened(description: "no file system can be mounted here")
    }
  }

  func remove() { _ = Self.run(["umount", "-l", path]) }

  /// - Throws: while somebody has a file on it open for writing.
  func setReadOnly(_ isReadOnly: Bool) throws {
    guard Self.run(["mount", "-o", "remount,\(isReadOnly ? "ro" : "rw")", path]) else {
      throw NeverHappened(description: "the file system cannot be mounted again")
    }
  }

  /// Writes until nothing more fits.
  func fill() throws {
    let file = try FileHandle(
      forWritingTo: {
        let url = URL(fileURLWithPath: path + "/filler")
        try Data().write(to: url)
        return url
      }())
    for size in [1 << 16, 1 << 12, 1] {
      while (try? file.write(contentsOf: Data(count: size))) != nil {}
    }
    try? file.close()
  }

  func makeRoom() throws { try FileManager.default.removeItem(atPath: path + "/filler") }

  private static func run(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

/// A file system in a file that can turn read-only while files on it are open, as one does whose disk fails;
/// root alone can make one, and only where there are loop devices.
private struct FailingDisk {
  let path: String
  private let image: String

  static let isPossible: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder(),
      let disk = try? FailingDisk(at: folder.path("probe"), image: folder.path("image"))
    else { return false }
    disk.remove()
    return true
  }()

  init(at path: String, image: String) throws {
    self.path = path
    self.image = image
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: image, contents: nil),
      truncate(image, 32 << 20) == 0, run("mkfs.ext4", "-q", "-F", image),
      run("mount", "-o", "loop", image, path)
    else { throw NeverHappened(description: "no file system can be mounted here") }
  }

  /// From now on everything written to it fails; what was synced before is safe.
  func fail() throws {
    guard run("sync", "-f", path), run("mount", "-o", "remount,abort", path) else {
      throw NeverHappened(description: "the file system does not fail")
    }
  }

  /// Checked and mounted again; nobody may have a file on it open.
  func mend() throws {
    guard run("umount", path) else { throw NeverHappened(description: "it is in use") }
    _ = run("e2fsck", "-fy", image)
    guard run("mount", "-o", "loop", image, path) else {
      throw NeverHappened(description: "the file system cannot be mounted again")
    }
  }

  func remove() { _ = run("umount", "-l", path) }

  private func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

extension Surviving {
  @Suite("A disk that takes nothing", .timeLimit(.minutes(5)))
  struct FullDiskTests {
    @Test(
      "a read-only database: it does not start and says why; writable again, it goes on",
      .enabled(if: SmallDisk.isPossible, "needs root, to mount a small file system"))
    func readOnly() async throws {
      try await World.run(claims: false) { world in
        world.keepSecret(Rumor.text)
        let disk = try SmallDisk(at: world.folder.path("data"))
        defer { disk.remove() }
        func ask(_ server: Server, _ number: Int) async throws {
          let delivery = try Delivery.whatsApp([
            .init(from: "62812300000\(10 + number)", id: "wamid.m\(number)", text: Rumor.text)
          ])
          #expect(await server.deliver(delivery) == 200)
        }
        let first = try await world.serve()
        try await ask(first, 1)
        try await world.settle()
        #expect(try await first.stop() == 0)
        try disk.setReadOnly(true)
        let refused = try await world.command(["serve"])
        #expect(refused.status == 1)
        #expect(
          refused.errors.split(separator: "\n").contains {
            $0.hasPrefix("tabayun: ") && $0.contains("may this user write there?")
          }, "\(refused.errors)")
        #expect(try await world.command(["doctor"]).status == 1)
        try disk.setReadOnly(false)
        let second = try await world.serve()
        try await ask(second, 2)
        try await world.settle()
        #expect(try world.sent().count == 2)
      }
    }

    @Test(
      "the disk turns read-only while it serves: deliveries are refused, it says so; nothing is lost",
      .enabled(
        if: FailingDisk.isPossible, "needs root and loop devices, to mount a file system that fails"
      ))
    func failing() async throws {
      try await World.run(claims: false) { world in
        world.keepSecret("kabar nomor")
        let disk = try FailingDisk(
          at: world.folder.path("data"), image: world.folder.path("data.img"))
        defer { disk.remove() }
        func delivery(_ number: Int) throws -> Delivery {
          try .whatsApp([
            .init(
              from: "62812300000\(10 + number)", id: "wamid.m\(number)",
              text: "kabar nomor \(number)")
          ])
        }
        let first = try await world.serve()
        for number in 0..<3 { #expect(await first.deliver(try delivery(number)) == 200) }
        try await world.settle()
        #expect(try world.sent().count == 3)

        try disk.fail()
        // The citizen's message is not taken, so the platform brings it again.
        for number in 3..<6 { #expect(await first.deliver(try delivery(number)) == 503) }
        #expect(await first.get("/health/live")?.status == 200)
        try await eventually("it is not ready") { await first.get("/health/ready")?.status == 503 }
        #expect(
          await first.get("/health/ready")?.text.contains("the database cannot be written") == true)
        #expect(
          try await first.figure(
            #"tabayun_webhook_rejected_total{account="whatsapp",reason="unavailable"}"#) >= 3)
        #expect(world.printed(by: first).contains("delivery not stored"))
        _ = try await first.stop()

        try await eventually("the disk is mended") { (try? disk.mend()) != nil }
        let second = try await world.serve()
        for number in 0..<6 { #expect(await second.deliver(try delivery(number)) == 200) }
        try await world.settle()
        #expect(try await world.row("SELECT COUNT(*), SUM(status = 1) FROM inbox") == [6, 6])
        let sent = try world.sent()
        #expect(sent.count == 6 && Set(sent.map(\.to)).count == 6)
        #expect(await second.get("/health/ready")?.status == 200)
      }
    }

    @Test(
      "deliveries are refused, nothing breaks, and with room again all is taken and answered once",
      .enabled(if: SmallDisk.isPossible, "needs root, to mount a small file system"))
    func full() async throws {
      try await World.run(claims: false) { world in
        world.keepSecret("kabar nomor")
        let disk = try SmallDisk(at: world.folder.path("data"))
        defer { disk.remove() }
        let server = try await world.serve()
        func delivery(_ number: Int) throws -> Delivery {
          try .whatsApp([
            .init(
              from: "62812300000\(10 + number)", id: "wamid.m\(number)",
              text: "kabar nomor \(number) " + String(repeating: "x", count: 5_000))
          ])
        }
        #expect(await server.deliver(try delivery(0)) == 200)
        try await world.settle()
        try disk.fill()
        var refused = 0
        for number in 1...20 where await server.deliver(try delivery(number)) == 503 {
          refused += 1
        }
        #expect(refused > 0)
        #expect(await server.get("/health/live")?.status == 200)
        try await eventually("it is not ready") { await server.get("/health/ready")?.status == 503 }
        try disk.makeRoom()
        for number in 0...20 { #expect(await server.deliver(try delivery(number)) == 200) }
        try await eventually("it is ready") { await server.get("/health/ready")?.status == 200 }
        try await world.settle()
        #expect(try await world.row("SELECT COUNT(*), SUM(status = 1) FROM inbox") == [21, 21])
        let sent = try world.sent()
        #expect(Set(sent.map(\.to)).count == 21)
        #expect(Set(sent.compactMap(\.key)).count == sent.count)
        #expect(try await server.stop() == 0)
      }
    }
  }
}
