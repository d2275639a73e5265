// One person's editing of one document: what was typed goes to Google paragraph by paragraph, one change after another, and
// after each the document is read anew. What was typed and not yet saved is never lost by that.
import type { Answer, Refusal } from "../ask/answer.ts";
import type { DocumentRequest, DocumentResource } from "../ask/documents.ts";
import type { DocumentModel } from "./document-model.ts";
import { bothChanges, followParagraph } from "./follow-paragraphs.ts";
import { requestsOf, textEdit } from "./paragraph-edit.ts";
import { readDocument } from "./read-document.ts";

/** A place to type: the paragraph, and UTF-16 units into it. */
export interface Caret {
  readonly index: number;
  readonly offset: number;
}

export interface Google {
  readonly read: () => Promise<Answer<DocumentResource>>;
  readonly change: (
    requests: readonly DocumentRequest[],
    requiredRevisionId: string | null,
  ) => Promise<Answer<unknown>>;
}

export interface EditingState {
  /** Null until the document has been read. */
  readonly model: DocumentModel | null;
  readonly saving: boolean;
  /** Why the last change, or the reading, did not succeed. */
  readonly refusal: Refusal | null;
  /** Texts that met somebody else's change at the same place. */
  readonly conflicts: readonly string[];
  /** Where the caret belongs after this change. */
  readonly caret: Caret | null;
}

/** Requests for the document as it stands, and the caret's place in what comes of them. */
export interface Action {
  readonly requests: readonly DocumentRequest[];
  readonly caretIn: (model: DocumentModel) => Caret | null;
}

interface Draft {
  readonly index: number;
  /** The text in Google's document that the draft began with. */
  readonly base: string;
  readonly text: string;
}

const PAUSE = 600;

export class EditingSession {
  /** Where the caret is; the page tells. */
  caretNow: () => Caret | null = () => null;
  readonly #google: Google;
  readonly #show: (state: EditingState) => void;
  #state: EditingState = {
    model: null,
    saving: false,
    refusal: null,
    conflicts: [],
    caret: null,
  };
  #drafts: readonly Draft[] = [];
  #last: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(google: Google, show: (state: EditingState) => void) {
    this.#google = google;
    this.#show = show;
  }

  /** What the person sees in a paragraph: the draft where there is one. */
  textOf(index: number): string {
    const draft = this.#drafts.find((each) => each.index === index);
    return draft?.text ?? this.#state.model?.paragraphs[index]?.text ?? "";
  }

  get hasDrafts(): boolean {
    return this.#drafts.length > 0;
  }

  /** Reads the document anew. */
  load(): Promise<void> {
    return this.#next(() => this.#reload(null, null));
  }

  /** `caret` is given where the page itself does not already show the new text. */
  type(index: number, text: string, caret: number | null = null): void {
    const base = this.#state.model?.paragraphs[index]?.text ?? "";
    const others = this.#drafts.filter((each) => each.index !== index);
    this.#drafts = text === base ? others : [...others, { index, base, text }];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PAUSE);
    this.#change({ caret: caret === null ? null : { index, offset: caret } });
  }

  /** Sends what was typed; resolves once Google has it, or has refused it. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#next(() => this.#sendDrafts());
  }

  /** Does something more than typing; what was typed goes first. `action` gives null when there is nothing to do. */
  perform(action: (model: DocumentModel) => Action | null): Promise<void> {
    clearTimeout(this.#timer);
    return this.#next(async () => {
      await this.#sendDrafts();
      let refusal: Refusal | null = null;
      do {
        const { model } = this.#state;
        const wanted = model === null || this.hasDrafts ? null : action(model);
        if (model === null || wanted === null) {
          return;
        }
        refusal = await this.#send(wanted.requests, model, null, wanted.caretIn);
      } while (refusal?.kind === "STALE" && this.#state.refusal === null);
    });
  }

  dismissConflicts(): void {
    this.#change({ conflicts: [], caret: null });
  }

  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done;
    return done;
  }

  async #sendDrafts(): Promise<void> {
    // A stale draft is tried once more on the document as it has become.
    for (let tries = this.#drafts.length + 2; tries > 0; tries -= 1) {
      const [draft] = this.#drafts;
      const { model } = this.#state;
      const edit = draft === undefined ? null : textEdit(draft.base, draft.text);
      const paragraph = model?.paragraphs[draft?.index ?? -1];
      if (draft === undefined || edit === null || model === null || paragraph === undefined) {
        return;
      }
      const refusal = await this.#send(requestsOf(edit, paragraph.start), model, draft, null);
      if (refusal !== null && refusal.kind !== "STALE") {
        return;
      }
    }
  }

  async #send(
    requests: readonly DocumentRequest[],
    model: DocumentModel,
    draft: Draft | null,
    caretIn: Action["caretIn"] | null,
  ): Promise<Refusal | null> {
    this.#change({ saving: true, caret: null });
    const answer = await this.#google.change(requests, model.revisionId);
    if (!answer.ok && answer.refusal.kind !== "STALE") {
      this.#change({ saving: false, refusal: answer.refusal, caret: null });
      return answer.refusal;
    }
    await this.#reload(answer.ok ? draft : null, answer.ok ? caretIn : null);
    return answer.ok ? null : answer.refusal;
  }

  /** `saved` is the draft that Google has taken. */
  async #reload(saved: Draft | null, caretIn: Action["caretIn"] | null): Promise<void> {
    const answer = await this.#google.read();
    if (!answer.ok) {
      this.#change({ saving: false, refusal: answer.refusal, caret: null });
      return;
    }
    const model = readDocument(answer.value);
    const before = (this.#state.model?.paragraphs ?? []).map(({ index, text }) =>
      saved?.index === index ? saved.text : text,
    );
    const after = model.paragraphs.map(({ text }) => text);
    const caret = this.caretNow();
    const followed = caret === null ? null : followParagraph(before, after, caret.index);
    const conflicts = this.#rebase(before, after);
    this.#change({
      model,
      saving: false,
      refusal: null,
      conflicts: [...this.#state.conflicts, ...conflicts],
      caret:
        caretIn === null
          ? caret !== null && followed !== null
            ? { ...caret, index: followed }
            : null
          : caretIn(model),
    });
  }

  /** Takes the drafts along to the new text; those that cannot come are given back as text. */
  #rebase(before: readonly string[], after: readonly string[]): string[] {
    const conflicts: string[] = [];
    this.#drafts = this.#drafts.flatMap(({ index, text }) => {
      const at = followParagraph(before, after, index);
      const theirs = at === null ? undefined : after[at];
      const both = theirs === undefined ? null : bothChanges(before[index] ?? "", text, theirs);
      if (at === null || theirs === undefined || both === null) {
        conflicts.push(text);
        return [];
      }
      return both === theirs ? [] : [{ index: at, base: theirs, text: both }];
    });
    return conflicts;
  }

  #change(change: Partial<EditingState>): void {
    this.#state = { ...this.#state, ...change };
    this.#show(this.#state);
  }
}
