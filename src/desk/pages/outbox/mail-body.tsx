// What a mail says. Links to Google's files lead to the desk's own pages, as whoever got the mail.
import { routeOfGoogleLink } from "../google-links.ts";
import { addressOf } from "../route.ts";
import { partsOfMail } from "./parts-of-mail.ts";

export function MailBody({ text, recipient }: { text: string; recipient: string }) {
  return (
    <p class="mail-body">
      {partsOfMail(text).map((part, at) => {
        const route = routeOfGoogleLink(part);
        return route === null ? (
          part
        ) : (
          <a key={at} href={addressOf(route, recipient)}>
            {part}
          </a>
        );
      })}
    </p>
  );
}
