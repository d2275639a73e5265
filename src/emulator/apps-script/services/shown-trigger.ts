// An installable trigger as the script sees it.
import type { InstalledTrigger } from "../core/script-triggers.ts";
import { ServiceObject, enumValue, enumeration } from "../service-object.ts";

export const eventType = enumeration("EventType", [
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_CHANGE",
  "ON_FORM_SUBMIT",
  "ON_EVENT_UPDATED",
]);

export class ShownTrigger extends ServiceObject {
  readonly id: string;

  constructor(trigger: InstalledTrigger) {
    super("Trigger", {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.function,
      getEventType: () => enumValue(eventType, trigger.type),
      getTriggerSourceId: () => (trigger.type === "CLOCK" ? null : trigger.container),
    });
    this.id = trigger.id;
  }
}
