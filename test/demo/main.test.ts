// The demo command as a person runs it: a class list goes in, one JSON object comes out; anything wrong is one line a fault.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "demo-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly lines: readonly string[];
}

function demo(...args: readonly string[]): Promise<Ended> {
  const tsx = path.join(root, "node_modules/.bin/tsx");
  return new Promise((resolve) => {
    execFile(tsx, ["src/demo/main.ts", ...args], { cwd: root }, (error, stdout, stderr) => {
      const lines = stderr.split("\n").filter((line) => line !== "");
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, lines });
    });
  });
}

interface Expected {
  readonly id: string;
  readonly ieraksti: readonly {
    readonly n: number;
    readonly iso: string | null;
    readonly pusgads: number | null;
    readonly bridinajumi: readonly string[];
  }[];
  readonly sagaidams: unknown;
}

interface Fixture {
  readonly id: string;
  readonly ieraksti: readonly {
    readonly n: number;
    readonly sagaidams: Omit<Expected["ieraksti"][number], "n">;
  }[];
  readonly sagaidams: unknown;
}

const SCENARIOS = JSON.parse(
  readFileSync(path.join(root, "src/demo/entries/scenarios.json"), "utf8"),
) as readonly Fixture[];

function expectedOf({ id, ieraksti, sagaidams }: Fixture): Expected {
  return {
    id,
    ieraksti: ieraksti.map((entry) => ({
      n: entry.n,
      iso: entry.sagaidams.iso,
      pusgads: entry.sagaidams.pusgads,
      bridinajumi: entry.sagaidams.bridinajumi,
    })),
    sagaidams,
  };
}

