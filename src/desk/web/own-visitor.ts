// Whether a request comes from this machine's own doing. Another site open in the same browser must reach nothing here:
// neither by asking this address, nor by a name of its own that leads to it.
import type { IncomingHttpHeaders } from "node:http";

const OWN_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

export function isOwnVisitor({ host, origin }: IncomingHttpHeaders): boolean {
  const ownHost = host !== undefined && OWN_HOST.test(host);
  return ownHost && (origin === undefined || origin === `http://${host}`);
}
