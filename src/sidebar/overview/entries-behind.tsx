// Which entries stand behind a number, each a click away from its row in the class's journal.
import { useEffect, useRef } from "preact/hooks";
import type { OverviewEntry } from "../../contract/school-overview.ts";
import { Button } from "../parts/button.tsx";
import { printedDay } from "./printed-day.ts";
import { useOverview } from "./overview-context.ts";

interface EntriesBehindProps {
  readonly title: string;
  readonly entries: readonly OverviewEntry[];
  readonly onClose: () => void;
}

export function EntriesBehind({ title, entries, onClose }: EntriesBehindProps) {
  const { words } = useOverview();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  return (
    <section class="behind">
      <div class="between">
        <h2 ref={heading} tabIndex={-1}>
          {title}: {words.entries(entries.length)}
        </h2>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      {entries.length === 0 ? (
        <p>{words.noEntries}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.topic}</th>
              <th scope="col">
                <span class="unseen">{words.openEntry}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ date, kind, topic, event, counted, link }) => (
              <tr key={link}>
                <td>{date === null ? "–" : printedDay(date)}</td>
                <td>
                  {kind}
                  {!counted && <span class="badge">{words.notCounted}</span>}
                </td>
                <td>{topic || event || "–"}</td>
                <td>
                  <a href={link} target="_blank" rel="noopener">
                    {words.openEntry}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
