// One paragraph on the page. The browser may change the text in it, so that it is filled by hand, not by Preact.
import { useLayoutEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import type { ParagraphBlock } from "./document-model.ts";
import { useEditor } from "./editor-context.ts";
import { runsWithDraft } from "./draft-runs.ts";
import { fillWith, signatureOf, textIn } from "./editable-text.ts";

interface ParagraphViewProps {
  readonly block: ParagraphBlock;
  /** What it is called by who cannot see it. */
  readonly label: string | null;
  /** Whether it is measured as a piece of its own: in a cell the row is. */
  readonly isPiece: boolean;
}

export function ParagraphView({ block, label, isPiece }: ParagraphViewProps) {
  const { words } = useDesk();
  const { session, canType } = useEditor();
  const place = useRef<HTMLParagraphElement>(null);
  const filled = useRef("");
  const isTyped = canType && block.index >= 0;
  const text = block.index >= 0 ? session.textOf(block.index) : block.text;
  useLayoutEffect(() => {
    const element = place.current;
    const signature = `${signatureOf(block.runs)} ${block.text === text ? "" : text}`;
    if (element === null || (filled.current === signature && textIn(element) === text)) {
      return;
    }
    const isOwnTyping = block.text !== text && textIn(element) === text && filled.current !== "";
    if (!isOwnTyping) {
      fillWith(element, runsWithDraft(block.runs, text));
    }
    filled.current = signature;
  }, [block, text]);
  return (
    <div
      class="doc-around"
      style={block.look.around}
      {...(isPiece
        ? { "data-piece": "", "data-starts-page": block.startsPage ? "" : undefined }
        : {})}
      {...(isPiece && block.staysWithNext ? { "data-stays": "" } : {})}
    >
      <div
        class="doc-box"
        style={{
          ...block.look.box,
          ...block.textLook,
          ...(block.text === "" ? block.emptyLook : {}),
        }}
      >
        {block.glyph === null ? null : (
          <span class="doc-glyph" style={{ left: `${block.look.glyphAt}pt` }} aria-hidden="true">
            {block.glyph}
          </span>
        )}
        {isTyped ? (
          <p
            ref={place}
            class="doc-paragraph"
            role="textbox"
            aria-multiline="true"
            aria-label={label ?? `${words.paragraph} ${block.index + 1}`}
            contentEditable="plaintext-only"
            spellcheck={false}
            tabIndex={block.index === 0 ? 0 : -1}
            data-paragraph={block.index}
          />
        ) : (
          <p
            ref={place}
            class="doc-paragraph"
            {...(block.heading === null
              ? {}
              : { role: "heading", "aria-level": Math.min(6, block.heading + 1) })}
          />
        )}
      </div>
    </div>
  );
}
