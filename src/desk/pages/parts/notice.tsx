// A sentence in place of a page, and what can be done about it.
import type { ComponentChildren } from "preact";

export function Notice(props: { title: string; hint?: string; children?: ComponentChildren }) {
  return (
    <main class="notice">
      <h1 class="notice-title">{props.title}</h1>
      {props.hint === undefined ? null : <p class="notice-hint">{props.hint}</p>}
      {props.children}
    </main>
  );
}
