// A mail's parts, as a person reads them: to whom it goes, and where in its text there are links.

/** Addresses stand in one line with commas between them. */
export function recipientsOf(to: string): string[] {
  return to
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
}

/** Text and links in turn; a sentence's own mark after a link is no part of it. */
export function partsOfMail(text: string): string[] {
  return text.split(/(https:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).filter((part) => part !== "");
}
