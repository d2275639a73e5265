// A link that names a file without its kind: leads on to where the file lies.
import { useEffect, useState } from "preact/hooks";
import { getFile } from "./ask/drive-files.ts";
import { useDesk } from "./desk-context.ts";
import { routeOfFile } from "./drive/route-of-file.ts";
import { Notice } from "./parts/notice.tsx";
import { addressOf } from "./route.ts";
import { openingSentence } from "./wording/words.ts";

export function OpenPage({ id }: { id: string }) {
  const { person, words } = useDesk();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void getFile(person.email, id).then((answer) => {
      const route = answer.ok ? routeOfFile(id, answer.value.mimeType) : null;
      if (route !== null) {
        location.replace(addressOf(route, person.email));
      } else {
        setProblem(answer.ok ? words.notHere : openingSentence(words, answer.refusal));
      }
    });
  }, [person.email, id]);
  return problem === null ? <main aria-busy="true" /> : <Notice title={problem} />;
}
