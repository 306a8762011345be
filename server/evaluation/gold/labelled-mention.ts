/** A mention as the first annotation writes it → one that is compared. */
import { KIND_NAMES, KINDS, type Kind } from '../../domain/ontology/kind.ts';
import { GOLD_FORMS, type GoldMention } from './gold.ts';

interface Labelled {
  readonly start: number;
  readonly end: number;
  /** A label of the graph: "GovernmentBody". */
  readonly kind: string;
  readonly form: string;
}

/** None where its form or kind is not compared: pronouns, nominals, offices (scored through HOLDS_OFFICE). */
export function toMention({ start, end, kind: label, form: written }: Labelled, text: string): GoldMention[] {
  const kind = kindOf(label);
  const form = GOLD_FORMS.find((one) => one === written);
  if (!kind || !form || kind === 'OFFICE') return [];
  return [{ start, end, kind, form, words: text.slice(start, end) }];
}

const kindOf = (label: string): Kind | undefined => KIND_NAMES.find((kind) => KINDS[kind].nodeLabel === label);
