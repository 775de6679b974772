import { type Words, words } from '../../../../words/words.js';
import { FileError } from '../file-error.js';
import { type Container, encrypted } from './container.js';
import { localName, onOpen, readXml } from './xml-reader.js';

/** Tells the workbook that a container is. Throws FileError `import.unsupported_file` for others. */
export async function workbookKind(container: Container): Promise<'xlsx' | 'ods'> {
  if (container.has('xl/workbook.bin')) throw refused('xlsb');
  if (hasPart(container, /^word\/document[^/]*\.xml$/)) throw refused('docx');
  if (hasPart(container, /^ppt\/presentation[^/]*\.xml$/)) throw refused('pptx');
  if (hasPart(container, /^index\.zip$|^index\/.*\.iwa$/)) throw refused('numbers');
  if (container.has('mimetype') || container.has('META-INF/manifest.xml')) {
    return openDocumentKind(container);
  }
  if (container.has('xl/workbook.xml') || container.has('_rels/.rels')) return 'xlsx';
  throw refused('zip');
}

async function openDocumentKind(container: Container): Promise<'ods'> {
  let kind = await mimetype(container);
  let isEncrypted = container.has('encrypted-package');
  await readXml(
    container.read('META-INF/manifest.xml'),
    onOpen((name, attributes) => {
      if (localName(name) === 'encryption-data') isEncrypted = true;
      if (attributes['manifest:full-path'] === '/')
        kind ||= attributes['manifest:media-type'] ?? '';
    }),
  );
  const [, document = ''] = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(kind) ?? [];
  if (document === 'text') throw refused('odt');
  if (document === 'presentation') throw refused('odp');
  if (document !== 'spreadsheet' || !(isEncrypted || container.has('content.xml'))) {
    throw refused('zip');
  }
  if (isEncrypted) throw encrypted();
  return 'ods';
}

async function mimetype(container: Container): Promise<string> {
  let text = '';
  for await (const bytes of container.read('mimetype')) {
    text += bytes.toString('latin1');
    if (text.length > 100) break;
  }
  return text.trim();
}

const told = {
  xlsb: words('workbook.kind.xlsb'),
  docx: words('workbook.kind.document'),
  odt: words('workbook.kind.document'),
  pptx: words('workbook.kind.presentation'),
  odp: words('workbook.kind.presentation'),
  numbers: words('workbook.kind.numbers'),
  zip: words('workbook.kind.zip'),
} as const satisfies Record<string, Words>;

function refused(kind: keyof typeof told): FileError {
  return new FileError('import.unsupported_file', told[kind], { kind });
}

function hasPart({ paths }: Container, name: RegExp): boolean {
  return paths.some((path) => name.test(path));
}
