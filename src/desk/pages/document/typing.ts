// The keyboard in a document. The browser edits within a paragraph; what reaches beyond one is done through Google, and
// whatever is typed meanwhile waits its turn.
import { insertAt, joinAfter, joinBefore, rewrite, rowAfterLast } from "./editing-actions.ts";
import type { DocumentModel } from "./document-model.ts";
import type { Action, Caret, EditingSession } from "./editing-session.ts";
import { caretIn, placeCaret, selectionIn, textIn } from "./editable-text.ts";
import { isGiven } from "../is-given.ts";
import { moveBetweenParagraphs } from "./move-between-paragraphs.ts";
import { typeable } from "./paragraph-edit.ts";

type Key = { readonly kind: "text"; readonly text: string } | { readonly kind: "back" };

export class Typing {
  readonly #session: EditingSession;
  #isBusy = false;
  #waiting: Key[] = [];
  /** Where the caret was when the row's menu took the keyboard. */
  #leftAt: Caret | null = null;

  constructor(session: EditingSession) {
    this.#session = session;
  }

  /** Listens to everything typed below the element; gives back how to stop. */
  attach(root: HTMLElement): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    root.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    root.addEventListener("beforeinput", (event) => this.#onBeforeInput(event), { signal });
    root.addEventListener("input", (event) => this.#onInput(event), { signal });
    root.addEventListener("paste", (event) => this.#onPaste(event), { signal });
    root.addEventListener("focusin", (event) => this.#onFocus(event), { signal });
    root.addEventListener("focusout", () => void this.#session.save(), { signal });
    this.#session.caretNow = () => caretNow();
    return () => {
      listening.abort();
    };
  }

  /** Does something more than typing; what is typed meanwhile comes after it. */
  async act(action: (model: DocumentModel) => Action | null): Promise<void> {
    this.#isBusy = true;
    await this.#session.perform(action);
    // The page shows the new text, and the caret in it, before anything more is typed.
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#isBusy = false;
    this.#typeWaiting();
  }

  #onKey(event: KeyboardEvent): void {
    const place = paragraphOf(event.target);
    if (place === null || event.isComposing) {
      return;
    }
    if (this.#isBusy) {
      this.#keepForLater(event);
      return;
    }
    const index = indexOf(place);
    const [start, end] = selectionIn(place) ?? [0, 0];
    const isAt = (edge: number) => start === end && start === edge;
    if (event.key === "Enter") {
      event.preventDefault();
      this.#insert(place, event.shiftKey ? "\v" : "\n");
    } else if (event.key === "Backspace" && isAt(0)) {
      event.preventDefault();
      void this.act((model) => joinBefore(model, index));
    } else if (event.key === "Delete" && isAt(textIn(place).length)) {
      event.preventDefault();
      void this.act((model) => joinAfter(model, index));
    } else if (asksForMenu(event)) {
      const handle = place.closest("tr")?.querySelector<HTMLElement>(".row-handle button");
      if (isGiven(handle)) {
        event.preventDefault();
        this.#leftAt = caretNow();
        handle.click();
      }
    } else if (moveBetweenParagraphs(place, event)) {
      event.preventDefault();
    } else if (isPlainTab(event) && isGiven(place.closest("td"))) {
      event.preventDefault();
      void this.act((model) => rowAfterLast(model, index));
    }
  }

  #onFocus(event: FocusEvent): void {
    const place = paragraphOf(event.target);
    const left = this.#leftAt;
    if (place !== null && left !== null) {
      this.#leftAt = null;
      if (left.index === indexOf(place)) {
        placeCaret(place, left.offset);
      }
    }
  }

  #onBeforeInput(event: InputEvent): void {
    if (this.#isBusy && event.cancelable) {
      event.preventDefault();
      if (event.inputType === "insertText" && event.data !== null) {
        this.#waiting.push({ kind: "text", text: event.data });
      }
    }
  }

  #onInput(event: Event): void {
    const place = paragraphOf(event.target);
    if (place !== null) {
      this.#session.type(indexOf(place), textIn(place));
    }
  }

  #onPaste(event: ClipboardEvent): void {
    const place = paragraphOf(event.target);
    const pasted = event.clipboardData?.getData("text/plain").replace(/\r\n?/g, "\n") ?? "";
    if (place !== null) {
      event.preventDefault();
      this.#insert(place, typeable(pasted));
    }
  }

  /** Puts text in the place of what is selected. */
  #insert(place: HTMLElement, text: string): void {
    const index = indexOf(place);
    const [start, end] = selectionIn(place) ?? [0, 0];
    const now = textIn(place);
    const after = now.slice(0, start) + text + now.slice(end);
    if (!/[\n\v]/.test(text)) {
      this.#session.type(index, after, start + text.length);
    } else if (start === end) {
      void this.act((model) => insertAt(model, { index, offset: start }, text));
    } else {
      void this.act((model) => rewrite(model, index, after, start + text.length));
    }
  }

  #keepForLater(event: KeyboardEvent): void {
    if (event.key === "Enter") {
      this.#waiting.push({ kind: "text", text: event.shiftKey ? "\v" : "\n" });
    } else if (event.key === "Backspace") {
      this.#waiting.push({ kind: "back" });
    } else {
      return;
    }
    event.preventDefault();
  }

  #typeWaiting(): void {
    const caret = caretNow();
    const keys = this.#waiting;
    this.#waiting = [];
    if (caret === null || keys.length === 0) {
      return;
    }
    const now = this.#session.textOf(caret.index);
    let typed = "";
    let removed = 0;
    for (const key of keys) {
      if (key.kind === "text") {
        typed += key.text;
      } else if (typed !== "") {
        typed = [...typed].slice(0, -1).join("");
      } else {
        removed += 1;
      }
    }
    const from = Math.max(0, caret.offset - removed);
    const after = now.slice(0, from) + typed + now.slice(caret.offset);
    if (/[\n\v]/.test(typed)) {
      void this.act((model) => rewrite(model, caret.index, after, from + typed.length));
    } else {
      this.#session.type(caret.index, after, from + typed.length);
    }
  }
}

function asksForMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "ContextMenu" || (key === "F10" && shiftKey);
}

function isPlainTab({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === "Tab" && !shiftKey && !ctrlKey && !altKey && !metaKey;
}

function caretNow(): Caret | null {
  const place = paragraphOf(document.activeElement);
  const offset = place === null ? null : caretIn(place);
  return place === null || offset === null ? null : { index: indexOf(place), offset };
}

function paragraphOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-paragraph]") : null;
}

function indexOf(place: HTMLElement): number {
  return Number(place.dataset["paragraph"]);
}
