import { types } from 'node:util';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';

/** The versions of the servers that Usher is tested with, as `[major, minor]`. */
const oldest = { MariaDB: [10, 6], MySQL: [8, 0] } as const;

/** Says what to set where times would not come back as they are written. */
export const timesFault =
  "its times do not come back as dates in UTC. Take `dateStrings` out of it, and `dateStrings`, `timezone` and `rowsAsArray` out of its `extra`, and leave `timezone: 'Z'`.";

/** Tells whether times are read and written as dates in UTC, whatever the driver was told. */
export async function keepsTimes(dataSource: DataSource): Promise<boolean> {
  const text = '2001-02-03 04:05:06.789';
  const date = new Date('2001-02-03T04:05:06.789Z');
  const [row] = await dataSource.query<({ readAs: unknown; writtenAs: unknown } | undefined)[]>(
    `SELECT CAST('${text}' AS DATETIME(3)) AS readAs, CAST(? AS CHAR) AS writtenAs`,
    [date],
  );
  const readAs = row?.readAs;
  return types.isDate(readAs) && readAs.getTime() === date.getTime() && row?.writtenAs === text;
}

/** Warns of a server that Usher was not tested with. */
export async function warnOfServer(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ version: string }[]>('SELECT VERSION() AS version');
  const words = serverWarning(row?.version ?? '');
  if (words) new Logger('Usher').warn(words);
}

/** Says what is to be said of a server's version; undefined where it is one that was tested. */
export function serverWarning(version: string): string | undefined {
  const server = /mariadb/i.test(version) ? 'MariaDB' : 'MySQL';
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  const [leastMajor, leastMinor] = oldest[server];
  const isNewer = Number(major) > leastMajor;
  if (isNewer || (Number(major) === leastMajor && Number(minor) >= leastMinor)) return undefined;
  return `Usher is tested with MariaDB 10.6 and MySQL 8 and later, and this database is ${server} ${version}: use one of those.`;
}
