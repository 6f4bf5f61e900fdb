import type { AnswerRecord } from "@leam/sdk";
import type { ReactNode } from "react";

/** Where an answer came from, as a list of terms. */
export function RecordView({ record }: { readonly record: AnswerRecord }): ReactNode {
  const { usage, energy } = record;
  const found = record.protections.flatMap((protection) => Object.entries(protection.found));
  const rows = [
    ["Model", record.model],
    ["Provider", `${record.provider}, run by ${record.operator}`],
    ["Processed in", record.jurisdiction],
    ["Protected", found.map(([entity, count]) => `${count} × ${entity}`).join(", ") || "nothing was found"],
    [
      "Usage",
      `${usage.inputTokens ?? "unknown"} in, ${usage.outputTokens ?? "unknown"} out (${usage.unit ?? "tokens"})`,
    ],
    ["Energy", energy === "unknown" ? "unknown" : `${energy.wattHours} Wh (${energy.method})`],
    ["Took", `${record.durationMs} ms`],
  ] as const;
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">Where it came from</h2>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
