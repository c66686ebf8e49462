/// Gradient-boosted decision trees, as LightGBM trains them: the sum of one leaf a tree.
///
/// Walks have no branches that a processor could guess wrongly: the two children of a fork stand side by side, a
/// leaf is a fork that leads to itself, and four walks go on at a time, each as deep as the tree is.
struct TreeEnsemble: Sendable {
  /// A question at a fork: the left way for `value <= threshold`; the right child stands behind the left one.
  private struct Fork: Sendable {
    var threshold: Float
    var feature: UInt32
    var left: UInt32
    /// Of a leaf.
    var value: Float
  }

  private struct Tree: Sendable {
    var root: UInt32
    /// Forks on its longest way.
    var depth: UInt32
  }

  private var forks: [Fork] = []
  private var trees: [Tree] = []

  /// How many trees there are.
  var count: Int { trees.count }

  /// Adds a tree in LightGBM's arrays; a malformed one is an error in the model file.
  ///
  /// - Throws: `ModelError` when arrays disagree in length or point outside.
  mutating func add(
    features: [Int], thresholds: [Float], left: [Int], right: [Int], leaves values: [Float]
  ) throws(ModelError) {
    let count = features.count
    guard thresholds.count == count, left.count == count, right.count == count,
      values.count == count + 1,
      features.allSatisfy({ $0 >= 0 && $0 < Feature.count }),
      // Children come after their parent, so every walk ends.
      zip(left.indices, left).allSatisfy({ isChild($1, of: $0, forks: count) }),
      zip(right.indices, right).allSatisfy({ isChild($1, of: $0, forks: count) })
    else { throw ModelError(reason: "a tree's arrays do not fit together") }
    let root = UInt32(forks.count)
    forks.append(Fork(threshold: .infinity, feature: 0, left: root, value: 0))
    // Forks (or leaves, below zero) and where they are to stand.
    var waiting: [(child: Int, place: Int, depth: UInt32)] = [
      (count == 0 ? ~0 : 0, Int(root), 0)
    ]
    var depth: UInt32 = 0
    var next = 0
    while next < waiting.count {
      let (child, place, level) = waiting[next]
      next += 1
      depth = max(depth, level)
      if child < 0 {
        forks[place] = Fork(
          threshold: .infinity, feature: 0, left: UInt32(place), value: values[~child])
        continue
      }
      // A tree in which two forks share a child is no tree, and would have no end of copies.
      guard waiting.count <= 2 * count + 1 else {
        throw ModelError(reason: "a tree's arrays do not fit together")
      }
      let children = forks.count
      let leaf = Fork(threshold: .infinity, feature: 0, left: 0, value: 0)
      forks += [leaf, leaf]
      forks[place] = Fork(
        threshold: thresholds[child], feature: UInt32(features[child]), left: UInt32(children),
        value: 0)
      waiting.append((left[child], children, level + 1))
      waiting.append((right[child], children + 1, level + 1))
    }
    trees.append(Tree(root: root, depth: depth))
  }

  private func isChild(_ child: Int, of parent: Int, forks: Int) -> Bool {
    child >= 0 ? child > parent && child < forks : ~child <= forks
  }

  /// Adds to each row's sum the leaves that its evidence falls into, over some of the trees.
  ///
  /// Trees are walked one after the other for all rows, so that each stays in the nearest cache meanwhile.
  func add(trees range: Range<Int>, _ table: EvidenceTable, to rows: inout [JudgedRow]) {
    let trees = trees[range.clamped(to: 0..<trees.count)]
    rows.withUnsafeMutableBufferPointer { rows in
      table.values.withUnsafeBufferPointer { values in
        forks.withUnsafeBufferPointer { forks in
          guard let values = values.baseAddress, let forks = forks.baseAddress else { return }
          let whole = rows.count & ~3
          for tree in trees {
            var place = 0
            while place < whole {
              Self.walk(tree, forks, values, rows, place)
              place += 4
            }
          }
          for place in whole..<rows.count {
            rows[place].sum = Self.sum(
              of: trees, forks, values + rows[place].row * Feature.count,
              onto: rows[place].sum)
          }
        }
      }
    }
  }

  /// One tree for four rows.
  @inline(__always)
  private static func walk(
    _ tree: Tree, _ forks: UnsafePointer<Fork>, _ values: UnsafePointer<Float>,
    _ rows: UnsafeMutableBufferPointer<JudgedRow>, _ place: Int
  ) {
    let (a, b, c, d) = (
      values + rows[place].row * Feature.count, values + rows[place + 1].row * Feature.count,
      values + rows[place + 2].row * Feature.count, values + rows[place + 3].row * Feature.count
    )
    var (i, j, k, l) = (tree.root, tree.root, tree.root, tree.root)
    for _ in 0..<tree.depth {
      i = step(from: i, forks, a)
      j = step(from: j, forks, b)
      k = step(from: k, forks, c)
      l = step(from: l, forks, d)
    }
    rows[place].sum += forks[Int(i)].value
    rows[place + 1].sum += forks[Int(j)].value
    rows[place + 2].sum += forks[Int(k)].value
    rows[place + 3].sum += forks[Int(l)].value
  }

  /// All trees for one row, four at a time.
  private static func sum(
    of trees: ArraySlice<Tree>, _ forks: UnsafePointer<Fork>, _ row: UnsafePointer<Float>,
    onto start: Float
  ) -> Float {
    var sum = start
    var place = trees.startIndex
    while place + 4 <= trees.endIndex {
      let (a, b, c, d) = (trees[place], trees[place + 1], trees[place + 2], trees[place + 3])
      var (i, j, k, l) = (a.root, b.root, c.root, d.root)
      for _ in 0..<max(max(a.depth, b.depth), max(c.depth, d.depth)) {
        i = step(from: i, forks, row)
        j = step(from: j, forks, row)
        k = step(from: k, forks, row)
        l = step(from: l, forks, row)
      }
      // In the order of the trees, as above: equal rows get equal sums.
      sum += forks[Int(i)].value
      sum += forks[Int(j)].value
      sum += forks[Int(k)].value
      sum += forks[Int(l)].value
      place += 4
    }
    for tree in trees[place...] {
      var fork = tree.root
      for _ in 0..<tree.depth { fork = step(from: fork, forks, row) }
      sum += forks[Int(fork)].value
    }
    return sum
  }

  @inline(__always)
  private static func step(
    from place: UInt32, _ forks: UnsafePointer<Fork>, _ row: UnsafePointer<Float>
  ) -> UInt32 {
    let fork = forks[Int(place)]
    return fork.left &+ (row[Int(fork.feature)] > fork.threshold ? 1 : 0)
  }
}

/// A row of evidence with the judge's opinion of it.
struct JudgedRow: Sendable {
  var row: Int
  /// The sum of leaves so far.
  var sum: Float = 0
}

/// A model file that cannot be read.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
  public var reason: String
  public var description: String { "The matching model cannot be read: \(reason)." }
}
