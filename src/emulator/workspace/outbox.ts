// Every mail the emulated Workspace would have sent: by MailApp, and by Drive when something is shared with a notification.

export interface Mail {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly sentBy: "MailApp" | "Drive";
}

export class Outbox {
  readonly #mails: Mail[] = [];

  put(mail: Mail): void {
    this.#mails.push(mail);
  }

  list(): readonly Mail[] {
    return this.#mails;
  }
}
