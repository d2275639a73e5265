// "Bring the overview up to date": reads the journals that changed and gathers their entries into the master. One list tells what changed;
// a class that cannot be read is named, keeps its rows, and holds up no other.
import { readClassRecord } from "../core/journal/class-record.ts";
import type { JournalTabKey } from "../core/journal/journal-tabs.ts";
import { classLines } from "../core/master/class-lines.ts";
import { classSummary } from "../core/master/class-summary.ts";
import type { GatheredLine } from "../core/master/gathered-line.ts";
import { deputysCells, idOf, mergeLines, type TabChange } from "../core/master/merge-lines.ts";
import { GATHERED_TABS, type GatheredTabKey } from "../core/master/master-view.ts";
import { overviewLines } from "../core/master/overview-lines.ts";
import type { ClassTrouble } from "../core/master/trouble.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { ClassJournal } from "./ports/class-journal.ts";
import type { MasterView, Reading, StandingTabs } from "./ports/master-view.ts";
import type { Session } from "./ports/session.ts";
import { overviewClasses, filesText } from "./refreshing/overview-classes.ts";
import { journalsOf, type ClassToRead } from "./refreshing/journals-to-read.ts";

export interface RefreshInput {
  /** As the sidebar knows it; null when nobody asked yet, then the master is read first. */
  readonly driveId: string | null;
  /** Reads every journal anew, changed or not. */
  readonly everything: boolean;
}

export interface Refreshed {
  /** Classes read this time. */
  readonly read: number;
  /** Classes that still wait: the same question goes on with them. */
  readonly waiting: number;
  readonly classes: number;
  readonly trouble: readonly {
    readonly label: string;
    readonly year: string;
    readonly trouble: ClassTrouble;
  }[];
}

export interface RefreshTools {
  readonly view: MasterView;
  readonly journal: ClassJournal;
  readonly session: Session;
}

/** As many journals as an execution reads at Sheets' sixty a minute without keeping anybody waiting. */
const MOST_AT_ONCE = 80;

/** Changes made just before a reading may be shown by Drive's list only after it. */
const LIST_LAG = 5 * 60_000;

export function refreshMaster(tools: RefreshTools, input: RefreshInput): Result<Refreshed> {
  return tools.session.alone(() => refreshAlone(tools, input)) ?? refused({ kind: "BUSY" });
}

function refreshAlone(
  tools: RefreshTools,
  { driveId, everything }: RefreshInput,
): Result<Refreshed> {
  const { view, journal, session } = tools;
  const startedAt = session.now();
  const look = view.look(driveId);
  if (look.state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const classes = journalsOf(look);
  // The longest unread first: what one execution leaves is the next one's beginning.
  const toRead = classes
    .filter((one) => isDue(one, everything))
    .sort((a, b) => (a.reading?.readAt ?? 0) - (b.reading?.readAt ?? 0));
  const now = toRead.slice(0, MOST_AT_ONCE);
  const contents = journal.readAll(now.map(({ journalId }) => journalId));
  const readings = new Map(look.readings.map((reading) => [reading.journalId, reading]));
  const lines: GatheredLine[] = [];
  for (const [at, one] of now.entries()) {
    const content = contents[at] ?? null;
    const record = content === null ? null : readClassRecord(content);
    if (record === null) {
      one.trouble.push({ kind: content === null ? "CANNOT_OPEN" : "FACTS_MISSING" });
      continue;
    }
    const linkTo = (tab: JournalTabKey, row: number): string =>
      view.linkTo(one.journalId, tab, row);
    lines.push(...classLines({ journalId: one.journalId, record, linkTo }, { topics: true }));
    readings.set(one.journalId, {
      journalId: one.journalId,
      year: one.year,
      schoolClass: one.schoolClass,
      readAt: startedAt,
      summary: classSummary(record, session.today()),
      files: "",
    });
  }
  const overview = overviewClasses(look, classes, readings, (at) => session.schoolTime(at));
  const kept = classes.flatMap((one): Reading[] => {
    const reading = readings.get(one.journalId);
    return reading === undefined ? [] : [{ ...reading, files: filesText(one, look.files) }];
  });
  if (now.length > 0 || !sameFiles(kept, look.readings)) {
    const standing = view.standing();
    const readNow = new Set(
      now.flatMap(({ journalId, trouble }) =>
        trouble.some(({ kind }) => kind === "CANNOT_OPEN" || kind === "FACTS_MISSING")
          ? []
          : [journalId],
      ),
    );
    view.write(
      changesOf(standing, [...lines, ...overviewLines(overview)], readNow),
      standing,
      kept,
    );
  }
  return done({
    read: now.length,
    waiting: toRead.length - now.length,
    classes: classes.length,
    trouble: classes.flatMap(({ schoolClass, year, trouble }) =>
      trouble.map((one) => ({ label: schoolClass, year, trouble: one })),
    ),
  });
}

function isDue({ reading, modifiedAt, isThere }: ClassToRead, everything: boolean): boolean {
  return isThere && (everything || reading === null || modifiedAt + LIST_LAG > reading.readAt);
}

function changesOf(
  standing: StandingTabs,
  lines: readonly GatheredLine[],
  readNow: ReadonlySet<string>,
): Map<GatheredTabKey, TabChange> {
  const notes = new Map(
    GATHERED_TABS.flatMap((tab) =>
      standing[tab.key].flatMap((row) => {
        const cells = deputysCells(tab, row);
        return cells === null ? [] : [[idOf(row), cells] as const];
      }),
    ),
  );
  return new Map(
    GATHERED_TABS.map((tab) => [
      tab.key,
      mergeLines(
        tab,
        standing[tab.key],
        lines.filter((line) => line.tab === tab.key),
        (id) => tab.key === "overview" || readNow.has(id.slice(0, id.indexOf(":"))),
        notes,
      ),
    ]),
  );
}

function sameFiles(now: readonly Reading[], before: readonly Reading[]): boolean {
  const known = new Map(before.map(({ journalId, files }) => [journalId, files]));
  return (
    now.length === before.length &&
    now.every(({ journalId, files }) => known.get(journalId) === files)
  );
}
