// The person at the desk: named in the address, else the one this tab had last, else the first, who is the deputy.
import type { DeskPerson } from "./ask/people.ts";

const KEY = "desk.person";

export function chosenPerson(people: readonly DeskPerson[]): DeskPerson | null {
  const named = new URLSearchParams(location.search).get("as") ?? sessionStorage.getItem(KEY);
  const known = people.find(({ email }) => email === named?.toLowerCase());
  if (known !== undefined) {
    return known;
  }
  // Whoever shared a file with somebody new may look through their eyes, too.
  return named?.includes("@") === true
    ? { email: named, name: named, locale: navigator.language, about: "" }
    : (people[0] ?? null);
}

/** The same page through another person's eyes. */
export function switchPerson(email: string): void {
  sessionStorage.setItem(KEY, email);
  const address = new URL(location.href);
  address.searchParams.set("as", email);
  location.assign(address);
}

export function rememberPerson(email: string): void {
  sessionStorage.setItem(KEY, email);
}
