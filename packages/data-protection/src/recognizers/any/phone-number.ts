import { otherCallingCodes, type PhonePlan, phonePlans } from "./phone-plans.data.ts";

/** What the plan of a country says of digits. */
export type PlanAnswer = "mobile" | "other" | undefined;

/** Whether digits behind a plus sign are a number of some country: "valid" by its plan, "possible" where only the length is known or fits. */
export function readInternational(digits: string): "valid" | "possible" | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const code = digits.slice(0, length);
    const plans = plansByCode().get(code);
    const national = digits.slice(length);
    if (plans !== undefined) {
      const answers = plans.map((plan) => readPlan(plan, withoutTrunk(plan, national)));
      if (answers.some((answer) => answer !== undefined)) return "valid";
      return national.length >= 4 && national.length <= 12 ? "possible" : undefined;
    }
    const lengths = lengthsByCode().get(code);
    if (lengths !== undefined)
      return national.length >= lengths[0] && national.length <= lengths[1] ? "possible" : undefined;
  }
  return undefined;
}

/** Whether digits are a number as it is written inside one of the countries. */
export function readNational(digits: string, countries: readonly string[]): PlanAnswer {
  let best: PlanAnswer;
  for (const country of countries) {
    for (const plan of plansOf(country)) {
      const answer = readPlan(plan, withoutTrunk(plan, digits));
      if (answer === "mobile") return answer;
      best ??= answer;
    }
  }
  return best;
}

/** The prefix goes only where what is left is a number: in some countries numbers begin with the same digit. */
function withoutTrunk(plan: PhonePlan, digits: string): string {
  if (plan.trunk === null) return digits;
  const { trunk, general } = patternsOf(plan);
  const length = trunk?.exec(digits)?.[0].length ?? 0;
  const rest = digits.slice(length);
  return length > 0 && (general.test(rest) || !general.test(digits)) ? rest : digits;
}

function readPlan(plan: PhonePlan, national: string): PlanAnswer {
  const { general, mobile, others } = patternsOf(plan);
  if (!general.test(national)) return undefined;
  if (mobile.test(national)) return "mobile";
  return others.test(national) ? "other" : undefined;
}

interface PlanPatterns {
  readonly trunk: RegExp | undefined;
  readonly general: RegExp;
  readonly mobile: RegExp;
  readonly others: RegExp;
}

const compiled = new Map<PhonePlan, PlanPatterns>();

function patternsOf(plan: PhonePlan): PlanPatterns {
  const known = compiled.get(plan);
  if (known !== undefined) return known;
  const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);
  const patterns: PlanPatterns = {
    trunk: plan.trunk === null ? undefined : new RegExp(`^(?:${plan.trunk})`),
    general: whole(plan.general),
    mobile: whole(plan.mobile),
    others: whole(plan.others),
  };
  compiled.set(plan, patterns);
  return patterns;
}

let byCode: ReadonlyMap<string, readonly PhonePlan[]> | undefined;
let byCountry: ReadonlyMap<string, readonly PhonePlan[]> | undefined;
let byOtherCode: ReadonlyMap<string, readonly [least: number, most: number]> | undefined;

function plansByCode(): ReadonlyMap<string, readonly PhonePlan[]> {
  byCode ??= Map.groupBy(phonePlans, ({ code }) => code);
  return byCode;
}

/** A country's plan, and those of the territories with the same calling code: Åland's numbers are called from Finland as its own. */
function plansOf(country: string): readonly PhonePlan[] {
  byCountry ??= new Map(phonePlans.map((plan) => [plan.country, plansByCode().get(plan.code) ?? []]));
  return byCountry.get(country) ?? [];
}

function lengthsByCode(): ReadonlyMap<string, readonly [least: number, most: number]> {
  byOtherCode ??= new Map(
    otherCallingCodes.split(" ").map((entry) => {
      const [code = "", least = 0, most = 0] = entry.split(/[:-]/u);
      return [code, [Number(least), Number(most)]];
    }),
  );
  return byOtherCode;
}
