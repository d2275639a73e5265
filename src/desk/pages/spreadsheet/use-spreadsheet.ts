// A spreadsheet as it stands, one sheet with its cells, and writing into it as the chosen person.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Refusal } from "../ask/answer.ts";
import {
  clearValues,
  getSheet,
  getSpreadsheet,
  updateSpreadsheet,
  writeValues,
} from "../ask/spreadsheets.ts";
import type { Sheet, Spreadsheet } from "../ask/spreadsheets.ts";
import type { CellRange } from "./a1.ts";
import { rangeOnSheet } from "./a1.ts";
import { placeIn } from "../google-links.ts";
import { HEAD_ROWS, joinedSheet } from "./joined-sheet.ts";
import { missingLines } from "./missing-lines.ts";
import { readSheet } from "./read-sheet.ts";
import type { SheetModel } from "./sheet-model.ts";

export interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly isHidden: boolean;
  readonly rowCount: number;
}

export interface OpenSpreadsheet {
  readonly title: string;
  readonly tabs: readonly Tab[];
  /** Null while its cells are being read. */
  readonly sheet: SheetModel | null;
  readonly chosen: number | null;
  readonly refusal: Refusal | null;
  readonly saving: boolean;
  readonly choose: (sheetId: number) => void;
  readonly write: (
    range: CellRange,
    values: readonly (readonly string[])[],
  ) => Promise<Refusal | null>;
  readonly clear: (range: CellRange) => Promise<Refusal | null>;
  readonly reload: () => void;
}

export function useSpreadsheet(as: string, id: string): OpenSpreadsheet {
  const [spreadsheet, setSpreadsheet] = useState<Spreadsheet | null>(null);
  const [chosen, setChosen] = useState(() => placeIn(location.hash)?.sheetId ?? null);
  const [sheet, setSheet] = useState<SheetModel | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(0);
  const asked = useRef(0);
  const tabs = tabsOf(spreadsheet);
  const open = tabs.find(({ sheetId }) => sheetId === chosen) ?? null;
  const title = open?.title ?? "";
  const locale = spreadsheet?.properties?.locale ?? "";
  const tail = useRef<Sheet | null>(null);
  const load = useCallback(async () => {
    const answer = await getSpreadsheet(as, id);
    if (!answer.ok) {
      setRefusal(answer.refusal);
      return;
    }
    const all = tabsOf(answer.value);
    setSpreadsheet(answer.value);
    setChosen((before) =>
      all.some(({ sheetId }) => sheetId === before)
        ? before
        : (all.find(({ isHidden }) => !isHidden)?.sheetId ?? null),
    );
  }, [as, id]);
  const loadSheet = useCallback(async () => {
    if (open === null) {
      return;
    }
    asked.current += 1;
    const turn = asked.current;
    const read = async (rows: readonly [number, number]) => {
      const answer = await getSheet(as, id, open.title, rows);
      // An older answer must not come over a newer one.
      if (turn !== asked.current) {
        return null;
      }
      setRefusal(answer.ok ? null : answer.refusal);
      return answer.ok ? (answer.value.sheets?.[0] ?? null) : null;
    };
    const head = await read([1, Math.min(open.rowCount, HEAD_ROWS)]);
    if (head === null) {
      return;
    }
    setSheet(readSheet(joinedSheet(head, tail.current), locale));
    if (open.rowCount > HEAD_ROWS) {
      tail.current = (await read([HEAD_ROWS + 1, open.rowCount])) ?? tail.current;
      setSheet(readSheet(joinedSheet(head, tail.current), locale));
    }
  }, [as, id, open?.title, open?.rowCount, locale]);
  // What was asked for a sheet that has grown meanwhile reads all of it.
  const latestLoadSheet = useRef(loadSheet);
  latestLoadSheet.current = loadSheet;
  useEffect(() => void load(), [load]);
  useEffect(() => void loadSheet(), [loadSheet]);
  const change = async (work: Promise<Answer<unknown>>): Promise<Refusal | null> => {
    setSaving((n) => n + 1);
    const answer = await work;
    if (answer.ok) {
      await latestLoadSheet.current();
    }
    setSaving((n) => n - 1);
    return answer.ok ? null : answer.refusal;
  };
  const writeGrowing = async (range: CellRange, values: readonly (readonly string[])[]) => {
    const missing = sheet === null ? [] : missingLines(sheet, range);
    if (missing.length > 0) {
      const grown = await updateSpreadsheet(as, id, missing);
      if (!grown.ok) {
        return grown;
      }
      await load();
    }
    return writeValues(as, id, rangeOnSheet(title, range), values);
  };
  return {
    title: spreadsheet?.properties?.title ?? "",
    tabs,
    sheet,
    chosen,
    refusal,
    saving: saving > 0,
    choose: (sheetId) => {
      tail.current = null;
      setSheet(null);
      setChosen(sheetId);
    },
    write: (range, values) => change(writeGrowing(range, values)),
    clear: (range) => change(clearValues(as, id, rangeOnSheet(title, range))),
    reload: () => {
      void load();
      void loadSheet();
    },
  };
}

function tabsOf(spreadsheet: Spreadsheet | null): Tab[] {
  return (spreadsheet?.sheets ?? []).map(({ properties }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? "",
    isHidden: properties?.hidden === true,
    rowCount: properties?.gridProperties?.rowCount ?? 0,
  }));
}
