// drive.drives.create: a new shared drive, its creator the organizer. The same request again makes no second one.
import type { Call, Operation } from "../operation.ts";
import { invalidArgument } from "../google-error.ts";
import { bodyOf, paramsOf } from "./accepted-request.ts";
import { logChange } from "./change-log.ts";
import { conflict, required } from "./drive-errors.ts";
import { DEFAULT_DRIVE_FIELDS, driveResource, requireSharedDrive } from "./drive-resource.ts";
import { filesOf, FOLDER, sharedDrivesOf } from "./file-state.ts";
import { userId } from "./grantee-id.ts";
import { bareFile } from "./place-file.ts";

interface Params {
  readonly requestId: string;
}

interface Body {
  readonly name: string;
  readonly restrictions: object;
}

interface PastRequest {
  readonly name: string;
  readonly driveId: string;
}

export const drivesCreate: Operation = {
  run: (call, request) => {
    const { requestId } = paramsOf<Params>(call, request, ["requestId"]);
    const { name, restrictions } = bodyOf<Body>(call, request, ["name", "restrictions"]);
    if (requestId === undefined || requestId === "") {
      throw required("Required parameter: requestId");
    }
    if (name === undefined || name === "") {
      throw required("The shared drive name field is required.");
    }
    if (restrictions !== undefined) {
      throw invalidArgument("Restrictions cannot be set when creating a shared drive.");
    }
    const requests = call.workspace.store.table<PastRequest>("driveRequests");
    const key = `${call.caller} ${requestId}`;
    const past = requests.get(key);
    if (past !== undefined && past.name !== name) {
      throw conflict(
        "teamDriveAlreadyExists",
        "A shared drive with this request id already exists.",
      );
    }
    const driveId = past?.driveId ?? makeDrive(call, name);
    requests.set(key, { name, driveId });
    const { drive, role } = requireSharedDrive(call, driveId);
    return driveResource(drive, role);
  },
  quota: "driveWrites",
  latency: "driveWrite",
  defaultFields: DEFAULT_DRIVE_FIELDS,
};

function makeDrive(call: Call, name: string): string {
  const id = call.workspace.ids.drive();
  sharedDrivesOf(call.workspace).set(id, {
    id,
    name,
    createdAt: call.startedAt,
    hidden: false,
    restrictions: {
      adminManagedRestrictions: false,
      copyRequiresWriterPermission: false,
      domainUsersOnly: false,
      driveMembersOnly: false,
      sharingFoldersRequiresOrganizerPermission: true,
    },
  });
  filesOf(call.workspace).set(id, {
    ...bareFile(id, "Drive", FOLDER, call.caller, call.startedAt),
    driveId: id,
    permissions: [
      {
        id: userId(call.workspace, call.caller),
        type: "user",
        role: "organizer",
        emailAddress: call.caller,
      },
    ],
  });
  logChange(call, { kind: "drive", id, driveId: id });
  return id;
}
