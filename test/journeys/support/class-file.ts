// A file of a class, by what it says of itself.
import type { JourneyDesk } from "./a-desk.ts";

export async function fileOf(
  desk: JourneyDesk,
  as: string,
  kind: string,
  label: string,
): Promise<string> {
  const query = new URLSearchParams({
    q: `appProperties has { key='kind' and value='${kind}' } and appProperties has { key='class' and value='${label}' }`,
    includeItemsFromAllDrives: "true",
    supportsAllDrives: "true",
  });
  const { body } = await desk.google(as, `drive/v3/files?${query.toString()}`);
  const [file] = (body as { files: readonly { readonly id: string }[] }).files;
  if (file === undefined) {
    throw new Error(`There is no ${kind} of ${label}.`);
  }
  return file.id;
}
