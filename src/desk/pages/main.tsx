// The desk's pages, from the one script that every address loads.
import { render } from "preact";
import { App } from "./app.tsx";
import "./styles/base.css";
import "./styles/strip.css";
import "./styles/parts.css";
import "./styles/drive.css";
import "./styles/document.css";
import "./styles/spreadsheet.css";
import "./styles/addon.css";

render(<App />, document.getElementById("desk") ?? document.body);
