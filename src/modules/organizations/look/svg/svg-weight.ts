/** The part of an image that has an id: how many elements it has itself, and the ids it refers to. */
interface Part {
  elements: number;
  references: string[];
}

/** The number of elements that an image may be drawn of, each counted as often as it is referred to. */
const heaviest = 20_000;

/** The length of a chain of references. */
const longest = 100;

/**
 * Counts what is to be drawn. A handful of elements that refer to one another over and over can keep
 * a browser busy for hours.
 */
export class SvgWeight {
  private readonly parts = new Map<string, Part>([['', { elements: 0, references: [] }]]);
  /** The ids of the parts that the element at hand is in; the image itself has none. */
  private readonly inside = [''];

  /** Enters an element. @param id undefined where it has none. */
  enter(id: string | undefined, references: readonly string[]): void {
    if (id) this.part().references.push(id);
    this.inside.push(id ?? this.inside.at(-1) ?? '');
    const part = this.part();
    part.elements++;
    part.references.push(...references);
  }

  leave(): void {
    this.inside.pop();
  }

  /** True when the image is drawn of more elements than are sane, or of itself. */
  isTooMuch(): boolean {
    return this.weigh('', new Map(), 0) > heaviest;
  }

  private part(): Part {
    const id = this.inside.at(-1) ?? '';
    const part = this.parts.get(id) ?? { elements: 0, references: [] };
    this.parts.set(id, part);
    return part;
  }

  /** Undefined among the known weights is what is being weighed: it is drawn of itself. */
  private weigh(id: string, known: Map<string, number | undefined>, depth: number): number {
    if (depth > longest) return Infinity;
    if (known.has(id)) return known.get(id) ?? Infinity;
    known.set(id, undefined);
    const part = this.parts.get(id);
    let weight = part?.elements ?? 0;
    for (const one of part?.references ?? []) weight += this.weigh(one, known, depth + 1);
    known.set(id, weight);
    return weight;
  }
}
