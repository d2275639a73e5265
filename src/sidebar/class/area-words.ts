// A page's words: what both of the class's pages say, and what the areas of this one say. An area asks only for its own.
import type {
  ClassWords,
  DocumentWords,
  EntryWords,
  SharedClassWords,
} from "../../wording/screens.ts";

export function entryWords(shared: SharedClassWords, own: EntryWords): ClassWords {
  return { ...shared, ...own } as ClassWords;
}

export function documentWords(shared: SharedClassWords, own: DocumentWords): ClassWords {
  return { ...shared, ...own } as ClassWords;
}
