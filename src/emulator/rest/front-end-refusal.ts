// What Google's front end refuses before any method runs: who calls, and whether the request has the shape of the method's message.
import { GoogleError } from "../workspace/google-error.ts";
import type { GoogleErrorDetail } from "../workspace/google-error.ts";

/** One fault of the request; `field` is missing when it is the request itself. */
export interface FieldViolation {
  readonly field?: string;
  readonly description: string;
}

export class FrontEndRefusal extends GoogleError {
  readonly violations: readonly FieldViolation[];
  /** What Drive says in `errors[0]` where the long message says more. */
  readonly shortMessage: string;
  /** Google's machine-readable word for it, a google.rpc.ErrorInfo. */
  readonly errorInfo: object | null;

  constructor(
    detail: GoogleErrorDetail,
    violations: readonly FieldViolation[] = [],
    shortMessage: string = detail.message,
    errorInfo: object | null = null,
  ) {
    super(detail);
    this.violations = violations;
    this.shortMessage = shortMessage;
    this.errorInfo = errorInfo;
  }
}

/** 400 with every fault found: Google names them all, one a line. */
export function violated(violations: readonly FieldViolation[]): FrontEndRefusal {
  const message = violations.map((violation) => violation.description).join("\n");
  return malformed(message, violations);
}

export function malformed(
  message: string,
  violations: readonly FieldViolation[] = [],
): FrontEndRefusal {
  return new FrontEndRefusal(
    { code: 400, status: "INVALID_ARGUMENT", message, reason: "badRequest" },
    violations,
  );
}

/** `Unknown name "foo" at 'requests[0]': Cannot find field.` `at` is "" for the message itself. */
export function unknownName(name: string, at: string, why: string): FieldViolation {
  const place = at === "" ? "" : ` at '${at}'`;
  return {
    ...(at === "" ? {} : { field: at }),
    description: `Invalid JSON payload received. Unknown name "${name}"${place}: ${why}`,
  };
}

/** `Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), "x"` */
export function invalidValue(at: string, type: string, value: unknown): FieldViolation {
  return {
    field: at,
    description: `Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`,
  };
}

/** 400 of Drive itself for a parameter whose value it does not take. */
export function invalidParameter(
  location: string,
  message: string,
  reason = "invalidParameter",
): GoogleError {
  return new GoogleError({ code: 400, status: "INVALID_ARGUMENT", message, reason, location });
}
