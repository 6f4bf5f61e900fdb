import type { Client } from "@leam/client";
import { leam } from "@leam/express";
import { openApiDocument } from "@leam/spec/wire";
import express, { type Express } from "express";
import { page } from "./page.ts";

export interface AppOptions {
  readonly client: Client;
  /** Largest request body. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** Told of every error that is answered. Default: nobody. */
  readonly onError?: (error: Error) => void;
}

/** The hub as an Express app: the LEAM API, its description, a health check and a page for people. */
export function createApp({ client, maxBodyBytes, onError }: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  const description = openApiDocument({
    title: "LEAM hub",
    version: "0.1.0",
    description: "Models and datasets, OpenAI-compatible, with cards and a record for every answer.",
  });
  app.get("/", (_request, response) => void response.type("html").send(page));
  app.get("/health", (_request, response) => void response.json({ status: "ok" }));
  app.get("/openapi.json", (_request, response) => void response.json(description));
  app.use(
    leam(client, {
      ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }),
      ...(onError === undefined ? {} : { onError }),
    }),
  );
  app.use((_request, response) => {
    const message = "There is nothing at this path. GET /openapi.json describes what there is.";
    response.status(404).json({ error: { message, type: "not_found_error", param: null, code: "ROUTE_NOT_FOUND" } });
  });
  return app;
}
