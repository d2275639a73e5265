// What stands in an event analysis (annex 6), read from the document's paragraphs: a teacher fills it in by hand as well as in the sidebar.

export interface AnalysisAnswers {
  /** Date and time as they stand. */
  readonly date: string;
  readonly title: string;
  readonly goal: string;
  readonly description: string;
  readonly participation: string;
  readonly conclusions: string;
}

/** The labels that the form prints, in its order, and the line that ends it. */
const LABELS: readonly (readonly [keyof AnalysisAnswers | "end", RegExp])[] = [
  ["date", /^\s*pasākuma\s+datums\s*\/\s*laiks\s*:?/iu],
  ["title", /^\s*pasākuma\s+nosaukums\s*:?/iu],
  ["goal", /^\s*pasākuma\s+mērķis\s*:?/iu],
  ["description", /^\s*pasākuma\s+īss\s+apraksts(?:\s*\/\s*metodes)?\s*:?/iu],
  ["participation", /^\s*audzēkņu\s+aktivitāte(?:\s+un\s+līdzdalība)?\s*:?/iu],
  ["conclusions", /^\s*secinājumi\s*:?/iu],
  ["end", /^\s*klases\s+audzinātāj\S*\s+paraksts/iu],
];

/** A line to write on, or the blank's own marker. */
const NOTHING_WRITTEN = /^[\s_]*(?:\{\{[^{}]*\}\}[\s_]*)?$/u;

/** A label that is gone leaves its answer empty. */
export function analysisAnswers(paragraphs: readonly string[]): AnalysisAnswers {
  const texts = paragraphs.map((text) => text.normalize("NFC"));
  const places = labelPlaces(texts);
  const answer = (wanted: keyof AnalysisAnswers): string => {
    const at = LABELS.findIndex(([name]) => name === wanted);
    const [, label] = LABELS[at] ?? [];
    const place = places[at];
    if (label === undefined || place === undefined || place === null) {
      return "";
    }
    const next = places.slice(at + 1).find((other) => other !== null);
    return written([
      (texts[place] ?? "").replace(label, ""),
      ...texts.slice(place + 1, next ?? undefined),
    ]);
  };
  return {
    date: answer("date"),
    title: answer("title"),
    goal: answer("goal"),
    description: answer("description"),
    participation: answer("participation"),
    conclusions: answer("conclusions"),
  };
}

/** Each label is looked for below the one before it; a line that is nothing but the label goes before one that begins with it. */
function labelPlaces(texts: readonly string[]): (number | null)[] {
  let from = 0;
  return LABELS.map(([name, label]) => {
    const below = texts.map((text, at) => (at < from ? "" : text));
    const alone = below.findIndex(
      (text) => label.test(text) && (name === "end" || text.replace(label, "").trim() === ""),
    );
    const place = alone >= 0 ? alone : below.findIndex((text) => label.test(text));
    from = place < 0 ? from : place + 1;
    return place < 0 ? null : place;
  });
}

function written(lines: readonly string[]): string {
  const filled = lines.map((line) => (NOTHING_WRITTEN.test(line) ? "" : line.trim()));
  return filled.join("\n").replace(/^\n+|\n+$/g, "");
}
