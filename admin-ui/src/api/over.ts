/**
 * An object with some of its members replaced or added. All others are the object's own, also those
 * of its class and those that it makes up when it is asked for them.
 */
export function over<T extends object>(own: T, members: Partial<T>): T {
  const valueOf = (name: PropertyKey): unknown => {
    if (Object.hasOwn(members, name)) return Reflect.get(members, name);
    const value: unknown = Reflect.get(own, name);
    return typeof value === 'function' ? (value.bind(own) as unknown) : value;
  };
  // Its target is empty, because a proxy may not differ from a target that is frozen.
  return new Proxy({} as T, {
    get: (_, name) => valueOf(name),
    has: (_, name) => name in members || name in own,
    ownKeys: () => [...new Set([...Reflect.ownKeys(own), ...Reflect.ownKeys(members)])],
    getOwnPropertyDescriptor: (_, name) =>
      Object.hasOwn(members, name) || Object.hasOwn(own, name)
        ? { value: valueOf(name), configurable: true, enumerable: true, writable: true }
        : undefined,
  });
}
