// Whoever calls says who they are: `Authorization: Bearer <e-mail>`.
import { describe, expect, test } from "vitest";
import { echoingWorkspace, jsonOf } from "../../support/echoing-workspace.ts";

const { send } = echoingWorkspace({ documentId: "d" });

describe("the caller", () => {
  test("is refused with 401 when no one is named", () => {
    const response = send("GET", "/v1/documents/d", undefined, {});
    expect(response.status).toBe(401);
    expect(response.headers["www-authenticate"]).toBe(
      'Bearer realm="https://accounts.google.com/"',
    );
    expect(jsonOf(response)).toEqual({
      error: {
        code: 401,
        message:
          "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
        status: "UNAUTHENTICATED",
      },
    });
  });

  test.each(["Bearer ya29.token", "Bearer ", "Basic dXNlcg==", "Bearer a b@skola.example"])(
    "is refused with 401 when named %j",
    (Authorization) => {
      const response = send("GET", "/drive/v3/files", undefined, { Authorization });
      expect(response.status).toBe(401);
      expect(response.headers["www-authenticate"]).toContain('error="invalid_token"');
      expect(jsonOf(response)).toMatchObject({
        error: {
          code: 401,
          status: "UNAUTHENTICATED",
          errors: [
            {
              message: "Invalid Credentials",
              domain: "global",
              reason: "authError",
              location: "Authorization",
              locationType: "header",
            },
          ],
        },
      });
    },
  );

  test("is the address after Bearer, whatever the case of the header", () => {
    const response = send("GET", "/v1/documents/d", undefined, {
      authorization: "bearer Ilze.Kalna@skola.example",
    });
    expect(response.status).toBe(200);
  });
});
