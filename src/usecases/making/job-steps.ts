// The steps of a job, worked out anew at every slice from what the job was begun with: the steps are never stored, their keys are.
//
// A new kind of work: its input in ports/job.ts, how that is read back in google/reading/job-rows.ts, its steps here, its name in
// contract/job.ts and the wording. A new kind of step: ports/step.ts, and then google/stores/step-request.ts when it is one request
// whatever was there before, or a look and a write in google/stores/maker.ts when doing it twice would do harm.
import { copiedForms } from "../opening/copied-forms.ts";
import { yearSteps } from "../opening/year-steps.ts";
import type { MasterState } from "../ports/master.ts";
import { domainOf } from "../ports/session.ts";
import { templateVersion } from "../templates/template-version.ts";
import { templateSteps } from "../templates/template-steps.ts";
import { closingSteps } from "../rollover/closing-steps.ts";
import { migrationSteps } from "../rollover/migration-steps.ts";
import { undoSteps } from "../rollover/undo-steps.ts";
import type { Job, JobInput } from "../ports/job.ts";
import { Ledger } from "./ledger.ts";
import type { Step } from "../ports/step.ts";
import { TEMPLATES_KEY } from "./step-keys.ts";

export function stepsOf(job: Job, state: MasterState): Step[] {
  switch (job.input.kind) {
    case "set-up":
      return templateSteps(state.driveId, domainOf(job.startedBy));
    case "open-year":
      return openingSteps(job.input, state);
    case "rollover":
      return [...openingSteps(job.input, state), ...closingSteps(job.input)];
    case "migrate-templates":
      return migrationSteps(openingSteps(job.input, state), job.input.files);
    case "undo": {
      const { of } = job.input;
      const undone = state.jobs.find(({ id }) => id === of);
      return undone === undefined ? [] : undoSteps(undone, stepsOf(undone, state), state.ledger);
    }
  }
}

function openingSteps(
  input: Pick<Extract<JobInput, { kind: "open-year" }>, "dates" | "priority" | "classes">,
  state: MasterState,
): Step[] {
  const ledger = new Ledger(state.ledger);
  return yearSteps(
    {
      dates: input.dates,
      priority: input.priority,
      settings: state.settings,
      driveId: state.driveId,
      templatesFolder: ledger.idOf({ step: TEMPLATES_KEY }) ?? "",
      forms: copiedForms(ledger),
      versionOf: (form) => templateVersion(form, ledger),
    },
    input.classes,
  );
}
