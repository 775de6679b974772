/** A part of an image: its own elements, the parts that are in it, and the ids that it refers to. */
interface Part {
  elements: number;
  parts: Part[];
  references: string[];
}

/** The number of elements that an image may be drawn of, each counted as often as it is referred to. */
const heaviest = 20_000;

/** The length of a chain of parts and references. */
const longest = 200;

/**
 * Counts what is to be drawn. A handful of elements that refer to one another over and over can keep
 * a browser busy for hours.
 */
export class SvgWeight {
  private readonly image = newPart();
  /** The parts that the element at hand is in. */
  private readonly inside = [this.image];
  /** By their ids; of several with one id, the first is meant. */
  private readonly named = new Map<string, Part>();

  /**
   * Enters an element, which is a part by itself where it has an id.
   * @param references the ids that it refers to.
   */
  enter(id: string | undefined, references: readonly string[]): void {
    const parent = this.inside.at(-1) ?? this.image;
    const part = id === undefined ? parent : newPart();
    if (id !== undefined) {
      parent.parts.push(part);
      if (!this.named.has(id)) this.named.set(id, part);
    }
    part.elements++;
    part.references.push(...references);
    this.inside.push(part);
  }

  leave(): void {
    this.inside.pop();
  }

  /** True when the image is drawn of more elements than are sane, or of itself. */
  isTooMuch(): boolean {
    return this.weigh(this.image, new Map(), 0) > heaviest;
  }

  /** Undefined among the known weights is what is being weighed: it is drawn of itself. */
  private weigh(part: Part, known: Map<Part, number | undefined>, depth: number): number {
    if (depth > longest) return Infinity;
    if (known.has(part)) return known.get(part) ?? Infinity;
    known.set(part, undefined);
    const referred = part.references.flatMap((id) => this.named.get(id) ?? []);
    let weight = part.elements;
    for (const one of [...part.parts, ...referred]) weight += this.weigh(one, known, depth + 1);
    known.set(part, weight);
    return weight;
  }
}

function newPart(): Part {
  return { elements: 0, parts: [], references: [] };
}
