// Every page: the strip on top, and below it what the address asks for.
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Refusal } from "./ask/answer.ts";
import { deskPeople } from "./ask/people.ts";
import type { DeskPerson } from "./ask/people.ts";
import { chosenPerson, rememberPerson } from "./chosen-person.ts";
import { Desk } from "./desk-context.ts";
import { DocumentPage } from "./document/document-page.tsx";
import { DrivePage } from "./drive/drive-page.tsx";
import { OpenPage } from "./open-page.tsx";
import { OutboxPage } from "./outbox/outbox-page.tsx";
import { Notice } from "./parts/notice.tsx";
import { Toast } from "./parts/toast.tsx";
import { addressOf, routeOf } from "./route.ts";
import type { Route } from "./route.ts";
import { SpreadsheetPage } from "./spreadsheet/spreadsheet-page.tsx";
import { Strip } from "./strip/strip.tsx";
import { refusalSentence, wordsOf } from "./wording/words.ts";
import type { Words } from "./wording/words.ts";

export function App() {
  const [people, setPeople] = useState<readonly DeskPerson[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [toast, setToast] = useState<{ readonly text: string } | null>(null);
  const notify = useCallback((text: string) => {
    setToast({ text });
  }, []);
  useEffect(() => {
    void deskPeople().then((answer) => {
      if (answer.ok) {
        setPeople(answer.value.people);
      } else {
        setRefusal(answer.refusal);
      }
    });
  }, []);
  const person = useMemo(() => chosenPerson(people), [people]);
  const words = wordsOf(person?.locale ?? navigator.language);
  useEffect(() => {
    document.documentElement.lang = words.locale.slice(0, 2);
    if (person !== null && people.length > 0) {
      rememberPerson(person.email);
    }
  }, [person, people, words]);
  if (refusal !== null) {
    return <Notice title={refusalSentence(words, refusal)} />;
  }
  if (person === null || people.length === 0) {
    return <div class="strip" aria-busy="true" />;
  }
  return (
    <Desk.Provider value={{ person, words, notify }}>
      <Strip people={people} />
      <Page route={currentRoute()} person={person} words={words} />
      <Toast message={toast} />
    </Desk.Provider>
  );
}

function currentRoute(): Route | null {
  return routeOf(location.pathname, new URLSearchParams(location.search).get("folder"));
}

function Page(props: { route: Route | null; person: DeskPerson; words: Words }) {
  const { route, person, words } = props;
  switch (route?.page) {
    case "drive":
      return <DrivePage folder={route.folder} />;
    case "outbox":
      return <OutboxPage />;
    case "open":
      return <OpenPage id={route.id} />;
    case "document":
      return <DocumentPage id={route.id} />;
    case "spreadsheet":
      return <SpreadsheetPage id={route.id} />;
    case undefined:
      return (
        <Notice title={words.nowhere}>
          <a href={addressOf({ page: "drive", folder: null }, person.email)}>{words.toTheDrive}</a>
        </Notice>
      );
  }
}
