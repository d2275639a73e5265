// Content goes up alone or after its metadata; in pieces is what the emulator lacks.
import { describe, expect, test } from "vitest";
import { echoingWorkspace, jsonOf } from "../../support/echoing-workspace.ts";

const AUTHORIZATION = { Authorization: "Bearer vietniece@skola.example" };

function multipart(lineBreak: string, content: Buffer, partHeaders: string[] = []): Buffer {
  const head = [
    "--b0",
    "Content-Type: application/json; charset=UTF-8",
    "",
    '{"name":"Rīkojums.pdf","parents":["p"]}',
    "--b0",
    "Content-Type: application/pdf",
    ...partHeaders,
    "",
    "",
  ].join(lineBreak);
  return Buffer.concat([Buffer.from(head), content, Buffer.from(`${lineBreak}--b0--`)]);
}

describe("an upload that is refused", () => {
  test.each(["/upload/drive/v3/files?uploadType=resumable", "/upload/drive/v3/files"])(
    "is 501 when it comes in pieces: %s",
    (url) => {
      expect(echoingWorkspace().send("POST", url, "x").status).toBe(501);
    },
  );

  test("is 501 at the resumable path and in a batch", () => {
    const { send } = echoingWorkspace();
    expect(send("POST", "/resumable/upload/drive/v3/files").status).toBe(501);
    expect(jsonOf(send("POST", "/batch/drive/v3"))).toHaveProperty(
      "error.message",
      "Not emulated: /batch/drive/v3.",
    );
  });

  test.each([
    ["without a boundary", "multipart/related", "--b0"],
    ["with one part", "multipart/related; boundary=b0", "--b0\r\n\r\n{}\r\n--b0--"],
  ])("is 400 %s", (_what, contentType, body) => {
    const response = echoingWorkspace().send(
      "POST",
      "/upload/drive/v3/files?uploadType=multipart",
      body,
      {
        ...AUTHORIZATION,
        "Content-Type": contentType,
      },
    );
    expect(response.status).toBe(400);
  });

  test("is 400 when its metadata does not fit", () => {
    const body = multipart("\r\n", Buffer.from("x")).toString().replace("parents", "parent");
    const response = echoingWorkspace().send(
      "POST",
      "/upload/drive/v3/files?uploadType=multipart",
      body,
      {
        ...AUTHORIZATION,
        "Content-Type": "multipart/related; boundary=b0",
      },
    );
    expect(response.status).toBe(400);
  });
});

describe("an upload", () => {
  test.each(["\r\n", "\n"])(
    "carries metadata and content byte for byte, lines ending in %j",
    (lineBreak) => {
      const echo = echoingWorkspace();
      const content = Buffer.from([0, 13, 10, 255, 45, 45, 98, 10, 13]);
      echo.send(
        "POST",
        "/upload/drive/v3/files?uploadType=multipart&fields=id",
        multipart(lineBreak, content),
        {
          ...AUTHORIZATION,
          "Content-Type": 'multipart/related; boundary="b0"',
        },
      );
      const { body, media } = echo.received();
      expect(body).toEqual({ name: "Rīkojums.pdf", parents: ["p"] });
      expect(media?.mimeType).toBe("application/pdf");
      expect(Buffer.from(media?.bytes ?? [])).toEqual(content);
    },
  );

  test("is decoded when its part says base64", () => {
    const echo = echoingWorkspace();
    const body = multipart("\r\n", Buffer.from("xIHEgQ=="), ["Content-Transfer-Encoding: base64"]);
    echo.send("POST", "/upload/drive/v3/files?uploadType=multipart", body, {
      ...AUTHORIZATION,
      "Content-Type": "multipart/related; boundary=b0",
    });
    expect(Buffer.from(echo.received().media?.bytes ?? []).toString()).toBe("āā");
  });

  test("may be the content alone", () => {
    const echo = echoingWorkspace();
    echo.send("PATCH", "/upload/drive/v3/files/f?uploadType=media", "klase;audzinātājs", {
      ...AUTHORIZATION,
      "Content-Type": "text/csv",
    });
    const { body, media } = echo.received();
    expect(body).toEqual({});
    expect(media?.mimeType).toBe("text/csv");
    expect(Buffer.from(media?.bytes ?? []).toString()).toBe("klase;audzinātājs");
  });
});
