import fc from "fast-check";
import { expect, test } from "vitest";
import { chunksOf } from "../../../src/google/stores/send-chunks.ts";

test("requests stay in their order and under the limit, one that is larger goes alone", () => {
  const texts = fc.array(fc.string({ maxLength: 40 }));
  fc.assert(
    fc.property(texts, fc.integer({ min: 10, max: 200 }), (requests, most) => {
      const chunks = chunksOf(requests, most);
      expect(chunks.flat()).toEqual(requests);
      for (const chunk of chunks) {
        const bytes = chunk.reduce((sum, text) => sum + Buffer.byteLength(JSON.stringify(text)), 0);
        expect(chunk.length === 1 || bytes <= most).toBe(true);
      }
    }),
  );
});
