/** Lets one waiter through each time it is opened. */
export interface Gate {
  readonly pass: () => Promise<void>;
  readonly open: () => void;
}

export function createGate(): Gate {
  let next = Promise.withResolvers<void>();
  return {
    async pass() {
      await next.promise;
      next = Promise.withResolvers();
    },
    open: () => next.resolve(),
  };
}
