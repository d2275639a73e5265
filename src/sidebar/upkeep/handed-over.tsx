// What a new class teacher is given of last year, to be read aloud or copied.
import type { Handover } from "../../contract/handover.ts";
import { useUpkeep } from "./upkeep-context.ts";

export function HandedOver({ handover }: { readonly handover: Handover }) {
  const { general, words } = useUpkeep();
  const { oldClass } = words;
  const { schoolClass, year, teacher, documents, plan, agreements, restricted } = handover;
  return (
    <section aria-label={oldClass.handover}>
      <h2>
        {schoolClass}, {general.yearName(year)}
      </h2>
      <p>
        {teacher}; {oldClass.entries(handover.entries)}
      </p>
      <h3>{oldClass.documents}</h3>
      <ul class="files">
        {documents.map(({ name, status }) => (
          <li key={name}>
            {name} <span class="hint">– {statusWord(status, oldClass.statuses)}</span>
          </li>
        ))}
      </ul>
      <h3>{oldClass.plan}</h3>
      {plan.length === 0 && <p class="hint">{oldClass.none}</p>}
      <ul class="files">
        {plan.map(({ date, topic, status }, at) => (
          <li key={at}>
            {date} {topic} <span class="hint">– {oldClass.planStatuses[status]}</span>
          </li>
        ))}
      </ul>
      <h3>{oldClass.agreements}</h3>
      {agreements.length === 0 && <p class="hint">{oldClass.none}</p>}
      <ul class="files">
        {agreements.map(({ pupil, agreement, dueDate }, at) => (
          <li key={at}>
            <span class="strong">{pupil}</span> {agreement}{" "}
            <span class="hint">– {oldClass.due(dueDate)}</span>
          </li>
        ))}
      </ul>
      {restricted > 0 && <p class="hint">{oldClass.restricted(restricted)}</p>}
    </section>
  );
}

function statusWord(status: string, words: Readonly<Record<string, string>>): string {
  return words[status] ?? status;
}
