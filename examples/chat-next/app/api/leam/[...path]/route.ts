import { toRouteHandlers } from "@leam/next";
import { createLeam } from "@leam/sdk";

// No sign-in here: put yours around POST before this app is reachable by others.
export const { GET, POST } = toRouteHandlers(createLeam());
