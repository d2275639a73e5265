// Why the desk cannot start: one sentence a person can act on, in Latvian and in English.

export class DeskFault extends Error {
  constructor(latvian: string, english: string) {
    super(`${latvian} / ${english}`);
  }
}
