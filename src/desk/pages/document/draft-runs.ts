// A paragraph's runs with a draft typed into them: new text looks like the text before it.
import type { Run } from "./document-model.ts";
import { textEdit } from "./paragraph-edit.ts";

export function runsWithDraft(runs: readonly Run[], draft: string): readonly Run[] {
  const text = runs.map((run) => run.text).join("");
  const edit = textEdit(text, draft);
  if (edit === null) {
    return runs;
  }
  const before = cut(runs, 0, edit.at);
  const replaced = cut(runs, edit.at, edit.at + edit.removed);
  const after = cut(runs, edit.at + edit.removed, text.length);
  const like = [...replaced, ...[...before].reverse(), ...after].find(
    ({ object }) => object === null,
  );
  const inserted: Run = { look: {}, link: null, ...like, text: edit.inserted, object: null };
  return [...before, ...(edit.inserted === "" ? [] : [inserted]), ...after];
}

function cut(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
    at += run.text.length;
    return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}
