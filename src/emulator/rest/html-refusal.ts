// What Google answers with a page instead of JSON: an address where it has nothing, or a request that is no proper HTTP.
import type { RestResponse } from "./rest-message.ts";

const WORDS = {
  400: ["Bad Request", "Your client has issued a malformed or illegal request."],
  404: ["Not Found", "The requested URL was not found on this server."],
  413: ["Request Entity Too Large", "Your client issued a request that was too large."],
} as const;

export function htmlRefusal(
  status: keyof typeof WORDS,
  path: string,
): Pick<RestResponse, "status" | "headers" | "body"> {
  const [title, words] = WORDS[status];
  return {
    status,
    headers: { "content-type": "text/html; charset=UTF-8" },
    body: `<!DOCTYPE html>
<html lang=en>
<title>Error ${status} (${title})!!1</title>
<p><b>${status}.</b> <ins>That’s an error.</ins>
<p>${words} <code>${escaped(path)}</code>
`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
