// The files of the class of `gatis.kirspurvs`, by what they are.
import type { SchoolUnderTest } from "./a-school.ts";

export const TEACHER = "gatis.kirspurvs@skola.example";

interface Listed {
  readonly files: readonly {
    readonly id: string;
    readonly appProperties?: Readonly<Record<string, string>>;
  }[];
}

/** The id of the one file of that kind; the school has one class. */
export function classFile({ deputy, driveId }: SchoolUnderTest, kind: string): string {
  const everything = "supportsAllDrives=true&includeItemsFromAllDrives=true&corpora=drive";
  const { files } = deputy.json<Listed>(
    "GET",
    `/drive/v3/files?${everything}&driveId=${driveId}&pageSize=1000&fields=files(id,appProperties)`,
  );
  const [found, ...more] = files.filter(({ appProperties }) => appProperties?.["kind"] === kind);
  if (found === undefined || more.length > 0) {
    throw new Error(`The drive does not hold one ${kind}.`);
  }
  return found.id;
}
