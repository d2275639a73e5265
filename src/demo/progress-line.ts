// One line on a terminal that is written over as the work goes on; nothing in a pipe.
import type { Watch } from "./school.ts";

export function progressLine(terminal: NodeJS.WriteStream): Watch & { readonly end: () => void } {
  let shown = false;
  const watch: Watch = ({ what, year, done, total, now }) => {
    if (!terminal.isTTY) {
      return;
    }
    const work =
      what === "set-up" ? "Iestata skolu" : `Atver ${(year ?? "").replace("_", "./")}.m.g.`;
    terminal.write(`\r\u001b[2K${work}: ${done} no ${total}${now === "" ? "" : ` – ${now}`}`);
    shown = true;
  };
  return Object.assign(watch, {
    end: () => {
      if (shown) {
        terminal.write("\r\u001b[2K");
      }
    },
  });
}
