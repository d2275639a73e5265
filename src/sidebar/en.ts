// The sidebar in English.
import { EN_SCREENS } from "../wording/en/screens.ts";
import { EN } from "../wording/en/words.ts";
import { startSidebar } from "./start-sidebar.tsx";

startSidebar({ screens: EN_SCREENS, words: EN });
