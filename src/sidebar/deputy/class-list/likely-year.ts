// The school year that a class list most likely is for: from June on people prepare the next one.

const JUNE = 6;

/** "2021./2022." */
export function likelyYear(today: { readonly year: number; readonly month: number }): string {
  const start = today.month >= JUNE ? today.year : today.year - 1;
  return `${start}./${start + 1}.`;
}
