// In a template of the school, or in a document that is not ours.
import { Screen } from "../parts/screen.tsx";
import { useSidebar } from "../sidebar-context.ts";

interface NamedFile {
  readonly name: string;
}

export function TemplateFile({ name }: NamedFile) {
  const { file } = useSidebar().words;
  return (
    <Screen title={file.template} takesFocus={false}>
      <p class="strong">{name}</p>
      <p>{file.templateText}</p>
      <p>{file.templateCheck}</p>
    </Screen>
  );
}

export function ForeignDocument({ name }: NamedFile) {
  const { file } = useSidebar().words;
  return (
    <Screen title={file.foreign} takesFocus={false}>
      <p class="strong">{name}</p>
      <p>{file.foreignText}</p>
      <p>{file.wayHome}</p>
    </Screen>
  );
}
