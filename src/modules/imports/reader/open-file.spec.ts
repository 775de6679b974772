import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { tableClues as clues } from '../../../../test/support/table-clues.js';
import { openFile } from './open-file.js';

const open = (bytes: Buffer | string, size = 100): ReturnType<typeof openFile> => {
  const whole = Buffer.from(bytes);
  const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
    whole.subarray(i * size, (i + 1) * size),
  );
  return openFile(Readable.from(pieces), { clues, maxRows: 10_000 });
};
const begin = (...bytes: number[]): Buffer =>
  Buffer.concat([Buffer.from(bytes), Buffer.alloc(600)]);

describe('openFile', () => {
  it.each([1, 100, 100_000])('reads all of a text that comes in pieces of %d', async (size) => {
    const table = await open(`Email,Role\n${'a@b.example,HR\n'.repeat(2000)}`, size);
    let count = 0;
    for await (const batch of table.batches) count += batch.length;
    expect(count).toBe(2000);
  });

  it.each<[string, Buffer | string, string]>([
    ['html', ' <!DOCTYPE html>\n<html><body><table><tr><td>Email', 'web page'],
    ['html', '<table border=1><tr><td>Email</td></tr></table>', 'web page'],
    ['html', Buffer.from('\ufeff<html><table>', 'utf16le'), 'web page'],
    ['json', '[{"email": "a@b.example"}]', 'JSON'],
    ['json', '{\n  "people": []\n}', 'JSON'],
    ['vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\n', 'contact cards'],
    ['ldif', 'version: 1\n\ndn: cn=Ada\nmail: ada@b.example\n', 'LDIF'],
    ['ldif', 'dn: uid=ada,dc=b,dc=example\r\nmail: ada@b.example\r\n', 'LDIF'],
    ['yaml', '---\n- email: ada@b.example\n  name: Ada\n', 'YAML'],
    ['yaml', 'people:\n  - email: ada@b.example\n    name: Ada\n', 'YAML'],
    ['mbox', 'From ada@b.example Mon Jan  5 10:00:00 2026\nFrom: ada@b.example\n', 'e-mails'],
    ['mbox', 'Received: from mx.b.example\nSubject: Hello\n', 'e-mails'],
    ['xml', '<?xml version="1.0"?>\n<people><person/></people>', 'XML'],
    ['rtf', '{\\rtf1\\ansi Email}', 'formatted text'],
    ['pdf', '%PDF-1.7\n%\n', 'PDF'],
    ['image', begin(0x89, 0x50, 0x4e, 0x47), 'picture'],
    [
      'encrypted',
      Buffer.concat([begin(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')]),
      'protected by a password',
    ],
    ['xls', begin(0xd0, 0xcf, 0x11, 0xe0), 'with a password'],
    [
      'doc',
      Buffer.concat([begin(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('WordDocument', 'utf16le')]),
      'Word',
    ],
    ['gzip', begin(0x1f, 0x8b, 8), 'compressed'],
    ['executable', begin(0x4d, 0x5a, 0x90, 0), 'program'],
    ['binary', Buffer.from([...Array(256).keys()]), 'neither a text'],
  ])('names %s for what it is: %j', async (kind, bytes, told) => {
    await expect(open(bytes)).rejects.toMatchObject({
      code: 'import.unsupported_file',
      params: { kind },
      message: expect.stringContaining(told) as unknown,
    });
  });

  it.each([
    '[Email],Role\na@b.example,HR\n',
    'MZ,Email\n1,a@b.example\n',
    '---\nEmail\na@b.example\n',
    'Version: 1,Email\nx,a@b.example\n',
    '# x\nEmail\na@b.example\n',
  ])('takes %j for a table', async (text) => {
    const table = await open(text);
    expect(table.source).toBe('csv');
    await table.close();
  });

  it('lets go of the source when it refuses', async () => {
    const source = Readable.from([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000)]);
    await expect(openFile(source, { clues, maxRows: 1 })).rejects.toMatchObject({
      params: { kind: 'pdf' },
    });
    expect(source.destroyed).toBe(true);
  });
});
