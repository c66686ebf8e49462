import HTTPTypes
import Hummingbird
import Logging

/// The outermost middleware: an error becomes a short answer that tells no internals, with the headers that
/// every answer has. (Hummingbird answers thrown errors outside of the middleware chain.)
public struct ErrorMiddleware<Context: RequestContext>: RouterMiddleware {
  public init() {}

  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      response = try await next(request, context)
    } catch let error as HTTPError {
      response = Response.plain(error.status, error.body ?? error.status.reasonPhrase)
    } catch {
      context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      response = Response.plain(.internalServerError, "something went wrong here")
    }
    if response.headers[.contentTypeOptions] == nil {
      response.headers[.contentTypeOptions] = "nosniff"
    }
    return response
  }
}

extension HTTPField.Name {
  static var contentTypeOptions: Self { .xContentTypeOptions }
}

extension Response {
  /// A line of text.
  static func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n")))
  }
}
