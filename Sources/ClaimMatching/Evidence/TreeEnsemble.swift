/// Gradient-boosted decision trees, as LightGBM trains them: the sum of one leaf a tree.
struct TreeEnsemble: Sendable {
  /// A question at a fork: the left way for `value <= threshold`. A child below zero is the leaf `~child`.
  private struct Fork: Sendable {
    var threshold: Float
    var feature: Int32
    var left: Int32
    var right: Int32
  }

  private var forks: [Fork] = []
  private var leaves: [Float] = []
  /// Where each tree begins: a fork, or a leaf (below zero) for a tree of one leaf.
  private var roots: [Int32] = []

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
    let firstFork = Int32(forks.count)
    let firstLeaf = Int32(leaves.count)
    func place(_ child: Int) -> Int32 {
      child >= 0 ? firstFork + Int32(child) : ~(firstLeaf + Int32(~child))
    }
    for index in 0..<count {
      forks.append(
        Fork(
          threshold: thresholds[index], feature: Int32(features[index]), left: place(left[index]),
          right: place(right[index])))
    }
    roots.append(count == 0 ? ~firstLeaf : firstFork)
    leaves += values
  }

  private func isChild(_ child: Int, of parent: Int, forks: Int) -> Bool {
    child >= 0 ? child > parent && child < forks : ~child <= forks
  }

  /// How many trees there are.
  var count: Int { roots.count }

  /// Adds to each row's sum the leaves that its evidence falls into, over some of the trees.
  ///
  /// Trees are walked one after the other for all rows, so that each stays in the nearest cache meanwhile.
  func add(trees range: Range<Int>, _ table: EvidenceTable, to rows: inout [JudgedRow]) {
    let range = range.clamped(to: 0..<roots.count)
    rows.withUnsafeMutableBufferPointer { rows in
      table.values.withUnsafeBufferPointer { values in
        forks.withUnsafeBufferPointer { forks in
          leaves.withUnsafeBufferPointer { leaves in
            for root in roots[range] {
              for place in rows.indices {
                let base = Int(rows[place].row) * Feature.count
                var index = root
                while index >= 0 {
                  let fork = forks[Int(index)]
                  index =
                    values[base + Int(fork.feature)] <= fork.threshold ? fork.left : fork.right
                }
                rows[place].sum += leaves[Int(~index)]
              }
            }
          }
        }
      }
    }
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
