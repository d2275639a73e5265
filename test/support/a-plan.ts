// The year plan of the invented 4.b and its journal on the emulated Google, with the add-on's own ports before it.
import type { docs_v1 } from "@googleapis/docs";
import { PLAN_FORMS } from "../../src/core/forms/plan-forms.ts";
import { readClassRecord } from "../../src/core/journal/class-record.ts";
import {
  documentsBatchUpdate,
  documentsCreate,
  documentsGet,
} from "../../src/google/rest/docs-documents.ts";
import { filesUpdate } from "../../src/google/rest/drive-files.ts";
import type { Outcome } from "../../src/google/rest/outcome.ts";
import {
  spreadsheetsBatchUpdate,
  spreadsheetsCreate,
} from "../../src/google/rest/sheets-spreadsheets.ts";
import { planTable } from "../../src/google/reading/plan-table.ts";
import type { PlacedPlanTable } from "../../src/google/reading/plan-table.ts";
import { openClassJournal } from "../../src/google/stores/class-journal.ts";
import { openPlanDocuments } from "../../src/google/stores/plan-documents.ts";
import { formDocumentRequests } from "../../src/google/writing/form-document.ts";
import { journalFactsRequests } from "../../src/google/writing/journal-facts.ts";
import { journalTemplateRequests } from "../../src/google/writing/journal-template.ts";
import type { PlanTools } from "../../src/usecases/plan/open-plan.ts";
import { deputy, emulatedGoogle } from "../google/rest/emulated-google.ts";
import { SOME_FACTS } from "./some-facts.ts";

export const TEACHER = "gatis.kirspurvs@skola.example";
export const NOW = Date.UTC(2020, 8, 4, 9);

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== "done") {
    throw new Error(JSON.stringify(outcome));
  }
  return outcome.value;
}

/** Made once a file, and taken up from there by every test. */
let made: ReturnType<typeof makePlan> | undefined;

function makePlan() {
  const { google, workspace } = emulatedGoogle();
  const { spreadsheetId: journalId } = valueOf(
    google.send(spreadsheetsCreate({ body: { properties: { title: "Uzskaites tabula" } } })),
  );
  for (const requests of [journalTemplateRequests(), journalFactsRequests(SOME_FACTS, [deputy])]) {
    valueOf(google.send(spreadsheetsBatchUpdate({ spreadsheetId: journalId, requests })));
  }
  const { documentId: planId } = valueOf(google.send(documentsCreate({ title: "Plāns" })));
  const form = formDocumentRequests(PLAN_FORMS[2]);
  valueOf(google.send(documentsBatchUpdate({ documentId: planId, requests: form })));
  const appProperties = { kind: "plan", journal: journalId };
  valueOf(google.send(filesUpdate({ fileId: planId, body: { appProperties } })));
  return {
    rows: [...workspace.store.rows()],
    standing: workspace.standing(),
    files: { journalId, planId },
  };
}

export function aPlan() {
  made ??= makePlan();
  const { google, workspace } = emulatedGoogle({ resume: made.standing });
  workspace.store.restore(made.rows);
  const { files } = made;
  const { journalId, planId } = files;
  const journal = openClassJournal(google);
  const write = (requests: readonly docs_v1.Schema$Request[]): void => {
    valueOf(google.send(documentsBatchUpdate({ documentId: planId, requests })));
  };
  const says = (body: Parameters<typeof filesUpdate>[0]["body"]): void => {
    valueOf(google.send(filesUpdate({ fileId: planId, body })));
  };
  const document = () => valueOf(google.send(documentsGet({ documentId: planId })));
  const table = (): PlacedPlanTable => {
    const found = planTable(document());
    if (found === null) {
      throw new Error("The plan has no table.");
    }
    return found;
  };
  const tools: PlanTools = {
    journal,
    plans: openPlanDocuments(google, journal),
    session: {
      person: TEACHER,
      now: () => NOW,
      today: () => "2020-09-04",
      schoolTime: String,
      sleep: () => undefined,
      newId: () => "never",
      alone: (work) => work(),
      inTurn: (work) => work(),
    },
  };
  return {
    workspace,
    tools,
    files,
    write,
    /** Changes what the document says of itself. */
    says,
    document,
    table,
    /** The lines as a person reads them; empty rows are left out. */
    lines: () =>
      table()
        .rows.filter(({ date, topic }) => `${date}${topic}`.trim() !== "")
        .map(({ date, topic }) => `${date} | ${topic}`),
    /** Types into an empty row of the form, from 1. */
    type: (row: number, date: string, topic: string): void => {
      const cells = table().rows.find(({ place }) => place === row);
      const texts = [
        { text: topic, index: cells?.topicCell.textIndex ?? 0 },
        { text: date, index: cells?.dateCell.textIndex ?? 0 },
      ];
      write(
        texts
          .filter(({ text }) => text !== "")
          .map(({ text, index }) => ({ insertText: { text, location: { index } } })),
      );
    },
    /** What the journal says of the plan. */
    record: () => {
      const record = readClassRecord(journal.read(journalId));
      if (record === null) {
        throw new Error("The journal is nobody's.");
      }
      return record;
    },
  };
}

export type PlanUnderTest = ReturnType<typeof aPlan>;
