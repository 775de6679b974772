/** Asks whether something answers again. */
export type Ask = () => Promise<boolean>;

/**
 * Knows whether the server answers. Whoever gets no answer says so once. Then this asks by itself,
 * one request at a time however many wait, and lets them all go on.
 */
export interface Connection {
  /**
   * Tells that there was no answer.
   * @returns when `ask`, and whatever else was missed, answers again.
   */
  lost: (ask: Ask) => Promise<void>;
  isLost: () => boolean;
  /** Asks at once instead of after the pause. */
  askNow: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** The pauses until it is asked again, in milliseconds; the last one goes on. */
const pauses = [1_000, 2_000, 3_000, 5_000];

/** @param pause waits that long; a test's own does not. */
export function createConnection(pause: (milliseconds: number) => Promise<void>): Connection {
  const missed = new Set<Ask>();
  const listeners = new Set<() => void>();
  let back = Promise.resolve();
  let askNow = (): void => undefined;
  const tell = (): void => listeners.forEach((listener) => listener());

  const askUntilBack = async (): Promise<void> => {
    for (let round = 0; missed.size > 0; round++) {
      const hurried = new Promise<void>((resolve) => (askNow = resolve));
      await Promise.race([pause(pauses[Math.min(round, pauses.length - 1)] ?? 0), hurried]);
      await Promise.all(
        [...missed].map(async (ask) => {
          if (await ask()) missed.delete(ask);
        }),
      );
    }
    tell();
  };

  return {
    lost: (ask) => {
      const isNew = missed.size === 0;
      missed.add(ask);
      if (isNew) {
        back = askUntilBack();
        tell();
      }
      return back;
    },
    isLost: () => missed.size > 0,
    askNow: () => askNow(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** This tab's. */
export const connection = createConnection(
  (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
);
