import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Gives a function that moves the focus once all that changes now has been drawn: a button that
 * was busy loses it.
 * @param place where to; null leaves it where it is.
 */
export function useFocusAfter(place: () => HTMLElement | null): () => void {
  const [times, setTimes] = useState(0);
  const move = useEffectEvent(() => place()?.focus());
  useEffect(() => {
    if (times > 0) move();
  }, [times]);
  return () => setTimes((before) => before + 1);
}
