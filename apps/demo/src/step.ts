/** A step of the demo that did not do what it is for. */
export class StepError extends Error {
  readonly step: string;

  constructor(step: string, problem: string, cause?: unknown) {
    super(`${step}: ${problem}`, { cause });
    this.step = step;
  }
}

/** Throws a StepError unless the condition holds. */
export function mustHold(condition: boolean, step: string, problem: string): void {
  if (!condition) throw new StepError(step, problem);
}

/** Adds up where the time goes. */
export interface Clock {
  time<T>(what: string, work: () => Promise<T> | T): Promise<T>;
  /** What took how long, in milliseconds, longest first. */
  summary(): readonly (readonly [string, number])[];
}

export function createClock(): Clock {
  const spent = new Map<string, number>();
  return {
    async time(what, work) {
      const started = performance.now();
      try {
        return await work();
      } finally {
        spent.set(what, (spent.get(what) ?? 0) + performance.now() - started);
      }
    },
    summary: () => [...spent.entries()].sort(([, a], [, b]) => b - a),
  };
}
