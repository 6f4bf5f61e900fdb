import { type DataRetention, LeamError, type Provider } from "@leam/spec";

/** What a provider must promise before anything is sent to it. "unknown" never satisfies a demand. */
export interface Policy {
  /** Where calls may be processed: ISO 3166-1 alpha-2 codes, "EU", "local". "EU" also admits each of its member states. */
  readonly jurisdictions?: readonly string[];
  /** Longest retention in days; 0 asks for none. */
  readonly maxRetentionDays?: number;
  /** True demands a provider that never trains on calls. */
  readonly forbidTraining?: boolean;
}

const memberStates: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);

/**
 * Stands below the filters and above every connection, and fails closed.
 * @throws {LeamError} POLICY_VIOLATION, naming the demand and the provider's fact
 */
export function enforce(policy: Policy | undefined, provider: Provider, requestId: string): void {
  if (policy === undefined) return;
  const { jurisdictions, maxRetentionDays, forbidTraining } = policy;
  const { jurisdiction, retention, training } = provider.facts;
  if (jurisdictions !== undefined && !isWithin(jurisdiction, jurisdictions)) {
    throw violation(
      provider,
      requestId,
      `is in jurisdiction "${jurisdiction}", allowed: ${jurisdictions.join(", ") || "none"}`,
    );
  }
  if (maxRetentionDays !== undefined && !(retentionDays(retention) <= maxRetentionDays)) {
    throw violation(provider, requestId, `may keep calls longer than ${maxRetentionDays} days, or does not say`);
  }
  if (forbidTraining === true && training !== "never") {
    throw violation(provider, requestId, `may train on calls, or does not say`);
  }
}

function isWithin(jurisdiction: string, allowed: readonly string[]): boolean {
  return allowed.includes(jurisdiction) || (allowed.includes("EU") && memberStates.has(jurisdiction))
    ? jurisdiction !== "unknown"
    : false;
}

function retentionDays(retention: DataRetention): number {
  if (retention === "none") return 0;
  return retention === "unknown" ? Number.NaN : retention.days; // NaN is within no limit, not even an infinite one
}

function violation(provider: Provider, requestId: string, problem: string): LeamError {
  return new LeamError({
    code: "POLICY_VIOLATION",
    message: `Nothing was sent: provider ${provider.name} ${problem}. Choose another provider, or state its facts if they are known.`,
    requestId,
  });
}