function file(name: string, content: string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

describe("the demo command", { timeout: 180_000 }, () => {
  it("opens the year of a class list that nobody has seen, and says what it made", async () => {
    const roster = file(
      "saraksts.csv",
      "\uFEFFE-pasts,Klase,Audzinātājs,Dzimte,Skolēnu skaits\r\nzane.vanaga@skola.example,2.c,Zane Vanaga,S,21\r\nuldis.ozols@skola.example,11.,Uldis Ozols,,\r\n",
    );
    const ended = await demo("--roster", roster, "--year", "2021/2022", "--json");
    expect(ended.lines).toEqual([]);
    expect(ended.code).toBe(0);
    const printed = JSON.parse(ended.stdout) as Record<string, unknown>;
    expect(Object.keys(printed)).toEqual(["years", "scenarios", "master", "google"]);
    expect(printed).toMatchObject({
      years: [
        {
          year: "2021/2022",
          classes: [
            { label: "2.c", band: "1-3", annex: 1, teacher: "Zane Vanaga" },
            { label: "11.", band: "10-12", annex: 4, teacher: "Uldis Ozols" },
          ],
        },
      ],
      scenarios: [],
      master: { parentCooperation: 0, activities: 0, unrecognised: 0 },
    });
    const [year] = printed["years"] as {
      classes: { files: { kind: string; name: string; path: string; id: string }[] }[];
    }[];
    const files = year?.classes[0]?.files ?? [];
    expect(files.map(({ kind }) => kind).sort()).toEqual([
      "folder",
      "folder",
      "folder",
      "folder",
      "folder",
      "folder",
      "journal",
      "plan",
      "report-1",
      "report-2",
    ]);
    expect(files.find(({ kind }) => kind === "plan")?.path).toBe(
      "2021_2022 m.g./2.c klase/2.c klase – Audzināšanas stundu darba plāns 2021_2022",
    );
    const google = printed["google"] as Record<string, unknown>;
    expect(google).toMatchObject({ byOperation: { "drive.files.copy": 8 } });
    expect(google["executions"]).toBeGreaterThan(3);
  });

  it("types the demo school's four scenarios in and reads back what each of them expects", async () => {
    const ended = await demo("--json");
    expect(ended.lines).toEqual([]);
    const printed = JSON.parse(ended.stdout) as {
      scenarios: Expected[];
      master: unknown;
    };
    const sorted = (scenario: Expected) => ({
      ...scenario,
      ieraksti: scenario.ieraksti.map((entry) => ({
        ...entry,
        bridinajumi: [...entry.bridinajumi].sort(),
      })),
    });
    expect(printed.scenarios.map(sorted)).toEqual(SCENARIOS.map(expectedOf).map(sorted));
    expect(printed.master).toEqual({ parentCooperation: 11, activities: 23, unrecognised: 1 });
  });

  it("types in a class and a year that nobody has seen, with odd dates and texts", async () => {
    const entries = file(
      "ieraksti.json",
      JSON.stringify([
        {
          id: "X9",
          klase: "12",
          mg: "2021/2022",
          audzinatajs: { vards: "Žanete Ūdre", dzimte: "S" },
          skolenu_skaits: 3,
          ieraksti: [
            { n: 7, veids: "STUNDA", datums: 44_510, teksts: '=HYPERLINK("x")', tema: "10.4" },
            { n: 8, veids: "AKTIVITATE", datums: "vakar", teksts: "🎉 {{klase}} <b>" },
            {
              n: 9,
              veids: "VECAKI",
              datums: "10.11.2021.",
              teksts: "Studijas",
              vecaku_veids: "PARRUNAS",
              skolens: "Ēriks Ūpis",
            },
          ],
        },
      ]),
    );
    const ended = await demo("--entries", entries, "--json");
    expect(ended.lines).toEqual([]);
    const { scenarios, master, years } = JSON.parse(ended.stdout) as {
      scenarios: Expected[];
      master: unknown;
      years: { year: string; classes: unknown[] }[];
    };
    expect(years.map(({ year, classes }) => [year, classes.length])).toEqual([
      ["2020/2021", 14],
      ["2021/2022", 1],
    ]);
    expect(scenarios[0]?.ieraksti).toEqual([
      {
        n: 7,
        iso: "2021-11-10",
        pusgads: 1,
        bridinajumi: ["W_DATE_SERIAL", "W_FORMULA_PREFIX", "W_REFLECTION_EMPTY"],
      },
      {
        n: 8,
        iso: null,
        pusgads: null,
        bridinajumi: ["W_DATE_INVALID", "W_PLACEHOLDER", "W_HTML", "W_REFLECTION_EMPTY"],
      },
      { n: 9, iso: "2021-11-10", pusgads: 1, bridinajumi: ["W_ADULT_PUPIL"] },
    ]);
    expect(scenarios[0]?.sagaidams).toMatchObject({
      neieskaititi: [8],
      parrunas_aptverti_skoleni: 1,
      parrunas_no: 3,
    });
    expect(master).toEqual({ parentCooperation: 1, activities: 1, unrecognised: 1 });
  });

  it("ends with 1 and a line a fault for entries that are not as they should be", async () => {
    const teacher = { vards: "Anna Liepa", dzimte: "S" };
    const entries = file(
      "slikti.json",
      JSON.stringify([
        {
          id: "A",
          klase: "13.a",
          mg: "2021/2023",
          audzinatajs: teacher,
          skolenu_skaits: 1,
          ieraksti: [],
        },
        {
          id: "B",
          klase: "4.a",
          mg: "2021/2022",
          audzinatajs: teacher,
          skolenu_skaits: 1,
          ieraksti: [{ n: 1, veids: "CITS" }],
        },
      ]),
    );
    const ended = await demo("--entries", entries, "--json");
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.lines).toEqual([
      expect.stringMatching(/slikti\.json, A: klase „13\.a” nav klase\./),
      expect.stringMatching(/slikti\.json, A: „2021\/2023” nav mācību gads\./),
      expect.stringMatching(/slikti\.json, B: lauks „ieraksti\.0\.veids” nav tāds/),
    ]);
  });

  it("ends with 1 when roster and entries name two teachers for one class", async () => {
    const roster = file("citi.csv", `${good}4.b;Anna Liepa;S;anna@skola.example;20\n`);
    const entries = path.join(root, "src/demo/entries/scenarios.json");
    const ended = await demo("--roster", roster, "--year", "2020/2021", "--entries", entries);
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.lines).toEqual([
      expect.stringMatching(/citi\.csv, 2\. rinda: klasei 4\.b ierakstos ir cits audzinātājs/),
    ]);
  });

  const good = "klase;audzinātājs;dzimte;e-pasts;skolēnu skaits\n";
  const faulty: readonly [string, string, readonly string[], readonly RegExp[]][] = [
    [
      "without a column",
      "klase;audzinātājs;dzimte;skolēnu skaits\n4.a;Anna Liepa;S;20\n",
      [],
      [/slikts \d\.csv: 1\. rinda.*„e-pasts”.* \/ .*row 1/i],
    ],
    [
      "with four things wrong",
      `${good}13.a;Anna Liepa;S;anna@skola.example;20\n4.a;Uldis Ozols;X;uldis@skola.example;1\n4.b;Uldis Ozols;V;uldis;1\n4A;Anna Liepa;S;anna@skola.example;1\n`,
      [],
      [
        /slikts \d\.csv: 2\. rinda, „klase”: „13\.a”/,
        /slikts \d\.csv: 3\. rinda, „dzimte”: dzimte „X”/,
        /slikts \d\.csv: 4\. rinda, „e-pasts”: „uldis”/,
        /slikts \d\.csv: 5\. rinda, „klase”: klase 4\.a jau ir 3\. rindā/,
      ],
    ],
    [
      "of a year that is no year",
      `${good}4.a;Anna Liepa;S;anna@skola.example;20\n`,
      ["--year", "2021/2023"],
      [/„2021\/2023” nav mācību gads/],
    ],
    [
      "of a year without dates",
      `${good}4.a;Anna Liepa;S;anna@skola.example;20\n`,
      ["--year", "2050/2051"],
      [/2050\.\/2051\.m\.g\. trūkst datumu: 1\. pusgada sākums/],
    ],
  ];

  let lists = 0;
  it.each(faulty)(
    "ends with 1 and a line a fault for a list %s",
    async (_, content, more, lines) => {
      const out = path.join(folder, "out");
      lists += 1;
      const ended = await demo(
        "--roster",
        file(`slikts ${lists}.csv`, content),
        "--json",
        "--out",
        out,
        ...more,
      );
      expect(ended).toMatchObject({ code: 1, stdout: "" });
      expect(ended.lines).toHaveLength(lines.length);
      lines.forEach((line, at) => {
        expect(ended.lines[at]).toMatch(line);
      });
      expect(existsSync(out)).toBe(false);
    },
  );

  it("ends with 1 and one line for files and options that it cannot read", async () => {
    const missing = await demo("--roster", path.join(folder, "nav.csv"));
    expect(missing).toMatchObject({ code: 1, stdout: "" });
    expect(missing.lines).toEqual([expect.stringMatching(/nav\.csv: failu nevar nolasīt/)]);
    const unknown = await demo("--rooster", "x.csv");
    expect(unknown).toMatchObject({ code: 1, stdout: "" });
    expect(unknown.lines).toHaveLength(1);
  });
});
