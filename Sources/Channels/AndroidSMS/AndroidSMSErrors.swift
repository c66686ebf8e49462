import Domain

/// What the Android gateway's answers and receipts mean. Source: the project's API description.
enum AndroidSMSErrors {
  /// - Returns: `nil` when the status says all there is to say.
  static func result(status: Int) -> SendResult? {
    // The id is known: the message was taken before.
    status == 409 ? .sent(providerID: nil) : nil
  }

  /// The phone took a message and could not send it after all.
  ///
  /// - Returns: `nil` for a receipt that reports no failure.
  static func failure(reportedBy receipt: Incoming) -> SendResult? {
    guard receipt.action == .status, receipt.kind == "failed" || receipt.kind == "cancelled" else {
      return nil
    }
    return .rejected(
      SendFailure(
        code: "android:\(Incoming.name(receipt.payload.first ?? receipt.kind))",
        staffText: "Ponsel pengirim gagal mengirim SMS ini. Periksa pulsa dan sinyalnya."))
  }
}
