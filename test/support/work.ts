/** Counts the characters that text-reading code has looked at: by place, by a search or by a pattern. */
export interface Work {
  readonly characters: number;
  stop(): void;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;
/** Counts the characters that a call looks at, told once it has its result. */
type Cost = (self: unknown, args: unknown[]) => (result: unknown) => number;

/** Methods of texts that look at all of them. With a pattern they go through its `exec`. */
const whole = ['replaceAll', 'split', 'toLowerCase'];

/** Normalizing sorts runs of combining characters, each by going back along its run. */
function normalizing(text: string): number {
  let looks = 0;
  let run = 0;
  for (const character of text) {
    run = character >= '\u0300' && character <= '\u036f' ? run + 1 : 0;
    looks += 1 + run;
  }
  return looks;
}

/**
 * Counts what the methods of texts and patterns look at until it is stopped, so that a test can
 * hold how much work something is instead of how long it takes. A pattern counts as one look at
 * each character up to the end of what it finds, however often it goes back.
 */
export function countWork(): Work {
  const originals: (() => void)[] = [];
  const work = {
    characters: 0,
    stop: (): void => {
      for (const restore of originals) restore();
    },
  };
  const count = (owner: object, name: string, costOf: Cost): void => {
    const methods = owner as Record<string, Method>;
    const original = methods[name];
    if (original === undefined) throw new Error(`There is no ${name}.`);
    originals.push(() => (methods[name] = original));
    methods[name] = function (...args) {
      const cost = costOf(this, args);
      const result = original.apply(this, args);
      work.characters += cost(result);
      return result;
    };
  };
  count(String.prototype, 'charCodeAt', () => () => 1);
  for (const name of whole) {
    count(String.prototype, name, (self) => () => String(self).length);
  }
  count(String.prototype, 'normalize', (self) => () => normalizing(String(self)));
  count(RegExp.prototype, 'exec', (self, [text]) => {
    const { global, sticky, lastIndex } = self as RegExp;
    const from = global || sticky ? lastIndex : 0;
    return (result) => {
      const found = result as RegExpExecArray | null;
      if (found) return found.index + found[0].length - from;
      return sticky ? 1 : String(text).length - from;
    };
  });
  return work;
}
