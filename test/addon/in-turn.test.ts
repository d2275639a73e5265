// Teacher and substitute in one class in the same second: what one does in the very moment between the other's look and write.
import { describe, expect, test } from "vitest";
import { ClassUnderTest } from "../support/a-class.ts";
import { aRoster } from "../support/a-roster.ts";
import { aSchoolWithAYear, DEPUTY } from "../support/a-school.ts";
import { idOf } from "../support/the-drive.ts";

const opened = aSchoolWithAYear(aRoster("4.b Gatis Ķiršpurvs V"));

function aClassWithAnEntry() {
  const school = opened.again();
  const theClass = new ClassUnderTest(school);
  const { journalId, click } = theClass;
  const saved = school.given("sidebarLogEntry", theClass.entry({}, { confirmed: true }), click);
  if (saved.kind !== "saved") {
    throw new Error("It was not saved.");
  }
  const { shown } = saved.entry;
  const plan = idOf(
    school,
    "2020_2021 m.g./4.b klase/4.b klase – Audzināšanas stundu darba plāns 2020_2021",
  );
  return {
    theClass,
    /** The substitute has the plan open, the teacher the journal. */
    substitute: { user: DEPUTY, container: plan },
    editTo: (text: string) =>
      ({ journalId, shown, confirmed: true, fields: theClass.entry({ text }).fields }) as const,
    texts: () => theClass.cells("Uzskaite!C2:C").flat(),
  };
}

/** Runs `work` when the teacher's edit has looked at its row and is about to write. */
function whileWriting<T>({ school }: ClassUnderTest, work: (startedAt: number) => T): T[] {
  const done: T[] = [];
  let begun = false;
  school.inGooglesStead = ({ url }) => {
    if (!begun && url.includes("values:batchUpdateByDataFilter")) {
      begun = true;
      done.push(work(school.workspace.clock.now()));
    }
    return null;
  };
  return done;
}

describe("while the teacher's edit is being written", () => {
  test("the substitute's edit of that row is refused after waiting, and nothing is written over", () => {
    const { theClass, substitute, editTo, texts } = aClassWithAnEntry();
    const { school, click } = theClass;
    const meanwhile = whileWriting(theClass, (startedAt) =>
      school.ask("sidebarEditEntry", editTo("Aizvietotāja"), { ...substitute, startedAt }),
    );
    expect(school.given("sidebarEditEntry", editTo("Skolotāja"), click).kind).toBe("saved");
    expect(meanwhile).toEqual([{ ok: false, problem: { kind: "BUSY" } }]);
    expect(texts()).toEqual(["Skolotāja"]);
    const [waited] = school.executions.filter(
      ({ endsAt, startedAt }) => endsAt - startedAt >= 20_000,
    );
    expect(waited?.outcome).toEqual({ result: { ok: false, problem: { kind: "BUSY" } } });
  });

  test("a new entry of the substitute is not kept waiting", () => {
    const { theClass, substitute, editTo, texts } = aClassWithAnEntry();
    const { school, click } = theClass;
    const entry = theClass.entry({ text: "Jauns" }, { confirmed: true });
    const meanwhile = whileWriting(theClass, (startedAt) =>
      school.ask("sidebarLogEntry", entry, { ...substitute, startedAt }),
    );
    school.given("sidebarEditEntry", editTo("Skolotāja"), click);
    expect(meanwhile).toMatchObject([{ ok: true, value: { kind: "saved" } }]);
    expect(texts()).toEqual(["Skolotāja", "Jauns"]);
  });

  test("the substitute is served afterwards, and told that the entry was changed", () => {
    const { theClass, substitute, editTo, texts } = aClassWithAnEntry();
    const { school, click } = theClass;
    school.given("sidebarEditEntry", editTo("Skolotāja"), click);
    expect(school.refused("sidebarEditEntry", editTo("Aizvietotāja"), substitute)).toEqual({
      kind: "ENTRY_CHANGED",
    });
    expect(texts()).toEqual(["Skolotāja"]);
  });
});
