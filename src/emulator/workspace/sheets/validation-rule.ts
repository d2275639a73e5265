// Which data validation rules there are, and how many values each takes. Rules are shown and checked by the editor only:
// nothing that the API writes is held against them.
import { invalidArgument } from "../google-error.ts";
import type { DataValidationRule } from "./spreadsheet-state.ts";

const MAX_LIST = 500;

/** Least and most values by type of condition. */
const VALUES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  NUMBER_GREATER: [1, 1],
  NUMBER_GREATER_THAN_EQ: [1, 1],
  NUMBER_LESS: [1, 1],
  NUMBER_LESS_THAN_EQ: [1, 1],
  NUMBER_EQ: [1, 1],
  NUMBER_NOT_EQ: [1, 1],
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  TEXT_CONTAINS: [1, 1],
  TEXT_NOT_CONTAINS: [1, 1],
  TEXT_EQ: [1, 1],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  DATE_EQ: [1, 1],
  DATE_BEFORE: [1, 1],
  DATE_AFTER: [1, 1],
  DATE_ON_OR_BEFORE: [1, 1],
  DATE_ON_OR_AFTER: [1, 1],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  DATE_IS_VALID: [0, 0],
  ONE_OF_RANGE: [1, 1],
  ONE_OF_LIST: [1, MAX_LIST],
  CUSTOM_FORMULA: [1, 1],
  BOOLEAN: [0, 2],
};

export function requireRule(rule: DataValidationRule): void {
  const { type, values = [] } =
    (rule.condition as Partial<DataValidationRule["condition"]> | undefined) ?? {};
  const limits = VALUES[type ?? ""];
  if (type === undefined || limits === undefined) {
    throw invalidArgument(
      `condition.type ${type ?? "(none)"} is not supported for data validation.`,
    );
  }
  if (values.length < limits[0] || values.length > limits[1]) {
    throw invalidArgument(
      `condition.values of ${type} must have ${limits[0]} to ${limits[1]} values, but there are ${values.length}.`,
    );
  }
  if (values.some(({ userEnteredValue, relativeDate }) => !userEnteredValue && !relativeDate)) {
    throw invalidArgument("ConditionValue.userEnteredValue cannot be empty.");
  }
  if (type === "ONE_OF_RANGE" && values[0]?.userEnteredValue?.startsWith("=") !== true) {
    throw invalidArgument('condition.values of ONE_OF_RANGE must be a range that starts with "=".');
  }
}
