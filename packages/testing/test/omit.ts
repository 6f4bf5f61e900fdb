/** A copy without one member. */
export function omit<Value extends object, Key extends keyof Value>(value: Value, key: Key): Omit<Value, Key> {
  const { [key]: dropped, ...rest } = value;
  void dropped;
  return rest;
}
