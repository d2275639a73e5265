// The sidebar in Latvian.
import { LV_SCREENS } from "../wording/lv/screens.ts";
import { LV } from "../wording/lv/words.ts";
import { startSidebar } from "./start-sidebar.tsx";

startSidebar({ screens: LV_SCREENS, words: LV });
