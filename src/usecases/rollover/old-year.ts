// The year that ends, as the Drive shows it: its folders, who is let into them, and whose access closing it would change.
import { printClassLabel } from "../../core/school/class-label.ts";
import { schoolYearId } from "../../core/school/school-year.ts";
import type { Access, PersonAccess } from "../ports/access.ts";
import type { Closing } from "../ports/job.ts";
import type { MasterState } from "../ports/master.ts";
import type { Session } from "../ports/session.ts";
import type { YearFile, YearFiles } from "../ports/year-files.ts";
import { closingsOf } from "./closings.ts";
import { oldFolders } from "./old-folders.ts";
import type { OldFolders } from "./old-folders.ts";
import type { RolloverList } from "./rollover-list.ts";

export interface OldYearTools {
  readonly yearFiles: YearFiles;
  readonly access: Access;
  readonly session: Session;
}

export interface OldYear {
  readonly files: readonly YearFile[];
  readonly folders: OldFolders;
  readonly access: ReadonlyMap<string, readonly PersonAccess[]>;
  readonly closings: readonly Closing[];
}

export function oldYear(tools: OldYearTools, state: MasterState, list: RolloverList): OldYear {
  const from = schoolYearId(list.from);
  const files = tools.yearFiles.ofYear(from);
  const labels = list.old.map(({ schoolClass }) => printClassLabel(schoolClass));
  const folders = oldFolders(state.ledger, from, labels, files, tools.session.now());
  const access = tools.access.ofFolders(folders.folders.map(({ id }) => id));
  const rows = list.rows.map(({ row }) => row);
  return { files, folders, access, closings: closingsOf(folders.folders, access, rows) };
}
