// A teacher's way through the sidebar: from the class's first screen to an area and back, as deep as the person went.
import { useRef, useState } from "preact/hooks";
import type { ClassHome } from "../../contract/class-home.ts";
import type { Standing } from "../first-screen.tsx";
import { AREAS } from "./areas.ts";
import type { AreaKey, Arrival } from "./areas.ts";
import { Home } from "./home/home.tsx";

interface Place {
  readonly area: AreaKey;
  readonly arrival: Arrival;
}

export function SchoolClass({ here, isReturning, reload }: Standing<ClassHome>) {
  /** The areas the person is in, one through another; none on the first screen. */
  const [way, setWay] = useState<readonly Place[]>([]);
  const [hasMoved, setHasMoved] = useState(isReturning);
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
  const area = AREAS.find(({ key }) => key === place?.area);
  if (place === undefined || area === undefined || here.journal === null) {
    return <Home home={here} takesFocus={hasMoved} onGo={go} />;
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
