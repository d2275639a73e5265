// Finds the files we made by the marks they carry.
import type { SurveyedFile, Survey } from "../../usecases/ports/maker.ts";
import { surveyedFile } from "../reading/surveyed-file.ts";
import { filesGet, filesList } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import { sendPages } from "../rest/pages.ts";
import { quoted } from "./drive-query.ts";
import { GoogleFailed, valueOf } from "./google-failed.ts";

export function openSurvey(gateway: Gateway, driveId: () => string): Survey {
  const list = (q: string): SurveyedFile[] =>
    valueOf(
      sendPages(gateway, (pageToken) =>
        filesList({
          driveId: driveId(),
          q,
          fields: "id,name,trashed,createdTime,appProperties",
          pageToken,
        }),
      ),
    )
      .flatMap((page) => page.files)
      .flatMap((file) => surveyedFile(file) ?? []);
  return {
    ofYear: (year) => list(`appProperties has { key='year' and value=${quoted(year)} }`),
    ofTemplates: () =>
      list(
        ["templates", "template", "journal-template"]
          .map((kind) => `appProperties has { key='kind' and value='${kind}' }`)
          .join(" or "),
      ),
    stillThere: (ids) => {
      const outcomes = gateway.sendAll(
        ids.map((fileId) => filesGet({ fileId, fields: "id,trashed" })),
      );
      const there = ids.filter((_, at) => {
        const outcome = outcomes[at];
        if (outcome?.kind === "failed" && outcome.failure.kind === "notFound") {
          return false;
        }
        if (outcome?.kind !== "done") {
          throw outcome?.kind === "failed"
            ? new GoogleFailed(outcome.failure)
            : new Error("No answer.");
        }
        return outcome.value.trashed !== true;
      });
      return new Set(there);
    },
  };
}
