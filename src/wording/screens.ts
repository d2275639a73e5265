// The shape of the sidebar's own texts. Latvian gives it; a text that another language lacks does not compile.
import type { LV_CLASS } from "./lv/class/screens.ts";
import type { LV_DEPUTY } from "./lv/deputy/screens.ts";
import type { LV_GENERAL } from "./lv/general.ts";

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Texts<T[K]>;
};

export type GeneralWords = Texts<typeof LV_GENERAL>;
export type DeputyWords = Texts<typeof LV_DEPUTY>;
export type ClassWords = Texts<typeof LV_CLASS>;
