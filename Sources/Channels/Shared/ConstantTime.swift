/// Comparison of secrets.
public enum ConstantTime {
  /// Whether two texts are the same, in a time that depends on the length of `given` alone.
  /// An empty secret is equal to nothing: what is not configured lets nobody in.
  public static func equal(_ given: String, _ secret: String) -> Bool {
    let given = Array(given.utf8)
    let secret = Array(secret.utf8)
    guard !secret.isEmpty else { return false }
    var difference = given.count ^ secret.count
    for index in given.indices {
      difference |= Int(given[index] ^ secret[index % secret.count])
    }
    return difference == 0
  }
}
