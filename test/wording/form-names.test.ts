import { expect, it } from "vitest";
import { ALL_FORMS } from "../../src/core/forms/all-forms.ts";
import { EN_FORM_NAMES } from "../../src/wording/en/form-names.ts";
import { LV_FORM_NAMES } from "../../src/wording/lv/form-names.ts";

it("names every form as its file is named", () => {
  expect(LV_FORM_NAMES).toEqual(Object.fromEntries(ALL_FORMS.map((f) => [f.key, f.name.lv])));
  expect(EN_FORM_NAMES).toEqual(Object.fromEntries(ALL_FORMS.map((f) => [f.key, f.name.en])));
});
