// What bulk work needs, whatever it makes.
import type { Maker } from "../ports/maker.ts";
import type { Master } from "../ports/master.ts";
import type { ProgressBoard, Session } from "../ports/session.ts";

export interface JobTools {
  readonly master: Master;
  readonly maker: Maker;
  readonly session: Session;
  readonly board: ProgressBoard;
}
