// One class in the preview: closed it says who and how much, open it names every file and who is let in.
import type { YearPreview } from "../../../contract/year-preview.ts";
import { useDeputy } from "../deputy-context.ts";

type SchoolClass = YearPreview["classes"][number];

export function PreviewedClass({ schoolClass }: { readonly schoolClass: SchoolClass }) {
  const { preview } = useDeputy().words;
  const { label, teacher, annex, items, share, sharedWith } = schoolClass;
  const toMake = items.filter(({ fate }) => fate === "make").length;
  return (
    <li>
      <details>
        <summary>
          <span class="strong">{label}</span> {teacher}{" "}
          <span class="badge">{preview.newOnes(toMake)}</span>
        </summary>
        <p class="hint">{preview.annex(annex)}</p>
        <ul class="files">
          {items.map(({ kind, name, fate }) => (
            <li key={`${kind} ${name}`}>
              {name} <span class="hint">– {fate === "make" ? preview.make : preview.keep}</span>
            </li>
          ))}
        </ul>
        <p class="strong">
          {preview.access}: {sharedWith}
        </p>
        <ul class="files">
          {share.map(({ name, fate }) => (
            <li key={name}>
              {name} <span class="hint">– {fate === "make" ? preview.letIn : preview.isIn}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
