// Where the chosen cell leads: a link below it, as Google shows one. Only to files that lie at the desk.
import { useDesk } from "../desk-context.ts";
import { routeOfGoogleLink } from "../google-links.ts";
import { addressOf } from "../route.ts";
import { besideCell } from "./beside-cell.ts";
import type { Sight } from "./beside-cell.ts";
import { refusedAt } from "./grid-selection.ts";
import { placeOnGrid } from "./place-on-grid.ts";
import { cellAt } from "./sheet-model.ts";
import type { CellModel, SheetModel } from "./sheet-model.ts";
import type { GridHands } from "./use-grid.ts";

/** At most, in pixels. */
const SIZE = { width: 200, height: 44 };

interface CellLinkProps {
  readonly sheet: SheetModel;
  readonly hands: GridHands;
  readonly sight: Sight;
}

export function CellLink({ sheet, hands, sight }: CellLinkProps) {
  const { person, words } = useDesk();
  const { active, typed } = hands.state;
  const address = deskAddressOf(cellAt(sheet, active.row, active.column), person.email);
  if (address === null || typed !== null || refusedAt(hands.state, active) !== null) {
    return null;
  }
  const { isAbove, left } = besideCell(sheet, active, sight, SIZE);
  return (
    <div class="cell-link-place" style={placeOnGrid(sheet, active, sight)}>
      <a
        class={isAbove ? "cell-link is-above" : "cell-link"}
        style={{ left: `${left}px` }}
        href={address}
        target="_blank"
        rel="noopener"
        title="Alt+Enter"
      >
        {words.openLink}
      </a>
    </div>
  );
}

/** The desk's page for the cell's link. */
export function deskAddressOf(cell: CellModel | null, person: string): string | null {
  const route = routeOfGoogleLink(cell?.link ?? "");
  return route === null ? null : addressOf(route, person);
}
