/** Space on the time slider plays it; Space again, any other key, or the end stops it. */
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../ui/announcer.ts';
import { firstMonth, nextMonth } from './playback.ts';

const MONTH_MS = 350;

interface Played {
  readonly value: readonly number[];
  readonly range: readonly [number, number];
  /** The picture is not there yet: the next month waits for it. */
  readonly waits: boolean;
  /** `quietly`: all months but the first are one step for undo. */
  readonly onMonth: (value: readonly number[], how?: 'quietly') => void;
}

export function usePlayback(played: Played): boolean {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(played);
  latest.current = played;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSpace = event.key === ' ';
      if (isSpace && (playing || isOnSlider(event.target))) event.preventDefault();
      if (playing) setPlaying(false);
      else if (isSpace && isOnSlider(event.target) && mayMove()) {
        latest.current.onMonth(firstMonth(latest.current.value, latest.current.range));
        announce('Playing month by month. Space stops it.');
        setPlaying(true);
      }
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [playing]);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const { value, range, waits, onMonth } = latest.current;
      if (waits) return;
      const next = nextMonth(value, range);
      if (next) onMonth(next, 'quietly');
      else setPlaying(false);
    }, MONTH_MS);
    return () => clearInterval(timer);
  }, [playing]);
  return playing;
}

const isOnSlider = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('.month-slider input[type=range]');

function mayMove(): boolean {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still) announce('Playing is off, because this system asks for less motion.');
  return !still;
}
