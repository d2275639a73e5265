// In a file of a class: what it is, whose, and the way to its siblings.
import type { FirstScreen } from "../../contract/first-screen.ts";
import { FileLink } from "../parts/file-link.tsx";
import { Screen } from "../parts/screen.tsx";
import { useClass } from "./class-context.ts";

type ClassFileHere = Extract<FirstScreen["here"], { readonly kind: "class-file" }>;

export function ClassFile({ file }: { readonly file: ClassFileHere }) {
  const { words } = useClass();
  return (
    <Screen title={words.kinds[file.file]} takesFocus={false}>
      <dl class="facts">
        <dt>{words.home.class}</dt>
        <dd>{file.schoolClass}</dd>
        <dt>{words.home.year}</dt>
        <dd>{words.general.yearShort(file.year)}</dd>
        <dt>{words.home.teacher}</dt>
        <dd>{file.teacher || words.home.unknownTeacher}</dd>
      </dl>
      <h2>{words.home.others}</h2>
      {file.files.length === 0 ? (
        <p>{words.home.noOthers}</p>
      ) : (
        <ul class="rows">
          {file.files.map(({ kind, name, url }) => (
            <li key={url}>
              {name === file.name && kind === file.file ? (
                <>
                  <span>{nameOf(kind, name)}</span> <span class="badge">{words.home.thisOne}</span>
                </>
              ) : (
                <FileLink text={nameOf(kind, name)} url={url} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );

  /** The kind says it shorter than the file's name; only folders differ by name alone. */
  function nameOf(kind: ClassFileHere["file"], name: string): string {
    return kind === "subfolder" ? name : words.kinds[kind];
  }
}
