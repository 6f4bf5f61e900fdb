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
 * Splits providers into those that keep the policy and those that do not. It is judged once, when the client is made, and stands above
 * every connection: a provider that breaks it is never contacted, not even for its list of models.
 * @throws {LeamError} INVALID_CALL for a demand that is misspelt or of the wrong type: passed over, it would be no demand
 */
export function judge(policy: Policy, providers: readonly Provider[]): Judgement {
  checkPolicy(policy);
  const problems = providers.map((provider) => ({ provider, problem: problemOf(policy, provider) }));
  return {
    permitted: problems.filter(({ problem }) => problem === undefined).map(({ provider }) => provider),
    refused: problems.flatMap(({ provider, problem }) => (problem === undefined ? [] : [{ provider, problem }])),
  };
}

export interface Judgement {
  readonly permitted: readonly Provider[];
  readonly refused: readonly { readonly provider: Provider; readonly problem: string }[];
}

/** The error for a call that only a refused provider could have answered. */
export function violation({ refused }: Judgement, requestId?: string): LeamError {
  const reasons = refused.map(({ provider, problem }) => `provider ${provider.name} ${problem}`).join("; ");
  return new LeamError({
    code: "POLICY_VIOLATION",
    message: `Nothing was sent: ${reasons}. Choose another provider, or state its facts if they are known.`,
    ...(requestId === undefined ? {} : { requestId }),
  });
}

function checkPolicy(policy: Policy): void {
  for (const [name, value] of Object.entries(policy)) {
    if (value === undefined || demands[name]?.(value) === true) continue;
    throw new LeamError({
      code: "INVALID_CALL",
      message: `\`policy\` holds something that is no demand, or not of its type. It takes ${Object.keys(demands).join(", ")}.`,
      param: "policy",
    });
  }
}

const demands: Readonly<Record<string, (value: unknown) => boolean>> = {
  jurisdictions: (value) => Array.isArray(value) && value.every((code) => typeof code === "string"),
  maxRetentionDays: (value) => typeof value === "number",
  forbidTraining: (value) => typeof value === "boolean",
};

function problemOf(
  { jurisdictions, maxRetentionDays, forbidTraining }: Policy,
  provider: Provider,
): string | undefined {
  const { jurisdiction, retention, training } = provider.facts;
  if (jurisdictions !== undefined && !isWithin(jurisdiction, jurisdictions)) {
    return `is in jurisdiction "${jurisdiction}", allowed: ${jurisdictions.join(", ") || "none"}`;
  }
  if (maxRetentionDays !== undefined && !(retentionDays(retention) <= maxRetentionDays)) {
    return `may keep calls longer than ${maxRetentionDays} days, or does not say`;
  }
  return forbidTraining === true && training !== "never" ? "may train on calls, or does not say" : undefined;
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
