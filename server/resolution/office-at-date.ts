/** "The army chief" of a text on Pakistan of 2023: who held that office on that day. Two possible holders, or none, leave it unnamed. */

import type { PartialDate } from '../domain/partial-date.ts';
import { officeNameWithin } from '../domain/wording/office-name.ts';

/** An office with what is known of its holders. */
export interface Seat {
  readonly id: string;
  /** Its names and aliases, its country among them or not. */
  readonly names: readonly string[];
  /** Id of its country. */
  readonly country: string;
  /** Ids of those seen in it last on or before a day, and not stated to have left or seen to be followed by then. */
  heldOn(day: PartialDate): readonly string[];
}

export interface OfficeAtDate {
  /** The words of the text: "army chief", "minister of foreign affairs". */
  readonly office: string;
  readonly country: string;
  /** What the country is called: left out of the names of its offices before they are compared. */
  readonly countryNames: readonly string[];
  readonly day: PartialDate;
}

/** Id of the one holder; undefined where nobody or more than one comes into question. */
export function holderOf(asked: OfficeAtDate, seats: readonly Seat[]): string | undefined {
  const [one, ...others] = new Set(seatsNamed(asked, seats).flatMap((seat) => seat.heldOn(asked.day)));
  return others.length === 0 ? one : undefined;
}

/** The offices of the country that go by the words. */
function seatsNamed(
  { office, country, countryNames }: Omit<OfficeAtDate, 'day'>,
  seats: readonly Seat[],
): readonly Seat[] {
  const nameOf = (words: string) => officeNameWithin(words, countryNames);
  const wanted = nameOf(office);
  return seats.filter((seat) => seat.country === country && seat.names.some((name) => nameOf(name) === wanted));
}
