// A request of a batch that Google would refuse; the batch adds which request it was.

export class InvalidRequest extends Error {
  override readonly name = "InvalidRequest";
}

export function invalid(message: string): InvalidRequest {
  return new InvalidRequest(message);
}
