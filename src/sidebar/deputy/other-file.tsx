// In a spreadsheet of ours that is no master and has lost the tabs by which the class's page would know it.
import { Screen } from "../parts/screen.tsx";
import { useDeputy } from "./deputy-context.ts";

export function OtherFile({ name }: { readonly name: string }) {
  const { otherFile } = useDeputy().words;
  return (
    <Screen title={otherFile.title} takesFocus={false}>
      <p class="strong">{name}</p>
      <p>{otherFile.text}</p>
    </Screen>
  );
}
