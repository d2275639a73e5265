// The twelve grades of a Latvian school.

export const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Grade = (typeof GRADES)[number];

export function isGrade(value: number): value is Grade {
  return (GRADES as readonly number[]).includes(value);
}
