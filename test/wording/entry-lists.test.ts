// The lists of the log's and the contacts' forms say what the journal's own lists say.
import { expect, test } from "vitest";
import {
  CHANNELS,
  CONTACT_KINDS,
  INITIATORS,
  PARTICIPANTS,
  TOPICS,
} from "../../src/core/programme/contact-words.ts";
import { ENTRY_TAGS } from "../../src/core/programme/entry-tags.ts";
import { GUARDIAN_ROLES } from "../../src/core/programme/guardian-roles.ts";
import { RESEARCH_TOPICS } from "../../src/core/programme/research-topics.ts";
import { LV_LOG } from "../../src/wording/lv/class/log.ts";
import { LV_PARENTS } from "../../src/wording/lv/class/parents.ts";

test.each([
  ["kinds", CONTACT_KINDS, LV_PARENTS.kinds],
  ["channels", CHANNELS, LV_PARENTS.channels],
  ["initiators", INITIATORS, LV_PARENTS.initiators],
  ["participants", PARTICIPANTS, LV_PARENTS.participantsOf],
  ["topics", TOPICS, LV_PARENTS.topics],
  ["guardians", GUARDIAN_ROLES, LV_PARENTS.guardians],
  ["tags", ENTRY_TAGS, LV_LOG.tagsOf],
  ["research topics", RESEARCH_TOPICS, LV_LOG.researchTopics],
])("%s stand in the same words and order", (_, list, words) => {
  expect(Object.entries(words)).toEqual(list.map(({ code, text }) => [code, text]));
});
