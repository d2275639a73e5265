// A whole number as a person types it: null when nothing is typed, "fault" for anything else.

export function typedCount(typed: string | undefined): number | null | "fault" {
  const text = (typed ?? "").trim();
  return text === "" ? null : /^\d{1,6}$/.test(text) ? Number(text) : "fault";
}
