import { statSync } from 'node:fs';

/** The projects whose files take minutes. Begun last, they would keep one worker busy while the others are done. */
const slow = ['plugin', 'browser', 'faults', 'bench'];

/** The order in which jest runs files: those that take minutes first, and of the others the largest. */
export default class LongestFirst {
  sort(tests) {
    const place = ({ context }) => {
      const found = slow.indexOf(context.config.displayName.name);
      return found === -1 ? slow.length : found;
    };
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort(
      (one, other) => place(one) - place(other) || sizes.get(other.path) - sizes.get(one.path),
    );
  }

  // How long each took is not remembered: a fresh clone has the same order as any other.
  cacheResults() {}
}
