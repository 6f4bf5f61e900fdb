"use client";

import type { AnswerRecord } from "@leam/sdk";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { askModel, listModels } from "./api.ts";
import { letter } from "./letter.data.ts";
import { RecordView } from "./record-view.tsx";

/** The form, the answer as it arrives, and its record. */
export function Chat(): ReactNode {
  const [models, setModels] = useState<readonly string[]>([]);
  const [answer, setAnswer] = useState("");
  const [record, setRecord] = useState<AnswerRecord>();
  const [error, setError] = useState("");
  const [isBusy, setBusy] = useState(false);
  const stop = useRef<AbortController>(undefined);

  useEffect(() => {
    listModels().then(setModels, (cause: Error) => setError(cause.message));
  }, []);

  async function ask(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const controller = (stop.current = new AbortController());
    setAnswer("");
    setRecord(undefined);
    setError("");
    setBusy(true);
    try {
      const content = `${textOf(form, "text")}\n\n${textOf(form, "question")}`;
      for await (const piece of askModel(textOf(form, "model"), content, controller.signal)) {
        setAnswer((text) => text + piece.text);
        if (piece.record !== undefined) setRecord(piece.record);
      }
    } catch (cause) {
      if (!controller.signal.aborted) setError(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <form onSubmit={(event) => void ask(event)}>
        <label htmlFor="text">Text</label>
        <textarea id="text" name="text" rows={8} required defaultValue={letter} />
        <label htmlFor="question">Question</label>
        <input id="question" name="question" required defaultValue="What must be replaced?" />
        <label htmlFor="model">Model</label>
        <select id="model" name="model">
          {models.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
        <div className="buttons">
          <button type="submit" disabled={isBusy || models.length === 0}>
            Ask
          </button>
          <button type="button" disabled={!isBusy} onClick={() => stop.current?.abort()}>
            Stop
          </button>
        </div>
      </form>
      <h2 id="answer-title">Answer</h2>
      <p className="answer" role="status" aria-labelledby="answer-title" aria-busy={isBusy}>
        {answer}
      </p>
      <p className="error" role="alert">
        {error}
      </p>
      {record === undefined ? null : <RecordView record={record} />}
    </>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
