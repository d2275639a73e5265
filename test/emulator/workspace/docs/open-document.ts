// A document in a Workspace of its own, and what a test asks of it through Google's methods.
import { openWorkspace } from "../../../../src/emulator/workspace/open-workspace.ts";
import { perform } from "../../../../src/emulator/workspace/perform.ts";
import type { Performed } from "../../../../src/emulator/workspace/perform.ts";
import type { Workspace } from "../../../../src/emulator/workspace/workspace.ts";
import { answerOf, refusalOf } from "../../../support/google-call.ts";

export const OWNER = "anna.ozola@skola.example";

export interface TextRun {
  content: string;
  textStyle: Record<string, unknown>;
}

export interface Cell extends Indexed {
  content: Element[];
  tableCellStyle: Record<string, unknown>;
}

export interface TableRow extends Indexed {
  tableCells: Cell[];
  tableRowStyle: Record<string, unknown>;
}

export interface Indexed {
  startIndex?: number;
  endIndex: number;
}

export interface Inline extends Indexed {
  textRun?: TextRun;
  pageBreak?: object;
  inlineObjectElement?: { inlineObjectId: string };
}

export interface Element extends Indexed {
  sectionBreak?: { sectionStyle: Record<string, unknown> };
  paragraph?: {
    elements: Inline[];
    paragraphStyle: Record<string, unknown>;
    bullet?: { listId: string; nestingLevel?: number; textStyle: Record<string, unknown> };
  };
  table?: {
    rows: number;
    columns: number;
    tableRows: TableRow[];
    tableStyle: { tableColumnProperties: Record<string, unknown>[] };
  };
}

export interface Segment {
  content: Element[];
}

export interface NamedRanges {
  name: string;
  namedRanges: { namedRangeId: string; ranges: Record<string, unknown>[] }[];
}

export interface GoogleDocument {
  documentId: string;
  title: string;
  revisionId?: string;
  suggestionsViewMode: string;
  body: Segment;
  headers?: Record<string, Segment>;
  footers?: Record<string, Segment>;
  documentStyle: Record<string, unknown>;
  namedStyles: { styles: object[] };
  lists?: Record<string, { listProperties: { nestingLevels: Record<string, unknown>[] } }>;
  namedRanges?: Record<string, NamedRanges>;
  inlineObjects?: Record<string, object>;
}

export interface DocumentTab {
  tabProperties: { tabId: string; title: string; index: number };
  documentTab: Omit<GoogleDocument, "documentId" | "title">;
}

export interface BatchAnswer {
  documentId: string;
  replies: Record<string, Record<string, unknown>>[];
  writeControl: { requiredRevisionId: string };
}

export class OpenDocument {
  readonly workspace: Workspace;
  readonly id: string;

  constructor() {
    this.workspace = openWorkspace({ quotas: false });
    this.id = answerOf<GoogleDocument>(
      perform(this.workspace, "docs.documents.create", OWNER, {
        params: {},
        body: { title: "Gada plāns" },
      }),
    ).documentId;
  }

  batch(requests: readonly object[], rest: object = {}, person = OWNER): Performed {
    return perform(this.workspace, "docs.documents.batchUpdate", person, {
      params: { documentId: this.id },
      body: { requests, ...rest },
    });
  }

  /** Does all of them, and fails the test when Google would refuse. */
  do(...requests: object[]): BatchAnswer {
    return answerOf<BatchAnswer>(this.batch(requests));
  }

  /** Google's words of refusal for one request. */
  refusal(request: object): string {
    return refusalOf(this.batch([request])).message;
  }

  get(params: object = {}, person = OWNER): GoogleDocument {
    return answerOf<GoogleDocument>(readAs(this, params, person));
  }

  /** Every tab, in place of the old fields that show the first alone. */
  tabs(): DocumentTab[] {
    return answerOf<{ tabs: DocumentTab[] }>(readAs(this, { includeTabsContent: true }, OWNER))
      .tabs;
  }

  insert(index: number, text: string): void {
    this.do({ insertText: { location: { index }, text } });
  }

  /** The text of the body, cells included. */
  text(): string {
    return textOf(this.get().body.content);
  }

  /** The first table of the body. */
  table() {
    const element = this.get().body.content.find(({ table }) => table !== undefined);
    if (element?.table === undefined) {
      throw new Error("There is no table.");
    }
    return { ...element.table, startIndex: element.startIndex ?? 0, endIndex: element.endIndex };
  }

  /** The text of every cell of the first table, without its last newline. */
  cells(): string[][] {
    return this.table().tableRows.map((row) =>
      row.tableCells.map((cell) => textOf(cell.content).slice(0, -1)),
    );
  }

  /** Every run of the body with its style. */
  runs(): [string, Record<string, unknown>][] {
    return this.get()
      .body.content.flatMap((element) => element.paragraph?.elements ?? [])
      .flatMap(({ textRun }): [string, Record<string, unknown>][] =>
        textRun === undefined ? [] : [[textRun.content, textRun.textStyle]],
      );
  }

  /** Where each named range of that name is. */
  named(name: string): Record<string, unknown>[] {
    return (this.get().namedRanges?.[name]?.namedRanges ?? []).flatMap(({ ranges }) => ranges);
  }
}

/** Of a document made anew from the class's prototype too, which would have no private method. */
function readAs({ workspace, id }: OpenDocument, params: object, person: string): Performed {
  return perform(workspace, "docs.documents.get", person, {
    params: { documentId: id, ...params },
    body: undefined,
  });
}

export function textOf(content: readonly Element[]): string {
  return content
    .flatMap((element) => [
      ...(element.paragraph?.elements ?? []).map((inline) => inline.textRun?.content ?? ""),
      ...(element.table?.tableRows ?? []).flatMap((row) =>
        row.tableCells.map((cell) => textOf(cell.content)),
      ),
    ])
    .join("");
}
