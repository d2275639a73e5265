// A teacher's way through the sidebar: from the class's first screen to an area and back, as deep as the person went.
import { useRef, useState } from "preact/hooks";
import type { AreaStart } from "../../contract/class-areas.ts";
import type { ClassHome } from "../../contract/class-home.ts";
import type { Standing } from "../first-screen.tsx";
import type { AreaKey, Arrival } from "./areas.ts";
import { useClass } from "./class-context.ts";
import { Home } from "./home/home.tsx";
import { Turning } from "./turning.tsx";

interface SchoolClassProps extends Standing<ClassHome> {
  /** Where the person was going when this page took the other's place. */
  readonly start: AreaStart | null;
}

export function SchoolClass({ here, isReturning, reload, start }: SchoolClassProps) {
  const { areas } = useClass();
  /** The areas the person is in, one through another; none on the first screen. */
  const [way, setWay] = useState<readonly AreaStart[]>(
    start === null || isReturning ? [] : [start],
  );
  const [hasMoved, setHasMoved] = useState(isReturning || start !== null);
  const isStale = useRef(false);
  const go = (area: AreaKey, arrival: Arrival = "list"): void => {
    setHasMoved(true);
    setWay([...way, { area, arrival }]);
  };
  const back = (): void => {
    if (way.length === 1 && isStale.current) {
      reload();
    } else {
      setWay(way.slice(0, -1));
    }
  };
  const place = way[way.length - 1];
  if (place === undefined || here.journal === null) {
    return <Home home={here} takesFocus={hasMoved} onGo={go} />;
  }
  const area = areas.find(({ key }) => key === place.area);
  if (area === undefined) {
    return <Turning {...place} onBack={back} />;
  }
  return (
    <area.Screen
      key={way.length}
      home={here}
      journal={here.journal}
      arrival={place.arrival}
      onBack={back}
      onChanged={() => {
        isStale.current = true;
      }}
      onGo={go}
    />
  );
}
