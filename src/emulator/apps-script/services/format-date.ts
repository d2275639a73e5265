// Utilities.formatDate: the letters of Java's SimpleDateFormat that are in use, in English, in any time zone.
import { ScriptException, notEmulated } from "../script-exception.ts";

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milliseconds: number;
  readonly weekday: string;
  readonly monthName: string;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

/** @throws ScriptException for a time zone nobody knows and for a letter that is not emulated. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const moment = momentIn(instant, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted?: string) => {
    if (quoted !== undefined) {
      return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    }
    return field(run.charAt(0), run.length, moment);
  });
}

function field(letter: string, width: number, moment: Moment): string {
  const padded = (value: number) => String(value).padStart(width, "0");
  switch (letter) {
    case "y":
      return width === 2 ? String(moment.year % 100).padStart(2, "0") : padded(moment.year);
    case "M":
    case "L":
      return width > 2 ? shortened(moment.monthName, width) : padded(moment.month);
    case "d":
      return padded(moment.day);
    case "H":
      return padded(moment.hour);
    case "h":
      return padded(moment.hour % 12 === 0 ? 12 : moment.hour % 12);
    case "m":
      return padded(moment.minute);
    case "s":
      return padded(moment.second);
    case "S":
      return padded(moment.milliseconds);
    case "a":
      return moment.hour < 12 ? "AM" : "PM";
    case "E":
      return shortened(moment.weekday, width);
    case "u":
      return padded(WEEKDAYS.indexOf(moment.weekday) + 1);
    case "Z":
      return offset(moment.offset, "");
    case "X":
      return moment.offset === 0
        ? "Z"
        : offset(moment.offset, width === 3 ? ":" : "").slice(0, width === 1 ? 3 : undefined);
    default:
      throw notEmulated(`Utilities.formatDate pattern letter ${letter}`);
  }
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function shortened(name: string, width: number): string {
  return width > 3 ? name : name.slice(0, 3);
}

function offset(minutes: number, between: string): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${hours}${between}${String(size % 60).padStart(2, "0")}`;
}

function momentIn(instant: number, timeZone: string): Moment {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const local = {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    hour: number("hour"),
    minute: number("minute"),
    second: number("second"),
  };
  const asUtc = Date.UTC(
    local.year,
    local.month - 1,
    local.day,
    local.hour,
    local.minute,
    local.second,
  );
  const monthName = new Date(asUtc).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
  return {
    ...local,
    milliseconds: ((instant % 1000) + 1000) % 1000,
    weekday: parts.get("weekday") ?? "",
    monthName,
    offset: Math.round((asUtc - Math.floor(instant / 1000) * 1000) / 60_000),
  };
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: /^(GMT|UTC)$/.test(timeZone) ? "UTC" : timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      weekday: "long",
    });
  } catch {
    throw new ScriptException(`Invalid argument: timeZone`);
  }
}
