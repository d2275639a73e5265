// Every mail that the school would have been sent. Nothing of it leaves this machine.
import { useEffect, useState } from "preact/hooks";
import type { Refusal } from "../ask/answer.ts";
import { outbox } from "../ask/workspace-controls.ts";
import type { Mail } from "../ask/workspace-controls.ts";
import { useDesk } from "../desk-context.ts";
import { Notice } from "../parts/notice.tsx";
import { MailBody } from "./mail-body.tsx";
import { recipientsOf } from "./parts-of-mail.ts";
import { schoolTime } from "../strip/clock-jumps.ts";
import { refusalSentence } from "../wording/words.ts";

export function OutboxPage() {
  const { words } = useDesk();
  const [mails, setMails] = useState<readonly Mail[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    document.title = words.outbox;
    void outbox.read().then((answer) => {
      if (answer.ok) {
        setMails([...answer.value.mails].reverse());
      } else {
        setRefusal(answer.refusal);
      }
    });
  }, [words]);
  if (refusal !== null) {
    return <Notice title={refusalSentence(words, refusal)} />;
  }
  if (mails?.length === 0) {
    return <Notice title={words.noMails} hint={words.noMailsHint} />;
  }
  return (
    <main class="outbox">
      <h1 class="page-title">{words.outbox}</h1>
      <ul class="mails" aria-busy={mails === null}>
        {(mails ?? []).map((mail, at) => (
          <li key={at} class="mail">
            <article>
              <header class="mail-head">
                <h2 class="mail-subject">{mail.subject}</h2>
                <time class="mail-time" dateTime={mail.at}>
                  {schoolTime(mail.at, words.locale)}
                </time>
              </header>
              <p class="mail-people">
                {words.mailFrom}: {mail.from} · {words.mailTo}: {recipientsOf(mail.to).join(", ")}
              </p>
              <MailBody text={mail.body} recipient={recipientsOf(mail.to)[0] ?? mail.from} />
            </article>
          </li>
        ))}
      </ul>
    </main>
  );
}
