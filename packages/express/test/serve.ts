import { createClient } from "@leam/client";
import type { Provider } from "@leam/spec";
import express, { type Express } from "express";
import { once } from "node:events";
import { createServer } from "node:http";
import { leam } from "../src/leam.ts";

export interface Served extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

/** A real server of an Express app on a free loopback port. */
export async function serve(app: Express): Promise<Served> {
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** An app with nothing but the bridge, under a path. */
export function bridgeApp(provider: Provider, mount = "/ai"): Express {
  return express().use(mount, leam(createClient({ providers: provider })));
}
