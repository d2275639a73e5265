// Words of health and family life are hinted at in any case form, and nothing else is.
import { expect, test } from "vitest";
import { sensitiveWords } from "../../../src/core/journal/sensitive-words.ts";

test("finds words in any case form and letter case, each once, as they stand", () => {
  expect(sensitiveWords("Par diagnozi un ADHD. Diagnoze: slimības lapa; par diagnozi.")).toEqual([
    "diagnozi",
    "ADHD",
    "Diagnoze",
    "slimības",
  ]);
});

test("finds a word written with letters and their marks apart", () => {
  expect(sensitiveWords("bāriņtiesa".normalize("NFD"))).toEqual(["bāriņtiesa"]);
});

test("finds nothing in the words of everyday school work", () => {
  expect(sensitiveWords("Sekmes, kavējumi, ārstniecības augu talka, planšetes, neslimo")).toEqual(
    [],
  );
});
