// In which folder a class's journal lies, so that its files can be asked for in the same moment as the journal itself.
// Only a guess: whoever uses it sees in Google's answer whether it still holds.

const key = (journalId: string) => `folder ${journalId}`;
/** Seconds; the longest that Google keeps anything in a cache. */
const KEPT = 21_600;

export interface FolderMemory {
  of(journalId: string): string | null;
  keep(journalId: string, folderId: string): void;
}

export function openFolderMemory(): FolderMemory {
  return {
    of: (journalId) => CacheService.getUserCache().get(key(journalId)),
    keep: (journalId, folderId) => {
      CacheService.getUserCache().put(key(journalId), folderId, KEPT);
    },
  };
}
