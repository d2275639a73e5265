// What a school says of itself: the name in three cases is needed for the forms, the rest may stay empty.
import type { InputOf } from "../../../contract/endpoints.ts";
import type { Problem } from "../../calls/problem.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { Field } from "../../parts/field.tsx";
import { useDeputy } from "../deputy-context.ts";

type Settings = InputOf<"sidebarSetUpSchool">["settings"];
export type SettingFault = Extract<Problem, { readonly kind: "SETTING_FAULTS" }>["faults"][number];
type SettingName = SettingFault["setting"];

export const REQUIRED_SETTINGS: readonly SettingName[] = [
  "nameNominative",
  "nameGenitive",
  "nameLocative",
];
const OTHER_SETTINGS: readonly SettingName[] = [
  "placeLocative",
  "periodWordGenitive",
  "deputyTitle",
  "deputyName",
  "founder",
  "registrationNumber",
  "address",
  "phone",
  "email",
];
const PERIOD_WORDS = ["pusgada", "semestra"];

interface SettingFieldsProps {
  readonly values: DraftValues;
  readonly faults: readonly SettingFault[];
  readonly onInput: (name: SettingName, value: string) => void;
}

export function SettingFields({ values, faults, onInput }: SettingFieldsProps) {
  const { words, sentencesOf } = useDeputy();
  const { hints } = words.setUp;
  const field = (name: SettingName, isRequired: boolean) => {
    const own = faults.filter(({ setting }) => setting === name);
    return (
      <Field
        key={name}
        label={words.settings[name]}
        hint={name in hints ? hints[name as keyof typeof hints] : undefined}
        fault={own.length > 0 ? sentences(own) : undefined}
        isRequired={isRequired}
        value={values[name] ?? (name === "periodWordGenitive" ? "pusgada" : "")}
        {...(name === "periodWordGenitive" ? { options: PERIOD_WORDS } : {})}
        onInput={(value) => {
          onInput(name, value);
        }}
      />
    );
  };
  return (
    <>
      <fieldset>
        <legend>{words.setUp.school}</legend>
        {REQUIRED_SETTINGS.map((name) => field(name, true))}
      </fieldset>
      <details open={faults.some(({ setting }) => OTHER_SETTINGS.includes(setting))}>
        <summary>{words.setUp.more}</summary>
        {OTHER_SETTINGS.map((name) => field(name, false))}
      </details>
    </>
  );

  function sentences(own: readonly SettingFault[]): string {
    return sentencesOf({ kind: "SETTING_FAULTS", faults: own }).join(" ");
  }
}

/** The settings among a draft's values. */
export function settingsOf(values: DraftValues): Settings {
  const named = [...REQUIRED_SETTINGS, ...OTHER_SETTINGS].flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(named);
}
