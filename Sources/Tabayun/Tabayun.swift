@main
struct Tabayun {
  static func main() {}
}
