import { expect, it } from '@jest/globals';
import { KeyRing } from '../../src/common/secrets/key-ring.js';
import { Settings } from '../../src/common/settings/settings.js';
import { SharedRedis } from '../../src/common/limits/shared-redis.js';
import { MailPace } from '../../src/modules/mail/sending/mail-pace.js';
import { languages } from '../../src/words/languages.js';

const settings = (perSecond: number): Settings =>
  new Settings({
    publicUrl: 'http://usher.test',
    keys: new KeyRing(`k:${Buffer.alloc(32).toString('base64')}`),
    multiOrganization: false,
    runsJobs: true,
    mail: { unsent: 'wait', from: 'x', perSecond, send: undefined },
    apiPath: '/api',
    pagesUrl: 'http://usher.test',
    pages: '',
    hooks: {},
    permissions: [],
    metadataColumns: [],
    languages,
    imports: { maxBytes: 1, maxRows: 1 },
  });

it('lets so many mails go, and tells the next one to wait for less than a second', async () => {
  const pace = new MailPace(settings(3), new SharedRedis());
  const waits = await Promise.all(Array.from({ length: 5 }, () => pace.take()));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
  expect(Math.max(...waits)).toBeLessThanOrEqual(1000);
});

it('holds nobody up without a limit', async () => {
  const pace = new MailPace(settings(0), new SharedRedis());
  const waits = await Promise.all(Array.from({ length: 100 }, () => pace.take()));
  expect(waits).toEqual(Array<number>(100).fill(0));
});
