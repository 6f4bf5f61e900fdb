import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { fakeProvider } from "@leam/testing";
import { expect, test, vi } from "vitest";
import { post, runHub } from "./run-hub.ts";

/** Addresses of this machine other than 127.0.0.1. All of 127/8 is its own on Linux. */
function otherAddresses(): readonly string[] {
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = own
    .filter(({ address, scopeid }) => address !== "127.0.0.1" && !scopeid)
    .map(({ address }) => address);
  return process.platform === "linux" ? ["127.0.0.2", ...outside] : outside;
}

function isReachable(address: string, port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host: address, port, timeout: 2000 });
  socket
    .once("connect", () => resolve(true))
    .once("error", () => resolve(false))
    .once("timeout", () => resolve(false));
  return promise.finally(() => socket.destroy());
}

test("only this machine reaches it, unless another host is asked for", async () => {
  await using hub = await runHub();
  const { hostname, port } = new URL(hub.origin);
  expect(hostname).toBe("127.0.0.1");
  for (const address of otherAddresses()) expect(await isReachable(address, Number(port)), address).toBe(false);

  await using open = await runHub({ host: "0.0.0.0" });
  const openPort = Number(new URL(open.origin).port);
  for (const address of otherAddresses().filter((candidate) => !candidate.includes(":")))
    expect(await isReachable(address, openPort), address).toBe(true);
});

test("a port that is taken is the system's error", async () => {
  await using hub = await runHub();
  await expect(runHub({ port: Number(new URL(hub.origin).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("closing ends the streams that are open, stops their providers and frees the port", async () => {
  const provider = fakeProvider({ chunks: Array.from({ length: 10_000 }, (_, index) => `${index} `), delayMs: 1 });
  const hub = await runHub({ providers: [provider] });
  const response = await post(`${hub.baseUrl}/chat/completions`, {
    model: "fake-model",
    messages: [{ role: "user", content: "Count." }],
    stream: true,
  });
  const reader = response.body?.getReader();
  await reader?.read();
  expect(provider.openStreams).toBe(1);
  await hub.close();
  const readOn = async (): Promise<void> => {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read());
  };
  await expect(readOn()).rejects.toThrow();
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));
  await using again = await runHub({ port: Number(new URL(hub.origin).port) });
  expect((await fetch(`${again.origin}/health`)).status).toBe(200);
});

test("a reader that leaves stops the provider", async () => {
  const provider = fakeProvider({ chunks: Array.from({ length: 10_000 }, () => "x"), delayMs: 1 });
  await using hub = await runHub({ providers: [provider] });
  const controller = new AbortController();
  const body = { model: "fake-model", messages: [{ role: "user", content: "Count." }], stream: true };
  const response = await post(`${hub.baseUrl}/chat/completions`, body, { signal: controller.signal });
  await response.body?.getReader().read();
  controller.abort();
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));
});
