// The strip on top of every page: who looks, what time it is, what Google does, what the last action cost.
import type { DeskPerson } from "../ask/people.ts";
import { switchPerson } from "../chosen-person.ts";
import { useDesk } from "../desk-context.ts";
import { addressOf } from "../route.ts";
import { ClockControl } from "./clock-control.tsx";
import { CostOfAction } from "./cost-of-action.tsx";
import { FaultSwitches } from "./fault-switches.tsx";
import { Switches } from "./switches.tsx";

export function Strip({ people }: { people: readonly DeskPerson[] }) {
  const { person, words } = useDesk();
  const known = people.some(({ email }) => email === person.email) ? people : [...people, person];
  return (
    <header class="strip" aria-label={words.desk}>
      <nav class="strip-group">
        <a class="strip-link" href={addressOf({ page: "drive", folder: null }, person.email)}>
          {words.drive}
        </a>
        <a class="strip-link" href={addressOf({ page: "outbox" }, person.email)}>
          {words.outbox}
        </a>
      </nav>
      <label class="strip-person">
        <span class="strip-label">{words.person}</span>
        <select
          value={person.email}
          onChange={(event) => {
            switchPerson(event.currentTarget.value);
          }}
        >
          {known.map(({ email, name, about }) => (
            <option key={email} value={email}>
              {about === "" ? name : `${name} · ${about}`}
            </option>
          ))}
        </select>
      </label>
      <ClockControl />
      <span class="strip-rest" />
      <CostOfAction />
      <Switches />
      <FaultSwitches />
    </header>
  );
}
