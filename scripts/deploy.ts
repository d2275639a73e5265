// npm run deploy -- [--deployment ID] [--description TEXT]: push, a new version, and that version on the deployment.
// An update goes onto the same deployment: a new one would cut the add-on's triggers off.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";

const clasp = path.resolve(import.meta.dirname, "../node_modules/.bin/clasp");
const { values } = parseArgs({
  options: { deployment: { type: "string" }, description: { type: "string", default: "" } },
});

run("push", "--force");
const created = JSON.parse(run("--json", "create-version", values.description)) as {
  versionNumber: number;
};
const version = String(created.versionNumber);
if (values.deployment === undefined) {
  run("create-deployment", "--versionNumber", version, "--description", values.description);
} else {
  run(
    "update-deployment",
    values.deployment,
    "--versionNumber",
    version,
    "--description",
    values.description,
  );
}
console.log(`Version ${version} is deployed.`);

function run(...args: string[]): string {
  const { status, stdout } = spawnSync(clasp, args, {
    encoding: "utf8",
    stdio: ["inherit", "pipe", "inherit"],
  });
  if (status !== 0) {
    console.error(`clasp ${args.join(" ")} failed. Nothing after it was done.`);
    process.exit(1);
  }
  return stdout;
}
