// The document on its sheets: one flow of blocks, parted where a sheet is full, over white sheets on grey.
import { isGiven } from "../is-given.ts";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import { BlockView } from "./block-view.tsx";
import type { Block, DocumentModel } from "./document-model.ts";
import { placeCaret } from "./editable-text.ts";
import { useEditor } from "./editor-context.ts";
import type { Caret } from "./editing-session.ts";
import { paginate } from "./paginate.ts";
import type { Pagination } from "./paginate.ts";

const PIXELS_PER_POINT = 4 / 3;
const BETWEEN_SHEETS = 20;

export function PagesView({ model, caret }: { model: DocumentModel; caret: Caret | null }) {
  const { paper } = model;
  const { typing } = useEditor();
  const flow = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Pagination>({ pages: 1, breaks: [] });
  const sheet = paper.height * PIXELS_PER_POINT;
  const room = (paper.height - paper.top - paper.bottom) * PIXELS_PER_POINT;
  const pitch = sheet + BETWEEN_SHEETS;
  useLayoutEffect(() => {
    const measured = paginate(piecesIn(flow.current), room, pitch);
    if (JSON.stringify(measured) !== JSON.stringify(layout)) {
      setLayout(measured);
    }
  }, [model, room, pitch]);
  useLayoutEffect(() => {
    const place =
      caret === null
        ? null
        : flow.current?.querySelector<HTMLElement>(`[data-paragraph="${caret.index}"]`);
    if (caret !== null && isGiven(place)) {
      placeCaret(place, caret.offset);
    }
  }, [caret]);
  useLayoutEffect(
    () => (flow.current === null ? undefined : typing.attach(flow.current)),
    [typing],
  );
  const gaps = new Map(layout.breaks.map(({ before, empty }) => [before, empty + pitch - room]));
  return (
    <div
      class="doc-pages"
      style={{ width: `${paper.width}pt`, height: `${layout.pages * pitch - BETWEEN_SHEETS}px` }}
    >
      {Array.from({ length: layout.pages }, (_, at) => (
        <Sheet key={at} model={model} number={at + 1} pages={layout.pages} top={at * pitch} />
      ))}
      <div
        class="doc-flow"
        data-document=""
        ref={flow}
        style={{
          top: `${paper.top}pt`,
          left: `${paper.left}pt`,
          width: `${paper.width - paper.left - paper.right}pt`,
        }}
      >
        {flowOf(model.blocks, gaps)}
      </div>
    </div>
  );
}

/** The blocks, with gaps between the pieces where a page ends. Pieces are counted as they are measured. */
function flowOf(blocks: readonly Block[], gaps: ReadonlyMap<number, number>) {
  let piece = 0;
  return blocks.map((block, at) => {
    const first = piece;
    if (block.kind === "table") {
      piece += block.rows.length;
      return (
        <BlockView
          key={at}
          block={block}
          label={null}
          gapBefore={(row) => gaps.get(first + row) ?? null}
        />
      );
    }
    piece += 1;
    const gap = gaps.get(first);
    return [
      gap === undefined ? null : (
        <div key={`gap ${at}`} class="doc-gap" style={{ height: `${gap}px` }} aria-hidden="true" />
      ),
      <BlockView key={at} block={block} label={null} isPiece />,
    ];
  });
}

function piecesIn(flow: HTMLElement | null) {
  return [...(flow?.querySelectorAll<HTMLElement>("[data-piece]") ?? [])]
    .filter((piece) => !isGiven(piece.parentElement?.closest("[data-piece]")))
    .map((piece) => ({
      height: piece.getBoundingClientRect().height,
      startsPage: piece.dataset["startsPage"] !== undefined,
      staysWithNext: piece.dataset["stays"] !== undefined,
    }));
}

interface SheetProps {
  readonly model: DocumentModel;
  readonly number: number;
  readonly pages: number;
  readonly top: number;
}

function Sheet({ model: { paper, header, footer }, number, pages, top }: SheetProps) {
  const { words } = useDesk();
  const sides = { left: `${paper.left}pt`, right: `${paper.right}pt` };
  return (
    <div
      class="doc-sheet"
      style={{ top: `${top}px`, height: `${paper.height}pt` }}
      role="img"
      aria-label={words.pageOf(number, pages)}
    >
      <div class="doc-running" style={{ ...sides, top: `${paper.headerAt}pt` }}>
        {header.map((block, at) => (
          <BlockView key={at} block={block} label={null} />
        ))}
      </div>
      <div class="doc-running" style={{ ...sides, bottom: `${paper.footerAt}pt` }}>
        {footer.map((block, at) => (
          <BlockView key={at} block={block} label={null} />
        ))}
      </div>
    </div>
  );
}
