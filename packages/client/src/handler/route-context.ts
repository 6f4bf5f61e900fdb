import type { LeamError } from "@leam/spec";
import type { Client } from "../client-options.ts";

/** What a route gets. */
export interface RouteContext {
  readonly client: Client;
  readonly request: Request;
  readonly url: URL;
  readonly requestId: string;
  /** The part of the path that names a thing. */
  readonly id: string;
  readonly maxBodyBytes: number;
  readonly onError: (error: LeamError) => void;
}
