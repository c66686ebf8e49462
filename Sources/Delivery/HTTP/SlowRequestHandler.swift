import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request has not come whole some time after its head: otherwise a thousand that
/// drip a byte now and then would hold a thousand connections for ever. (What never finishes its head is
/// closed as idle.)
public final class SlowRequestHandler: ChannelInboundHandler, RemovableChannelHandler {
  public typealias InboundIn = HTTPRequestPart
  public typealias InboundOut = HTTPRequestPart

  private let limit: TimeAmount
  private var isReading = false
  private var alarm: Scheduled<Void>?

  /// - Parameter limit: from a request's head to its end. The greatest delivery (4 MiB) takes as long on a
  ///   line of 2 Mbit/s.
  public init(limit: TimeAmount = .seconds(20)) { self.limit = limit }

  public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: isReading = true
    case .body: break
    case .end:
      isReading = false
      alarm?.cancel()
      alarm = nil
    }
    context.fireChannelRead(data)
  }

  /// Most requests come whole in one read: only the others need an alarm.
  public func channelReadComplete(context: ChannelHandlerContext) {
    if isReading, alarm == nil {
      let loopBound = NIOLoopBound(context, eventLoop: context.eventLoop)
      alarm = context.eventLoop.scheduleTask(in: limit) { loopBound.value.close(promise: nil) }
    }
    context.fireChannelReadComplete()
  }

  public func channelInactive(context: ChannelHandlerContext) {
    alarm?.cancel()
    alarm = nil
    context.fireChannelInactive()
  }

  public func handlerRemoved(context: ChannelHandlerContext) {
    alarm?.cancel()
    alarm = nil
  }
}
