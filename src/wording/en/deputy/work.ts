// What bulk work says while a person watches it, in English.
import type { DeputyWords } from "../../screens.ts";
import { duration } from "../counts.ts";
import { yearName } from "../general.ts";

export const EN_WORK: DeputyWords["work"] = {
  setUp: "Setting up the school",
  undo: "Taking work back",
  renew: "Making files on the new form",
  openYear: (id) => `${yearName(id)}: making folders and files`,
  made: (done, total) => `${done} of ${total}`,
  progress: "Made",
  left: (seconds) => `${duration(seconds)} left`,
  last: (name) => `Just made: ${name}`,
  beginning: "Starting…",
  mayClose: "You may close the sidebar: what is done stays, and you can go on later.",
  unfinished: "The work is not finished.",
  goOn: "Go on",
  goOnNow: "Go on now",
  waitingFor: {
    QUOTA: "Google does not allow more actions right now.",
    GOOGLE_UNAVAILABLE: "Google does not answer right now.",
    BUSY: "Somebody else is doing this work right now.",
  },
  waiting: (seconds) => `Nothing to do: the work goes on by itself in ${seconds} s.`,
  pausedBecause: "The work is paused",
  cancel: "Cancel",
  askCancel: "Stop the work? What is made stays, the rest can be made later.",
  cancelYes: "Stop",
  cancelNo: "Do not stop",
  cancelling: "Stopping… The last files are being finished.",
  cancelled: (done, total) =>
    `The work is stopped. Made ${done} of ${total}; that stays. Repeating makes only what is missing.`,
  allDone: (total) => `Finished. Everything is made: ${total} of ${total}.`,
  doneWithFaults: (done, total) => `Finished in part: made ${done} of ${total}.`,
  faults: "Not done",
  repeatHint:
    "Remove the cause and repeat: only what is missing is made, nothing that exists is changed.",
  repeat: "Repeat",
  home: "To the start",
};
