// When a meeting began and ended, from what stands behind its date: "plkst. 18.00–19.30".

export interface MeetingTime {
  /** "18.00"; "" when not told. */
  readonly from: string;
  readonly to: string;
}

const TIMES = /(\d{1,2})[.:](\d{2})(?:\s*(?:\p{Pd}|līdz)\s*(\d{1,2})[.:](\d{2}))?/u;

export function meetingTime(timeText: string | null): MeetingTime {
  const [, fromHour, fromMinute, toHour, toMinute] = TIMES.exec(timeText ?? "") ?? [];
  return { from: printed(fromHour, fromMinute), to: printed(toHour, toMinute) };
}

function printed(hour: string | undefined, minute: string | undefined): string {
  return hour === undefined || minute === undefined ? "" : `${hour}.${minute}`;
}
