// A list from a CSV file: its text takes the place of what was pasted, and that can be undone.
import { useState } from "preact/hooks";
import { textOfBytes } from "./text-of-bytes.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useSidebar } from "../sidebar-context.ts";

interface FileChoiceProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

type Taken =
  | { readonly kind: "text"; readonly name: string; readonly before: string }
  | { readonly kind: "not-text" | "empty" };

export function FileChoice({ text, onText }: FileChoiceProps) {
  const { general, say } = useSidebar();
  const { list } = general;
  const [taken, setTaken] = useState<Taken | null>(null);

  const take = async (file: File): Promise<void> => {
    const read = textOfBytes(new Uint8Array(await file.arrayBuffer()));
    if (read.kind === "text") {
      setTaken({ kind: "text", name: file.name, before: text });
      onText(read.text);
      say(list.fileTaken(file.name));
    } else {
      setTaken(read);
    }
  };

  return (
    <div class="field">
      <label class="file">
        <input
          class="unseen"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) {
              void take(file);
            }
            // Choosing the same file again, once mended, counts as a choice.
            event.currentTarget.value = "";
          }}
        />
        <span>{list.file}</span>
      </label>
      {taken?.kind === "text" && (
        <p class="between">
          <span>{list.fileTaken(taken.name)}</span>
          <Button
            look="link"
            onClick={() => {
              onText(taken.before);
              setTaken(null);
            }}
          >
            {list.undo}
          </Button>
        </p>
      )}
      {taken !== null && taken.kind !== "text" && (
        <Notice kind="bad">
          <p>{taken.kind === "empty" ? list.emptyFile : list.notText}</p>
        </Notice>
      )}
    </div>
  );
}
