// DeleteContentRangeRequest.
import { deleteSpan } from "../content-edits.ts";
import type { Edit } from "../edit.ts";
import { invalid } from "../invalid-request.ts";
import { rangeOf } from "../locations.ts";
import type { Range } from "../locations.ts";
import { endOfSegment } from "../position.ts";

interface DeleteContentRangeRequest {
  range?: Range;
}

export function deleteContentRange(edit: Edit, request: DeleteContentRangeRequest): void {
  const { segmentId, start, end } = rangeOf(edit.tab, request.range);
  if (end === endOfSegment(edit.tab, segmentId)) {
    throw invalid("The range cannot include the newline character at the end of the segment.");
  }
  deleteSpan(edit, segmentId, start, end);
}
