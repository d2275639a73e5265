// A line of next year's list, as a person left it.
import * as z from "zod/mini";

const text = (longest: number) => z.string().check(z.maxLength(longest));

export const rolloverRow = () =>
  z.object({
    from: z.nullable(text(40)),
    fate: z.enum(["goes-on", "ends", "unanswered"]),
    to: text(40),
    teacher: z.object({
      nominative: text(200),
      genitive: text(200),
      gender: text(20),
      email: text(300),
    }),
    oldAccess: z.enum(["rule", "read", "end"]),
  });

export type RolloverRow = z.infer<ReturnType<typeof rolloverRow>>;
