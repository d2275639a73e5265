// Who calls. The bearer token is the person's e-mail address: this is a local workspace, not a lock.
import { FrontEndRefusal } from "./front-end-refusal.ts";

const EXPECTED =
  "Expected OAuth 2 access token, login cookie or other valid authentication credential. " +
  "See https://developers.google.com/identity/sign-in/web/devconsole-project.";

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/**
 * The address in `Authorization: Bearer <e-mail>`; 401 when it is missing or no address.
 * Google answers 403 to a Drive or Sheets GET without any header, because such a caller might have used an API key:
 * the emulator has no API keys, so that it is 401 everywhere.
 */
export function authenticate(authorization: string | undefined): string {
  if (authorization === undefined || authorization.trim() === "") {
    throw unauthenticated(
      `Request is missing required authentication credential. ${EXPECTED}`,
      "required",
      "Login Required.",
    );
  }
  const token = /^Bearer\s+(.+)$/i.exec(authorization.trim())?.[1];
  if (token === undefined || !ADDRESS.test(token)) {
    throw unauthenticated(
      `Request had invalid authentication credentials. ${EXPECTED}`,
      "authError",
      "Invalid Credentials",
    );
  }
  return token;
}

function unauthenticated(message: string, reason: string, shortMessage: string): FrontEndRefusal {
  return new FrontEndRefusal(
    { code: 401, status: "UNAUTHENTICATED", message, reason, location: "Authorization" },
    [],
    shortMessage,
  );
}
