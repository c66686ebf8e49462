import Testing

/// What the program does for people and staff. Every test runs programs of its own, so that only two of them
/// go at a time: one of this lane and one of the other.
@Suite("End to end, serving", .serialized)
enum Serving {}

/// What it lives through.
@Suite("End to end, surviving", .serialized)
enum Surviving {}
