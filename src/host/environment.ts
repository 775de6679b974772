import { UsherSetupError } from '../index.js';

/** A setting that is missing or wrong. The message says which one and what it takes. */
export class ConfigurationError extends UsherSetupError {}

/** Reads settings from variables, and collects what is wrong with them: all is said at once. */
export class Environment {
  private readonly faults = new Set<string>();

  constructor(private readonly variables: Readonly<Record<string, string | undefined>>) {}

  /** The text of a variable; undefined where it is not set, or blank. */
  text(name: string): string | undefined {
    return this.variables[name]?.trim() || undefined;
  }

  /** A list, its parts separated by commas or spaces; undefined where it is not set. */
  list(name: string): string[] | undefined {
    return this.text(name)?.split(/[\s,]+/);
  }

  /** A whole number, both ends of its range included. */
  whole(name: string, fallback: number, { from = 0, to }: { from?: number; to: number }): number {
    const value = Number(this.text(name) ?? fallback);
    const isInRange = Number.isInteger(value) && value >= from && value <= to;
    this.demand(isInRange, `${name} takes a whole number from ${from} to ${to}.`);
    return isInRange ? value : fallback;
  }

  /** One of a few words; undefined where it is not set. */
  oneOf<Word extends string>(
    name: string,
    known: readonly Word[],
    fault = `${name} is ${known.join(' or ')}.`,
  ): Word | undefined {
    const text = this.text(name);
    const word = known.find((one) => one === text);
    this.demand(word === text, fault);
    return word;
  }

  /** An address in one of `schemes`, as `https:`; undefined where it is not set. */
  url(name: string, ...schemes: readonly string[]): string | undefined {
    const text = this.text(name);
    const isAddress =
      text === undefined || (URL.canParse(text) && schemes.includes(new URL(text).protocol));
    const beginnings = schemes.map((scheme) => `${scheme}//`).join(' or ');
    this.demand(isAddress, `${name} begins with ${beginnings}.`);
    return text;
  }

  /** Notes `fault` unless all is well. */
  demand(isWell: boolean, fault: string): void {
    if (!isWell) this.faults.add(fault);
  }

  /** @throws ConfigurationError naming all that is wrong. */
  demandNoFaults(): void {
    if (this.faults.size > 0) throw new ConfigurationError([...this.faults].join('\n'));
  }
}
