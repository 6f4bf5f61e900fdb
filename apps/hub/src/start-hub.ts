import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { createClient } from "@leam/client";
import { embedded } from "@leam/embedded";
import type { Provider } from "@leam/spec";
import { readCatalog } from "./catalog.ts";
import { createApp } from "./create-app.ts";

export interface HubOptions {
  /** Default: 4141; 0 takes a free one. */
  readonly port?: number;
  /** Default: 127.0.0.1, so that nobody else on the network can reach it. */
  readonly host?: string;
  /** Who answers. Default: the embedded provider. */
  readonly providers?: readonly Provider[];
  /** Folder with datasets. Default: the samples that come with the hub. */
  readonly dataFolder?: string;
  /** Largest request body. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** Told of every error that is answered. */
  readonly onError?: (error: Error) => void;
}

/** A hub that listens. */
export interface RunningHub {
  /** Where its API begins: "http://127.0.0.1:4141/v1". */
  readonly baseUrl: string;
  readonly origin: string;
  /** Stops listening and closes what is open. */
  close(): Promise<void>;
}

const samples = fileURLToPath(new URL("../data", import.meta.url));

/** Starts a hub. @throws the system's error when the port is taken */
export async function startHub(options: HubOptions = {}): Promise<RunningHub> {
  const {
    port = 4141,
    host = "127.0.0.1",
    providers = [embedded()],
    dataFolder = samples,
    maxBodyBytes,
    onError,
  } = options;
  const client = createClient({ providers, datasets: await readCatalog(dataFolder) });
  const app = createApp({
    client,
    ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }),
    ...(onError === undefined ? {} : { onError }),
  });
  const server = createServer(app);
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : port;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`;
  return {
    baseUrl: `${origin}/v1`,
    origin,
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, "close");
    },
  };
}
