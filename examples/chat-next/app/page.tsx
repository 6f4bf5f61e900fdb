import type { ReactNode } from "react";
import { Chat } from "./chat.tsx";

export default function Page(): ReactNode {
  return (
    <>
      <h1>Ask about a text</h1>
      <p>Personal data is replaced before the text reaches the model, and put back in the answer.</p>
      <Chat />
    </>
  );
}
