// drive.drives.update: the name and the restrictions of a shared drive, for its organizers.
import { forbidden } from "../google-error.ts";
import type { Operation } from "../operation.ts";
import { bodyOf, paramsOf, requireKnownFields } from "./accepted-request.ts";
import { atLeast } from "./access.ts";
import { logChange } from "./change-log.ts";
import { DEFAULT_DRIVE_FIELDS, driveResource, requireSharedDrive } from "./drive-resource.ts";
import { sharedDrivesOf } from "./file-state.ts";
import type { SharedDrive } from "./file-state.ts";

interface Params {
  readonly driveId: string;
}

interface Body {
  readonly name: string;
  readonly restrictions: Partial<SharedDrive["restrictions"]>;
}

export const drivesUpdate: Operation = {
  run: (call, request) => {
    const { driveId } = paramsOf<Params>(call, request, ["driveId"]);
    const body = bodyOf<Body>(call, request, ["name", "restrictions"]);
    const { drive, role } = requireSharedDrive(call, String(driveId));
    if (!atLeast(role, "organizer")) {
      throw forbidden(
        "insufficientFilePermissions",
        "The user does not have sufficient permissions for this shared drive.",
      );
    }
    requireKnownFields(
      call,
      body.restrictions ?? {},
      [
        "copyRequiresWriterPermission",
        "domainUsersOnly",
        "driveMembersOnly",
        "sharingFoldersRequiresOrganizerPermission",
      ],
      "restrictions.",
    );
    const after: SharedDrive = {
      ...drive,
      name: body.name ?? drive.name,
      restrictions: { ...drive.restrictions, ...body.restrictions },
    };
    sharedDrivesOf(call.workspace).set(drive.id, after);
    logChange(call, { kind: "drive", id: drive.id, driveId: drive.id });
    return driveResource(after, role);
  },
  quota: "driveWrites",
  latency: "driveWrite",
  defaultFields: DEFAULT_DRIVE_FIELDS,
};
