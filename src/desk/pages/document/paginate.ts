// Where pages end. Google tells nobody: this is a layout of the desk's own, near enough to see what goes on one sheet.

/** What is never cut in two: a paragraph, or a row of a table. */
export interface Piece {
  readonly height: number;
  readonly startsPage: boolean;
  readonly staysWithNext: boolean;
}

export interface PageBreak {
  /** The piece that begins the new page. */
  readonly before: number;
  /** What is left empty at the foot of the page before; negative when its text ran over the edge. */
  readonly empty: number;
}

export interface Pagination {
  readonly pages: number;
  readonly breaks: readonly PageBreak[];
}

/** `room` is the height that a page has for text, `pitch` the way from one page's text to the next one's. */
export function paginate(pieces: readonly Piece[], room: number, pitch: number): Pagination {
  const breaks: PageBreak[] = [];
  let used = 0;
  let pages = 1;
  for (const [at, piece] of pieces.entries()) {
    const together = heightTogether(pieces, at);
    const needed = together <= room ? together : piece.height;
    // Half a pixel is the browser's rounding, not the writer's text.
    if (used > 0 && (piece.startsPage || used + needed > room + 0.5)) {
      breaks.push({ before: at, empty: room - used });
      used = 0;
      pages += 1;
    }
    used += piece.height;
    // A piece higher than a page runs on over the edge.
    while (used > pitch) {
      used -= pitch;
      pages += 1;
    }
  }
  return { pages, breaks };
}

/** The piece with all that must not be parted from it. */
function heightTogether(pieces: readonly Piece[], from: number): number {
  let height = 0;
  for (const piece of pieces.slice(from, from + 50)) {
    height += piece.height;
    if (!piece.staysWithNext) {
      break;
    }
  }
  return height;
}
