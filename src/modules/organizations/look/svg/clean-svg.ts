import { SaxesParser } from 'saxes';
import {
  allowedAttributes,
  drawingElements,
  referringElements,
  textElements,
  wrappingElements,
} from './svg-names.js';
import { cleanDeclarations, cleanSheet, isHarmless, referencesIn } from './svg-values.js';
import { sizeOf } from './svg-size.js';
import { SvgWeight } from './svg-weight.js';

/** The reasons for which a text is no logo. */
export type SvgFault = 'no_svg' | 'damaged' | 'too_many_parts';

export interface CleanSvg {
  svg: string;
  width: number;
  height: number;
}

/** The number of elements that may stand in one another. */
const maxDepth = 64;

/**
 * Draws an image of SVG anew, of an allow-list of elements and attributes: without script, handlers
 * of events, links, foreign content, and whatever is loaded from elsewhere or animated. Document types
 * are left out, and no entity is resolved but those of XML itself.
 */
export function cleanSvg(text: string): CleanSvg | SvgFault {
  const drawing = new Drawing();
  try {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('opentag', ({ name, attributes }) => drawing.begin(name, attributes));
    parser.on('closetag', () => drawing.end());
    parser.on('text', (words) => drawing.say(words));
    parser.on('cdata', (words) => drawing.say(words));
    parser.write(text).close();
  } catch {
    return drawing.isSvg ? 'damaged' : 'no_svg';
  }
  return drawing.finish();
}

type Attributes = Readonly<Record<string, string>>;

/** An element that is open: written under its name, wrapped around others, or left out with all in it. */
interface Open {
  name: string;
  fate: 'written' | 'wraps' | 'left out';
}

/** The image that is drawn anew. */
class Drawing {
  isSvg = false;
  private readonly written: (string | (() => string))[] = [];
  private readonly open: Open[] = [];
  private readonly gradients = new Set<string>();
  private readonly weight = new SvgWeight();
  private sheet = '';
  private size: { width: number; height: number } | undefined;

  begin(prefixed: string, attributes: Attributes): void {
    const name = prefixed.replace(/^svg:/, '');
    const isRoot = this.open.length === 0;
    if (isRoot && name !== 'svg') throw new Error('The root is another element.');
    if (this.open.length >= maxDepth) throw new Error('Elements are nested too deeply.');
    this.isSvg = true;
    const fate = this.fateOf(name);
    this.open.push({ name, fate });
    if (fate !== 'written') return;
    const kept = cleanAttributes(name, attributes);
    const references = Object.values(kept).flatMap(referencesIn);
    if (kept.href) references.push(kept.href.slice(1));
    this.weight.enter(kept.id, references);
    if (kept.id && name.endsWith('Gradient')) this.gradients.add(kept.id);
    if (name === 'style') this.sheet = '';
    else this.written.push(`<${name}${written(isRoot ? this.asRoot(kept) : kept)}>`);
  }

  say(words: string): void {
    const { name, fate } = this.open.at(-1) ?? { name: '', fate: 'left out' };
    if (fate !== 'written') return;
    if (name === 'style') this.sheet += words;
    else if (textElements.has(name)) this.written.push(escaped(words));
  }

  end(): void {
    const { name, fate } = this.open.pop() ?? { name: '', fate: 'left out' };
    if (fate !== 'written') return;
    this.weight.leave();
    if (name === 'style') this.writeSheet(this.sheet);
    else this.written.push(`</${name}>`);
  }

  finish(): CleanSvg | SvgFault {
    if (!this.size) return this.isSvg ? 'damaged' : 'no_svg';
    if (this.weight.isTooMuch()) return 'too_many_parts';
    const svg = this.written.map((part) => (typeof part === 'string' ? part : part())).join('');
    return { svg, ...this.size };
  }

  private fateOf(name: string): Open['fate'] {
    if (this.open.some(({ fate }) => fate === 'left out')) return 'left out';
    if (wrappingElements.has(name)) return 'wraps';
    return drawingElements.has(name) ? 'written' : 'left out';
  }

  /** Written when all is known: gradients may come after the sheet that refers to them. */
  private writeSheet(sheet: string): void {
    this.written.push(() => {
      const kept = cleanSheet(sheet, (id) => this.gradients.has(id));
      return kept && `<style>${escaped(kept)}</style>`;
    });
  }

  private asRoot(attributes: Attributes): Attributes {
    const { width, height, viewBox } = sizeOf(attributes);
    this.size = { width, height };
    return {
      xmlns: 'http://www.w3.org/2000/svg',
      ...attributes,
      viewBox,
      width: String(width),
      height: String(height),
    };
  }
}

function cleanAttributes(element: string, attributes: Attributes): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style') kept.style = cleanDeclarations(value);
    else if (name === 'href' || name.endsWith(':href')) {
      if (referringElements.has(element) && /^#[\w.:-]+$/.test(value)) kept.href = value;
    } else if (allowedAttributes.has(name) && isHarmless(value)) kept[name] = value;
  }
  return kept;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
