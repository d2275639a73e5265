// To which area of a teacher's work a person turns, when another of the class's pages carries it.
import * as z from "zod/mini";
import { AREA_PAGES } from "./class-areas.ts";
import type { AreaKey } from "./class-areas.ts";

const areas = Object.keys(AREA_PAGES) as [AreaKey, ...AreaKey[]];

export const areaStart = () =>
  z.object({
    area: z.enum(areas),
    arrival: z.union([
      z.enum(["list", "new"]),
      z.object({ entry: z.string().check(z.maxLength(100)) }),
    ]),
  });
