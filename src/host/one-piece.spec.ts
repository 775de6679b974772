import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import type MimeNode from 'nodemailer/lib/mime-node';
import { inOnePiece } from './one-piece.js';

const words = fc.oneof(
  fc.lorem({ maxCount: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom('', ' ', 'Zürich', 'a\r\nb', '.\n..\n', 'x'.repeat(1200), 'מזל טוב', ' \t\n=3D'),
);

describe('a message in one piece', () => {
  it('is the same to the byte as what nodemailer streams', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, words, async (subject, name, text, html) => {
        const { message } = composed({ subject, name, text, html });
        inOnePiece.plugin({ message }, () => undefined);
        expect(isTakenOver(message)).toBe(true);
        const inOne = await message.build();
        Reflect.deleteProperty(message, 'stream');

        expect(inOne.toString()).toBe((await message.build()).toString());
      }),
    );
  });

  it('leaves a message with an attachment to nodemailer', async () => {
    const attachments = [{ filename: 'logo.png', content: Buffer.from([0, 1, 2]) }];
    const { message } = composed({ subject: 's', name: 'n', text: 't', html: 'h', attachments });
    inOnePiece.plugin({ message }, () => undefined);

    expect(isTakenOver(message)).toBe(false);
    expect((await message.build()).toString()).toContain('AAEC');
  });
});

function isTakenOver(message: MimeNode): boolean {
  return Object.hasOwn(message, 'stream');
}

function composed({ name, ...mail }: { name: string } & Record<string, unknown>) {
  const message = new MailComposer({
    ...mail,
    from: { name, address: 'people@example.com' },
    to: { name: '', address: 'ann@example.org' },
    messageId: '<1@example.com>',
    headers: { 'Auto-Submitted': 'auto-generated' },
  }).compile();
  return { message };
}
