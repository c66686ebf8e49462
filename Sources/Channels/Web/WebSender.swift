import Domain

/// Sends nothing: the pages read replies from the outbox.
enum WebSender {
  static func interpret(
    _ outcome: Result<OutboundResponse, TransportFailure>
  ) -> SendResult { .sent(providerID: nil) }
}
