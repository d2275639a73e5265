// Drives a piece of work on for as long as a screen shows it.
import { useEffect, useRef, useState } from "preact/hooks";
import type { JobProgress } from "../../contract/job.ts";
import { useSidebar } from "../sidebar-context.ts";
import { JobWatcher } from "./job-watcher.ts";
import type { Watch } from "./watch.ts";

export function useWatch(progress: JobProgress) {
  const { call } = useSidebar();
  const [watch, show] = useState<Watch>({ kind: "working", progress });
  const watcher = useRef<JobWatcher | null>(null);
  useEffect(() => {
    const begun = new JobWatcher(progress, { call, after, show });
    watcher.current = begun;
    begun.goOn();
    return () => {
      begun.close();
    };
  }, [progress]);
  return { watch, watcher };
}

function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
