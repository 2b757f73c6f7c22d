// What a code tells of the caller's computer, as ids of messages.
import type { CallSeen } from "../ipc/types";

const FACTS = ["system", "service", "readers", "module", "days"] as const;

/** Each fact with the message that says it. */
export const factsOf = (seen: CallSeen) =>
  FACTS.map((fact) => ({
    name: `app-support-seen-${fact}`,
    value: `call-${fact}-${seen[fact]}`,
  }));
