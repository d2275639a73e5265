// In a template of the school, or in a file that is not ours.
import { Screen } from "../parts/screen.tsx";
import { useClass } from "./class-context.ts";

interface NamedFile {
  readonly name: string;
}

export function TemplateFile({ name }: NamedFile) {
  const { home } = useClass().words;
  return (
    <Screen title={home.template} takesFocus={false}>
      <p class="strong">{name}</p>
      <p>{home.templateText}</p>
      <p>{home.templateCheck}</p>
    </Screen>
  );
}

export function ForeignFile({ name }: NamedFile) {
  const { home } = useClass().words;
  return (
    <Screen title={home.foreign} takesFocus={false}>
      <p class="strong">{name}</p>
      <p>{home.foreignText}</p>
      <p>{home.wayHome}</p>
    </Screen>
  );
}
