import Hummingbird

/// `/console`: on to the first page that is the member's.
struct HomePage: Sendable {
  let desk: ConsoleDesk

  var routes: [ConsoleRoute] {
    [
      .get("") { request in
        let member = try request.member
        let first = Section.allCases.first { member.may($0.permission) }
        return desk.redirect(to: first?.path ?? "/console/akun")
      }
    ]
  }
}
