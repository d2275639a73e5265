// What the class's page carries besides its first screen: contacts with parents, which are written down while they are fresh.
import type { Area } from "./areas.ts";
import { Parents } from "./parents/parents.tsx";

export const ENTRY_AREAS: readonly Area[] = [{ key: "parents", Screen: Parents }];
