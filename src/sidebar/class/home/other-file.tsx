// In a template of the school, or in a file that is not ours.
import type { ComponentChildren } from "preact";
import { Screen } from "../../parts/screen.tsx";
import { useClass } from "../class-context.ts";

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

interface ForeignFileProps extends NamedFile {
  /** The way home. */
  readonly children?: ComponentChildren;
}

export function ForeignFile({ name, children }: ForeignFileProps) {
  const { home } = useClass().words;
  return (
    <Screen title={home.foreign} takesFocus={false}>
      <p class="strong">{name}</p>
      <p>{home.foreignText}</p>
      <p>{home.wayHome}</p>
      {children}
    </Screen>
  );
}
