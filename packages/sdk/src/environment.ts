/** A variable of the environment, where the runtime has one; an empty one counts as absent. */
export function environment(name: string): string | undefined {
  const value = globalThis.process?.env[name];
  return value === undefined || value === "" ? undefined : value;
}
