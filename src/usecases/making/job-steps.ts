// The steps of a job, worked out anew at every slice from what the job was begun with: the steps are never stored, their keys are.
import { yearSteps } from "../opening/year-steps.ts";
import type { MasterState } from "../ports/master.ts";
import { domainOf } from "../ports/session.ts";
import { templateVersion } from "../templates/template-version.ts";
import { templateSteps } from "../templates/template-steps.ts";
import type { Job } from "../ports/job.ts";
import { Ledger } from "./ledger.ts";
import type { Step } from "../ports/step.ts";
import { TEMPLATES_KEY } from "./step-keys.ts";

export function stepsOf(job: Job, state: MasterState): Step[] {
  switch (job.input.kind) {
    case "set-up":
      return templateSteps(state.driveId, domainOf(job.startedBy));
    case "open-year": {
      const ledger = new Ledger(state.ledger);
      return yearSteps(
        {
          dates: job.input.dates,
          priority: job.input.priority,
          settings: state.settings,
          driveId: state.driveId,
          templatesFolder: ledger.idOf({ step: TEMPLATES_KEY }) ?? "",
          versionOf: (form) => templateVersion(form, ledger),
        },
        job.input.classes,
      );
    }
  }
}
