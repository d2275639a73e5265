// The colours of a chart's series, told apart by their lightness, too.

const INKS = ["#1a5fb4", "#c64600", "#26802b", "#813d9c", "#986a00", "#5e5c64"];

export function inkOf(at: number): string {
  return INKS[at % INKS.length] ?? "#1a5fb4";
}
