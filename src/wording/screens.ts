// The shape of the sidebar's own texts. Latvian gives it; a text that another language lacks does not compile.
import type { LV_SCREENS } from "./lv/screens.ts";

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Texts<T[K]>;
};

export type ScreenWords = Texts<typeof LV_SCREENS>;
