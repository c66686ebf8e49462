/// The direction of a text as an embedding server gives it, eight bits a number.
public struct TextVector: Sendable, Hashable {
  /// Between −127 and 127.
  public let values: [Int8]

  /// A direction that was scaled before.
  public init(values: [Int8]) { self.values = values }

  /// Scales a direction to eight bits; `nil` when it has no length or is no finite number.
  public init?(_ direction: [Float]) {
    var most: Float = 0
    for value in direction {
      guard value.isFinite else { return nil }
      most = max(most, abs(value))
    }
    guard most > 0 else { return nil }
    values = direction.map { Int8((($0 / most) * 127).rounded()) }
  }
}

/// The directions of some claims of a segment, side by side. Immutable; a writer makes a new one.
final class VectorBlock: Sendable {
  /// Claims in one block.
  static let claims = 512

  let width: Int
  /// Claim after claim, `width` numbers each.
  let values: [Int8]
  /// One through the length of each; 0 where the claim has none.
  let scales: [Float]

  /// A block without any.
  init(width: Int) {
    self.width = width
    values = [Int8](repeating: 0, count: width * Self.claims)
    scales = [Float](repeating: 0, count: Self.claims)
  }

  /// The same with some claims' directions in place.
  init(_ old: VectorBlock, with new: [(place: Int, vector: TextVector)]) {
    width = old.width
    var values = old.values
    var scales = old.scales
    for (place, vector) in new where vector.values.count == width {
      values.replaceSubrange(place * width..<(place + 1) * width, with: vector.values)
      scales[place] = vector.inverseLength
    }
    self.values = values
    self.scales = scales
  }

  /// The direction of one claim, if it has one.
  func vector(at place: Int) -> ArraySlice<Int8>? {
    scales[place] == 0 ? nil : values[place * width..<(place + 1) * width]
  }
}

extension TextVector {
  /// One through its length.
  var inverseLength: Float {
    let squares = values.reduce(0) { $0 + Int($1) * Int($1) }
    return squares > 0 ? 1 / Float(squares).squareRoot() : 0
  }
}

/// The directions of a segment's claims.
struct SegmentVectors: Sendable {
  private(set) var blocks: [VectorBlock] = []
  private(set) var count = 0

  /// Puts directions in place; those of another width than the first are left out.
  mutating func set(_ new: [(claim: Int, vector: TextVector)], claims: Int) {
    guard let first = new.first else { return }
    if blocks.isEmpty {
      let empty = VectorBlock(width: first.vector.values.count)
      let needed = (claims + VectorBlock.claims - 1) / VectorBlock.claims
      blocks = [VectorBlock](repeating: empty, count: needed)
    }
    let byBlock = Dictionary(grouping: new) { $0.claim / VectorBlock.claims }
    for (block, entries) in byBlock where blocks.indices.contains(block) {
      blocks[block] = VectorBlock(
        blocks[block], with: entries.map { ($0.claim % VectorBlock.claims, $0.vector) })
    }
    count = blocks.reduce(0) { $0 + $1.scales.count { $0 > 0 } }
  }

  /// Whether a claim has a direction.
  func has(_ claim: Int) -> Bool {
    let (block, place) = claim.quotientAndRemainder(dividingBy: VectorBlock.claims)
    return blocks.indices.contains(block) && blocks[block].scales[place] > 0
  }

  /// The direction of a claim, if it has one.
  func vector(of claim: Int) -> TextVector? {
    let (block, place) = claim.quotientAndRemainder(dividingBy: VectorBlock.claims)
    guard blocks.indices.contains(block) else { return nil }
    return blocks[block].vector(at: place).map { TextVector(values: Array($0)) }
  }

  /// Bytes held.
  var memoryBytes: Int { blocks.reduce(0) { $0 + $1.values.count + $1.scales.count * 4 } }

  /// The cosine between a message and every claim, −1 where a claim has no direction; appended to `cosines`.
  func cosines(with message: TextVector, claims: Int, into cosines: inout [Float]) {
    let start = cosines.count
    let length = message.inverseLength
    for block in blocks {
      guard block.width == message.values.count else { break }
      for place in 0..<min(VectorBlock.claims, claims - (cosines.count - start)) {
        let scale = block.scales[place]
        cosines.append(
          scale == 0
            ? -1
            : Float(dotProduct(message.values, block.values, from: place * block.width)) * scale
              * length)
      }
    }
    if cosines.count < start + claims {
      cosines.append(contentsOf: repeatElement(-1, count: start + claims - cosines.count))
    }
  }
}

/// The sum of products of `a` and as many numbers of `b`.
func dotProduct(_ a: [Int8], _ b: [Int8], from start: Int) -> Int32 {
  a.withUnsafeBytes { a in
    b.withUnsafeBytes { b in
      guard start >= 0, start + a.count <= b.count else { return 0 }
      var sums = SIMD16<Int32>.zero
      let whole = a.count & ~15
      for place in stride(from: 0, to: whole, by: 16) {
        let left = a.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self)
        let right = b.loadUnaligned(fromByteOffset: start + place, as: SIMD16<Int8>.self)
        // A product is at most 127², so sixteen bits hold it.
        let products =
          SIMD16<Int16>(truncatingIfNeeded: left) &* SIMD16<Int16>(truncatingIfNeeded: right)
        sums &+= SIMD16<Int32>(truncatingIfNeeded: products)
      }
      var sum = sums.wrappedSum()
      for place in whole..<a.count {
        sum += Int32(Int8(bitPattern: a[place])) * Int32(Int8(bitPattern: b[start + place]))
      }
      return sum
    }
  }
}
