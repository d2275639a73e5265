// What a person decides about a pasted class list before it is saved.

export interface Decisions {
  /** A name that stands twice is two pupils. */
  readonly namesakes: boolean;
  /** A list of more pupils than a class has is meant so. */
  readonly evenSo: boolean;
  /** As typed; "" for the whole year. */
  readonly joinedOn: string;
  /** Numbers of those who left. */
  readonly left: readonly number[];
  readonly leftOn: string;
}

export const NO_DECISIONS: Decisions = {
  namesakes: false,
  evenSo: false,
  joinedOn: "",
  left: [],
  leftOn: "",
};
