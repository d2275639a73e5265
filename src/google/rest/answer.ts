// Reading what Google answered. Google's types make every field optional; what we rely on is checked here once.

/** T, with the named fields certainly there. */
export type With<T, K extends keyof T> = T & { readonly [P in K]-?: NonNullable<T[P]> };

/** Google answered 2xx without what its pages promise: a defect, ours or Google's. */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer";
}

/** A decoder of a JSON answer in which these fields must be there. */
export function answerWith<T extends object, K extends keyof T & string>(
  operation: string,
  ...fields: readonly K[]
): (body: string) => With<T, K> {
  return (body) => {
    const answer = answerOf<T>(operation, body);
    if (!hasAll(answer, fields)) {
      throw new UnexpectedAnswer(`${operation} answered without ${fields.join(" or ")}`);
    }
    return answer;
  };
}

/** The JSON object of an answer, nothing in it checked. */
export function answerOf<T extends object>(operation: string, body: string): T {
  try {
    return JSON.parse(body) as T;
  } catch {
    throw new UnexpectedAnswer(`${operation} answered no JSON: ${body.slice(0, 100)}`);
  }
}

export function eachWith<T extends object, K extends keyof T & string>(
  operation: string,
  items: readonly T[] | null | undefined,
  field: K,
): With<T, K>[] {
  return (items ?? []).map((item) => {
    if (!hasAll(item, [field])) {
      throw new UnexpectedAnswer(`${operation} answered an item without ${field}`);
    }
    return item;
  });
}

function hasAll<T extends object, K extends keyof T>(
  value: T,
  fields: readonly K[],
): value is With<T, K> {
  return fields.every((field) => value[field] !== undefined && value[field] !== null);
}
