// "May this shared drive be used?" — asked before anything is made in it.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { DriveChoice, Drives } from "./ports/drives.ts";

export function listDrives(tools: { readonly drives: Drives }): Result<readonly DriveChoice[]> {
  return done(tools.drives.list());
}

export function checkDrive(tools: { readonly drives: Drives }, driveId: string): Result<null> {
  const points = tools.drives.inspect(driveId);
  return points.length > 0 ? refused({ kind: "DRIVE_UNSUITABLE", points }) : done(null);
}
