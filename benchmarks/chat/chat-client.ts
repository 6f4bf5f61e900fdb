export interface ChatCall {
  readonly model: string;
  readonly messages: { readonly role: "user"; readonly content: string }[];
}

/** What is measured of a client. */
export interface ChatClient {
  readonly name: string;
  whole(call: ChatCall): Promise<string>;
  /** The pieces of text; the server writes `maxTokens` of them. */
  stream(call: ChatCall, maxTokens: number): AsyncIterable<string>;
}
