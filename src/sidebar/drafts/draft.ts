// Half-typed text that outlives a closed sidebar. Kept in the browser, by file and form, until the form is sent.

/** The part of Storage that is used. */
export interface DraftStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export type DraftValues = Readonly<Record<string, string>>;

export interface Draft {
  read(): DraftValues;
  write(values: DraftValues): void;
  clear(): void;
}

/** `storage` null, full or forbidden: the sidebar goes on, it only forgets. */
export function draftOf(storage: DraftStorage | null, file: string, form: string): Draft {
  const key = `audzinasana ${file} ${form}`;
  return {
    read: () => attempt(() => valuesIn(storage?.getItem(key) ?? null)) ?? {},
    write: (values) => {
      attempt(() => storage?.setItem(key, JSON.stringify(values)));
    },
    clear: () => {
      attempt(() => storage?.removeItem(key));
    },
  };
}

function valuesIn(text: string | null): DraftValues {
  const kept: unknown = text === null ? {} : JSON.parse(text);
  return typeof kept === "object" && kept !== null
    ? Object.fromEntries(
        Object.entries(kept).filter(
          (entry): entry is [string, string] => typeof entry[1] === "string",
        ),
      )
    : {};
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
