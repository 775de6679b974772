import { isObject, readSwitch, readText, wrong } from './option-shapes.js';
import type { JobsOption, UsherExtras } from './usher-options.js';

/** The options that are known beforehand, each with its default where it is not given. */
export interface Extras {
  path: string;
  dataSource: string;
  jobs: JobsOption;
  runJobs: boolean;
  /** With a slash before it and none after, `` for the root; false for nowhere. */
  pages: string | false;
}

/** @throws UsherSetupError naming the option that is wrong. */
export function readExtras(given: UsherExtras): Extras {
  const { path = 'api', dataSource, jobs = 'in-process', runJobs, pages = '/' } = given;
  return {
    path: readPath('path', path, 'is a path, as people.'),
    dataSource: readText('dataSource', dataSource, "'default'") ?? 'default',
    jobs: readJobs(jobs),
    runJobs: readSwitch('runJobs', runJobs) ?? true,
    pages: pages === false ? false : readPages(pages),
  };
}

function readPages(pages: string): string {
  const path = readPath('pages', pages, 'is a path, as /people, or false.');
  return path === '' ? '' : `/${path}`;
}

/** The path without slashes around it. */
function readPath(name: string, value: unknown, words: string): string {
  const path = typeof value === 'string' ? value.replace(/^\/+|\/+$/g, '') : undefined;
  if (path === undefined) throw wrong(name, words);
  if (path === '' || path.split('/').every(isSegment)) return path;
  throw wrong(name, `${words} It has letters from a to z, digits and . _ ~ - between its slashes.`);
}

/** Tells whether it stands in an address as it is written. */
function isSegment(text: string): boolean {
  return /^[\w.~-]+$/.test(text) && text !== '.' && text !== '..';
}

function readJobs(jobs: unknown): JobsOption {
  if (jobs === 'in-process' || jobs === 'bull') return jobs;
  const [[kind, value] = [], ...others] = isObject(jobs) ? Object.entries(jobs) : [];
  if (others.length === 0 && typeof value === 'string' && value !== '') {
    if (kind === 'bull') return { bull: value };
    if (kind === 'redisUrl') return { redisUrl: value };
  }
  throw wrong('jobs', "is 'in-process', 'bull', { bull: key } or { redisUrl: address }.");
}
