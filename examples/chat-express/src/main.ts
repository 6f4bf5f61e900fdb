import { leam } from "@leam/express";
import { createLeam } from "@leam/sdk";
import express from "express";
import { fileURLToPath } from "node:url";

const app = express();
app.disable("x-powered-by");
app.use("/ai", leam(createLeam(), { onError: (error) => console.error(`${error.code}: ${error.message}`) }));
app.use(express.static(fileURLToPath(new URL("../public", import.meta.url))));

// Loopback only: there is no sign-in here. Put one before "/ai" prior to listening on other addresses.
const port = Number(process.env["PORT"] ?? 3000);
const server = app.listen(port, "127.0.0.1", (error) => {
  if (error !== undefined) {
    console.error(`The app could not listen on 127.0.0.1:${port}: ${error.message}. Set PORT to a free port.`);
    process.exit(1);
  }
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  console.log(`Open http://127.0.0.1:${actual} or point an OpenAI client at http://127.0.0.1:${actual}/ai/v1`);
});
