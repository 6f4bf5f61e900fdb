// The Node transport, apart from the core so that browsers never load undici
export { nodeTransport, type NodeTransportOptions } from "./undici-transport.ts";
export type { HttpRequest, HttpResponse, Transport } from "../transport/transport.ts";
