/** Reads a variable of the environment. @throws Error when it is not set. */
export function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing.`);
  return value;
}
