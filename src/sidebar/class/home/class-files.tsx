// The class's files: where each stands, and the way to it. The folder holds whatever else was put there.
import type { ClassFile, ClassHome } from "../../../contract/class-home.ts";
import { FileLink } from "../../parts/file-link.tsx";
import { useClass } from "../class-context.ts";

export function ClassFiles({ home }: { readonly home: ClassHome }) {
  const { words } = useClass();
  const { files, folderUrl, fileId } = home;
  return (
    <>
      <h2>{words.home.files}</h2>
      {files.length === 0 && <p>{words.home.noFiles}</p>}
      <ul class="rows">
        {files
          .filter(({ kind }) => kind !== "subfolder")
          .map((file) => (
            <li key={file.id} class="between">
              {file.id === fileId ? (
                <span>
                  {words.kinds[file.kind]} <span class="badge">{words.home.thisOne}</span>
                </span>
              ) : (
                <FileLink text={words.kinds[file.kind]} url={file.url} />
              )}
              <Status status={file.status} />
            </li>
          ))}
      </ul>
      {folderUrl !== null && (
        <p>
          <FileLink text={words.kinds.folder} url={folderUrl} />
        </p>
      )}
    </>
  );
}

const LOOKS: Readonly<Record<NonNullable<ClassFile["status"]>, string>> = {
  DRAFT: "badge",
  SUBMITTED: "badge",
  RETURNED: "badge bad",
  ACCEPTED: "badge good",
};

function Status({ status }: Pick<ClassFile, "status">) {
  const { words } = useClass();
  return status === null ? null : <span class={LOOKS[status]}>{words.statuses[status]}</span>;
}
