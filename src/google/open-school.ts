// Everything the use cases need of Google, for one person during one execution: the ports with their adapters.
import type { ClassDocuments } from "../usecases/ports/class-documents.ts";
import type { ClassJournal } from "../usecases/ports/class-journal.ts";
import type { Access } from "../usecases/ports/access.ts";
import type { Drives } from "../usecases/ports/drives.ts";
import type { Maker, Survey } from "../usecases/ports/maker.ts";
import type { Master } from "../usecases/ports/master.ts";
import type { MasterView } from "../usecases/ports/master-view.ts";
import type { Place } from "../usecases/ports/place.ts";
import type { PlanDocuments } from "../usecases/ports/plan-document.ts";
import type { ReportDocuments } from "../usecases/ports/report-document.ts";
import type { Review } from "../usecases/ports/review.ts";
import type { ProgressBoard, Session } from "../usecases/ports/session.ts";
import type { Templates } from "../usecases/ports/templates.ts";
import type { YearFiles } from "../usecases/ports/year-files.ts";
import { openFileId } from "./host/open-file.ts";
import { openFolderMemory } from "./host/folder-memory.ts";
import { rememberLanes, rememberedLanes } from "./host/lane-memory.ts";
import { openProgressBoard } from "./host/progress-board.ts";
import { looksLikeJournal } from "./host/sidebar-place.ts";
import { openSession } from "./host/session.ts";
import { urlFetchAll } from "./host/url-fetch.ts";
import { openGateway } from "./rest/gateway.ts";
import { openClassDocuments } from "./stores/class-documents.ts";
import { openClassJournal } from "./stores/class-journal.ts";
import { openAccess } from "./stores/access.ts";
import { openDrives } from "./stores/drives.ts";
import { openMaker } from "./stores/maker.ts";
import { openMaster } from "./stores/master.ts";
import { openMasterView } from "./stores/master-view.ts";
import { openPlace } from "./stores/place.ts";
import { openPlanDocuments } from "./stores/plan-documents.ts";
import { openReportDocuments } from "./stores/report-documents.ts";
import { openReview } from "./stores/review.ts";
import { openSurvey } from "./stores/survey.ts";
import { openTemplates } from "./stores/templates.ts";
import { openYearFiles } from "./stores/year-files.ts";

export interface School {
  readonly session: Session;
  readonly board: ProgressBoard;
  readonly master: Master;
  readonly maker: Maker;
  readonly survey: Survey;
  readonly drives: Drives;
  readonly place: Place;
  readonly templates: Templates;
  readonly access: Access;
  readonly yearFiles: YearFiles;
  readonly journal: ClassJournal;
  readonly documents: ClassDocuments;
  readonly plans: PlanDocuments;
  readonly reports: ReportDocuments;
  readonly review: Review;
  readonly view: MasterView;
  /** Call at the end of the execution, whatever became of it. */
  readonly close: () => void;
}

/** An execution lives six minutes; what is not sent well before comes back unsent, so that there is time to write down what was done. */
const EXECUTION = 5 * 60_000;

export function openSchool(): School {
  const session = openSession();
  const gateway = openGateway({
    fetchAll: urlFetchAll,
    pace: session,
    token: () => ScriptApp.getOAuthToken(),
    chance: () => Math.random(),
    lanes: rememberedLanes(),
    deadline: session.now() + EXECUTION,
  });
  const open = openFileId();
  const spreadsheetId = open?.type === "spreadsheet" ? open.id : null;
  const journal = openClassJournal(gateway);
  let drive: string | null = null;
  const driveId = (): string => {
    if (drive === null) {
      throw new Error("The shared drive was asked for before the master was read.");
    }
    return drive;
  };
  const inMaster = {
    gateway,
    spreadsheetId,
    foundDrive: (id: string) => {
      drive = id;
    },
  };
  return {
    session,
    board: openProgressBoard(),
    master: openMaster(inMaster),
    view: openMasterView(inMaster),
    maker: openMaker({ gateway, driveId, editor: session.person, spreadsheetId }),
    survey: openSurvey(gateway, driveId),
    drives: openDrives(gateway),
    place: openPlace({
      gateway,
      open: open === null ? null : { ...open, isJournal: looksLikeJournal() },
      folders: openFolderMemory(),
    }),
    templates: openTemplates(gateway),
    reports: openReportDocuments(gateway),
    review: openReview(gateway),
    access: openAccess(gateway),
    yearFiles: openYearFiles(gateway, driveId),
    journal,
    documents: openClassDocuments(gateway, openFolderMemory()),
    plans: openPlanDocuments(gateway, journal),
    close: () => {
      rememberLanes(gateway.laneStates());
    },
  };
}
