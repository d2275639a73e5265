// A link to a file, as the server gave it; it opens beside, so that the open file stays.
import { useSidebar } from "../sidebar-context.ts";

interface FileLinkProps {
  readonly text: string;
  readonly url: string;
}

export function FileLink({ text, url }: FileLinkProps) {
  const { general } = useSidebar();
  return (
    <a href={url} target="_blank" rel="noopener">
      {text}
      <span class="unseen"> ({general.opensInNewTab})</span>
    </a>
  );
}
