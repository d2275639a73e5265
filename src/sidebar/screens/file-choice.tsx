// A class list from a CSV file: its text takes the place of what was pasted, and that can be undone.
import { useState } from "preact/hooks";
import { textOfBytes } from "../class-list/text-of-bytes.ts";
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
  const { words, say } = useSidebar();
  const { classList } = words;
  const [taken, setTaken] = useState<Taken | null>(null);

  const take = async (file: File): Promise<void> => {
    const read = textOfBytes(new Uint8Array(await file.arrayBuffer()));
    if (read.kind === "text") {
      setTaken({ kind: "text", name: file.name, before: text });
      onText(read.text);
      say(classList.fileTaken(file.name));
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
        <span>{classList.file}</span>
      </label>
      {taken?.kind === "text" && (
        <p class="between">
          <span>{classList.fileTaken(taken.name)}</span>
          <Button
            look="link"
            onClick={() => {
              onText(taken.before);
              setTaken(null);
            }}
          >
            {classList.undo}
          </Button>
        </p>
      )}
      {taken !== null && taken.kind !== "text" && (
        <Notice kind="bad">
          <p>{taken.kind === "empty" ? classList.emptyFile : classList.notText}</p>
        </Notice>
      )}
    </div>
  );
}
