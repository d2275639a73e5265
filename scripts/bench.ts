// npm run bench: how long a school waits, against what Google's quotas allow and against a loop written by hand.
import { availableParallelism, loadavg } from "node:os";
import { measureActions } from "./bench/actions.ts";
import { measureBundles } from "./bench/bundles.ts";
import { DemoFailed, measureDemo } from "./bench/demo-process.ts";
import type { DemoFigures } from "./bench/demo-process.ts";
import { jsonOf } from "./bench/figures.ts";
import type { Figures } from "./bench/figures.ts";
import { measureOpening } from "./bench/opening.ts";
import { readOptions } from "./bench/options.ts";
import type { BenchOptions } from "./bench/options.ts";
import { printed } from "./bench/printed.ts";

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exitCode = 1;
} else {
  run(options);
}

function run({ classes, seed, json }: BenchOptions): void {
  const [load = 0] = loadavg();
  const figures: Figures = {
    // First, while nothing of it is compiled.
    bundles: measureBundles(),
    open: classes.map((count) => measureOpening(count, seed)),
    actions: measureActions(seed),
    demo: classes.flatMap(demoIfItEnds),
  };
  if (json) {
    console.log(JSON.stringify(jsonOf(figures)));
    return;
  }
  const conditions = { seed, node: process.version, cores: availableParallelism(), load };
  console.log(printed(figures, conditions));
}

/** A demo that fails takes its own row with it and no other figure. */
function demoIfItEnds(classes: number): DemoFigures[] {
  try {
    return [measureDemo(classes)];
  } catch (error) {
    if (!(error instanceof DemoFailed)) {
      throw error;
    }
    console.error(`${classes} classes: ${error.message}`);
    process.exitCode = 1;
    return [];
  }
}
