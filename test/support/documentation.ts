import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A block of code in a page of the documentation. */
export interface CodeBlock {
  page: string;
  language: 'ts' | 'tsx';
  /** The file that it is a part of; empty for one that stands by itself. */
  file: string;
  code: string;
}

/** The blocks of TypeScript in the READMEs of both packages and docs/hosts. */
export function codeBlocks(): CodeBlock[] {
  const hosts = readdirSync(`${root}/docs/hosts`).map((name) => `docs/hosts/${name}`);
  return ['README.md', 'admin-ui/README.md', ...hosts].flatMap((page) => {
    const blocks = textOf(page).matchAll(/^```(tsx?)(?: (\S+))?\n([^]*?)^```$/gm);
    return [...blocks].map(([, language, file = '', code = '']) => ({
      page,
      language: language === 'tsx' ? 'tsx' : 'ts',
      file,
      code,
    }));
  });
}

/** Tells whether a block is a part of its file, word by word. */
export function isInFile({ file, code }: CodeBlock): boolean {
  return words(textOf(file)).includes(words(code));
}

function textOf(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
