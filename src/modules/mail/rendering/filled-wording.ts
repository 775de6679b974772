import Handlebars from 'handlebars';
import { linkLine, type Wording } from '../wording/placeholders.js';
import { harmlessText } from './harmless-text.js';

/** The values of placeholders. Those of `sure` stay as they are; of all others nothing becomes a link. */
export interface Filling {
  made: Readonly<Record<string, string>>;
  sure: Readonly<Record<string, string>>;
}

/** A paragraph of a mail; `link` is the one with the button. */
export type FilledParagraph = 'link' | { html: string; text: string };

// Noncharacters, which no text holds (common/text/readable.ts), stand for what is put in last.
const marks = /[\ufdd0-\ufdef]/g;
const firstMark = 0xfdd0;
const anyMark = /[\ufdd0-\ufdef]/;
const [strong, strongEnd] = ['\ufdee', '\ufdef'];

/** Fills a subject. */
export function filledLine(line: string, filling: Filling): string {
  return unmarked(markedLine(line, filling), filling);
}

/**
 * Fills the text of a wording, paragraph by paragraph; those that come out empty are left out. The placeholder
 * `outstanding` stands out where it is first named.
 */
export function filledText(
  wording: Wording,
  filling: Filling,
  outstanding: string,
): readonly FilledParagraph[] {
  let isNamed = false;
  return paragraphsOf(wording).flatMap((lines): FilledParagraph[] => {
    if (lines === 'link') return ['link'];
    const filled = lines.map((line) => {
      const plain = markedLine(line, filling);
      const isToStandOut = !isNamed && line.includes(`{${outstanding}}`);
      const named = isToStandOut ? markedLine(line, filling, outstanding) : plain;
      // Beside a mark a name could make a link with what it stands at, which nobody would break.
      const html = named.replace(/[\ufdee\ufdef]/g, '') === plain ? named : plain;
      isNamed ||= html.includes(strong);
      return { text: unmarked(plain, filling), html: htmlOf(html, filling) };
    });
    const said = filled.filter((line) => line.text !== '');
    if (said.length === 0) return [];
    return [
      {
        text: said.map((line) => line.text).join('\n'),
        html: said.map((line) => line.html).join('<br>\n'),
      },
    ];
  });
}

type Paragraphs = readonly ('link' | readonly string[])[];

/** The paragraphs of the wordings in use, which thousands of mails are made of. */
const known = new WeakMap<Wording, Paragraphs>();

/** The lines of each paragraph. The link is one by itself, whatever stands around it. */
function paragraphsOf(wording: Wording): Paragraphs {
  const paragraphs = known.get(wording) ?? paragraphsIn(wording.text);
  known.set(wording, paragraphs);
  return paragraphs;
}

function paragraphsIn(text: string): Paragraphs {
  return text
    .replace(/^[^\S\n]*\{link\}[^\S\n]*$/m, `\n\n${linkLine}\n\n`)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => (paragraph === linkLine ? 'link' : paragraph.split('\n')));
}

/** A line with what people made up, and with marks for all that stays as it is. */
function markedLine(line: string, { made, sure }: Filling, outstanding?: string): string {
  const names = Object.keys(sure);
  const filled = line.replace(marks, '').replace(/\{(\w+)\}/g, (written, name: string) => {
    const value = Object.hasOwn(made, name) ? made[name] : undefined;
    const said = Object.hasOwn(sure, name)
      ? String.fromCharCode(firstMark + names.indexOf(name))
      : value && harmlessText(value.replace(marks, ''));
    if (said === undefined) return written;
    return name === outstanding ? strong + said + strongEnd : said;
  });
  return harmlessText(filled);
}

function unmarked(line: string, { sure }: Filling): string {
  const values = Object.values(sure);
  return line.replace(marks, (mark) => values[mark.charCodeAt(0) - firstMark] ?? '');
}

function htmlOf(line: string, { made, sure }: Filling): string {
  if (!anyMark.test(line)) return Handlebars.escapeExpression(line);
  const html = Object.entries(sure).map(([name, value]) => [
    name,
    Handlebars.escapeExpression(value),
  ]);
  const shown = Handlebars.escapeExpression(line)
    .replace(strong, '<strong>')
    .replace(strongEnd, '</strong>');
  return unmarked(shown, { made, sure: Object.fromEntries(html) as Filling['sure'] });
}
