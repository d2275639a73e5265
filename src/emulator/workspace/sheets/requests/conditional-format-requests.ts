// addConditionalFormatRule, updateConditionalFormatRule, deleteConditionalFormatRule. Rules count in order: the first that fits wins.
import { invalidArgument } from "../../google-error.ts";
import { requireStartInGrid } from "../grid-range.ts";
import type { GridRange } from "../grid-range.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { ConditionalFormatRule, JsonObject, SheetState } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const conditionalFormatRequests = {
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
} satisfies RequestTable;

interface RuleBody extends JsonObject {
  readonly ranges?: readonly Partial<GridRange>[];
}

function addConditionalFormatRule(
  edit: SpreadsheetEdit,
  { rule: body, index = 0 }: { readonly rule?: RuleBody; readonly index?: number },
): void {
  const { sheet, rule } = ruleOf(edit, body);
  guardRule(edit, rule);
  const rules = sheet.conditionalFormats;
  requireIndex(index, rules.length + 1);
  withRules(edit, sheet, [...rules.slice(0, index), rule, ...rules.slice(index)]);
}

interface UpdateRule {
  readonly sheetId?: number;
  readonly index?: number;
  readonly rule?: RuleBody;
  readonly newIndex?: number;
}

/** Another rule in the place of one, or the same one in another place. */
function updateConditionalFormatRule(edit: SpreadsheetEdit, request: UpdateRule): object {
  const { index = 0, rule: body, newIndex } = request;
  if ((body === undefined) === (newIndex === undefined)) {
    throw invalidArgument("Exactly one of rule and newIndex must be set.");
  }
  if (body !== undefined) {
    const { sheet, rule: newRule } = ruleOf(edit, body);
    const oldRule = ruleAt(sheet, index);
    guardRule(edit, oldRule);
    guardRule(edit, newRule);
    withRules(
      edit,
      sheet,
      sheet.conditionalFormats.map((one, i) => (i === index ? newRule : one)),
    );
    return { updateConditionalFormatRule: { newRule, oldRule, newIndex: index } };
  }
  const sheet = edit.sheet(request.sheetId);
  const newRule = ruleAt(sheet, index);
  guardRule(edit, newRule);
  const others = sheet.conditionalFormats.filter((_, i) => i !== index);
  const to = newIndex ?? 0;
  requireIndex(to, others.length + 1);
  withRules(edit, sheet, [...others.slice(0, to), newRule, ...others.slice(to)]);
  return { updateConditionalFormatRule: { newRule, oldIndex: index, newIndex: to } };
}

function deleteConditionalFormatRule(
  edit: SpreadsheetEdit,
  { sheetId, index = 0 }: { readonly sheetId?: number; readonly index?: number },
): object {
  const sheet = edit.sheet(sheetId);
  const rule = ruleAt(sheet, index);
  guardRule(edit, rule);
  withRules(
    edit,
    sheet,
    sheet.conditionalFormats.filter((_, i) => i !== index),
  );
  return { deleteConditionalFormatRule: { rule } };
}

/** A rule colours its cells: who may not edit one of them may not touch the rule. */
function guardRule(edit: SpreadsheetEdit, { ranges }: ConditionalFormatRule): void {
  ranges.forEach((range) => edit.guard(range));
}

function withRules(
  edit: SpreadsheetEdit,
  sheet: SheetState,
  conditionalFormats: readonly ConditionalFormatRule[],
): void {
  edit.replace({ ...sheet, conditionalFormats });
}

function ruleAt(sheet: SheetState, index: number): ConditionalFormatRule {
  const rule = sheet.conditionalFormats[index];
  if (rule === undefined) {
    throw invalidArgument(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
  }
  return rule;
}

function requireIndex(index: number, size: number): void {
  if (index < 0 || index >= size) {
    throw invalidArgument(`index ${index} is out of range.`);
  }
}

function ruleOf(
  edit: SpreadsheetEdit,
  body: RuleBody = {},
): { readonly sheet: SheetState; readonly rule: ConditionalFormatRule } {
  const { ranges = [], booleanRule, gradientRule } = body;
  if (ranges.length === 0) {
    throw invalidArgument("ConditionalFormatRule.ranges must not be empty.");
  }
  if ((booleanRule === undefined) === (gradientRule === undefined)) {
    throw invalidArgument("Exactly one of booleanRule and gradientRule must be set.");
  }
  const sheet = edit.sheet(ranges[0]?.sheetId);
  const own = ranges.map((range) => {
    if (edit.sheet(range.sheetId).sheetId !== sheet.sheetId) {
      throw invalidArgument("All ranges of a rule must be on the same sheet.");
    }
    requireStartInGrid(range, sheet);
    return { ...range, sheetId: sheet.sheetId };
  });
  return { sheet, rule: { ...body, ranges: own } };
}
