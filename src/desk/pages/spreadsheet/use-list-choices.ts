// What a cell's list offers: the words of its rule, or what stands in another range.
import { useEffect, useState } from "preact/hooks";
import { readValues } from "../ask/spreadsheets.ts";
import { useDesk } from "../desk-context.ts";
import type { CellControl } from "./sheet-model.ts";

const NONE: readonly string[] = [];

export function useListChoices(id: string, control: CellControl | null): readonly string[] {
  const { person } = useDesk();
  const [fromRange, setFromRange] = useState(NONE);
  const range = control?.kind === "listInRange" ? control.range : null;
  useEffect(() => {
    setFromRange(NONE);
    if (range !== null) {
      void readValues(person.email, id, [range]).then((answer) => {
        const values = answer.ok ? (answer.value.valueRanges?.[0]?.values ?? []) : [];
        setFromRange([...new Set(values.flat().map(String))].filter((text) => text !== ""));
      });
    }
  }, [person.email, id, range]);
  return control?.kind === "list" ? control.values : fromRange;
}
