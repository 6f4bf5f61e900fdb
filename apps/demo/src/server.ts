import { startHub } from "@leam-internal/hub";

/** Who answers the demo's calls. */
export interface Server {
  readonly baseUrl: string;
  /** In words, for the first line. */
  readonly description: string;
  /** True for the demo's own hub, whose answers are known. */
  readonly isOwn: boolean;
  close(): Promise<void>;
}

/** The server of `LEAM_BASE_URL`, or a hub in this process on a free port. */
export async function openServer(): Promise<Server> {
  const baseUrl = process.env["LEAM_BASE_URL"];
  if (baseUrl !== undefined && baseUrl !== "") {
    return {
      baseUrl,
      description: `the server at ${baseUrl} (LEAM_BASE_URL)`,
      isOwn: false,
      close: () => Promise.resolve(),
    };
  }
  const hub = await startHub({ port: 0 });
  return {
    baseUrl: hub.baseUrl,
    description: `a hub started in this process at ${hub.origin}, with the embedded provider`,
    isOwn: true,
    close: () => hub.close(),
  };
}
