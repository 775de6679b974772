import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { KeptAnswers } from './kept-answers.js';

let answers: KeptAnswers<number>;
let asked: number;
/** Finds what is true now, in a second. */
let truth = 0;
const find = (): Promise<number> => {
  asked++;
  const found = truth;
  return new Promise((resolve) => setTimeout(() => resolve(found), 1000));
};
const later = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
async function waitedFor(question: string): Promise<[answer: number, milliseconds: number]> {
  const begin = performance.now();
  const answer = answers
    .of(question, find)
    .then((said): [number, number] => [said, performance.now() - begin]);
  await later(1000);
  return answer;
}

beforeEach(() => {
  jest.useFakeTimers();
  answers = new KeptAnswers((answer) => answer > 10, 5000);
  asked = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

it('waits once for an answer that is asked for all the time, which is some seconds old at most', async () => {
  truth = 100;
  expect(await waitedFor('all')).toEqual([100, 1000]);
  for (let second = 1; second <= 60; second++) {
    truth = 100 + second;
    const [answer, milliseconds] = await waitedFor('all');
    expect(milliseconds).toBe(0);
    expect(answer).toBeGreaterThanOrEqual(truth - 8);
  }
  expect(asked).toBeLessThan(14);
  // Nobody has asked for long: what was true then is not told.
  await later(20_000);
  truth = 500;
  expect(await waitedFor('all')).toEqual([500, 1000]);
});

it('keeps no small answer', async () => {
  for (truth of [1, 2, 3]) expect(await waitedFor('few')).toEqual([truth, 1000]);
});

it('says why there is no answer to who asks after a finding has failed that nobody waited for', async () => {
  truth = 100;
  await waitedFor('all');
  await later(6000);
  const fails = (): Promise<number> => Promise.reject(new Error('The database is away.'));
  expect(await answers.of('all', fails)).toBe(100);
  await later(0);
  await expect(answers.of('all', fails)).rejects.toThrow('The database is away.');
});
