/** Which keys came before: 64 bits of each in a flat table, so that ten million rows take 256 MB and not two gigabytes. */
import { createHash } from 'node:crypto';

/** At ten million keys the chance that two of them share 64 bits is 1 in 300,000. */
export class SeenKeys {
  #slots = new BigUint64Array(1 << 16);
  #count = 0;

  /** Notes the key. False where it was seen before. */
  add(key: string): boolean {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    const isNew = put(this.#slots, toBits(key));
    if (isNew) this.#count++;
    return isNew;
  }

  #grow(): void {
    const slots = new BigUint64Array(this.#slots.length * 2);
    for (const bits of this.#slots) if (bits !== 0n) put(slots, bits);
    this.#slots = slots;
  }
}

function put(slots: BigUint64Array, bits: bigint): boolean {
  const mask = slots.length - 1;
  let at = Number(bits & 0xffff_ffffn) & mask;
  while (slots[at] !== 0n) {
    if (slots[at] === bits) return false;
    at = (at + 1) & mask;
  }
  slots[at] = bits;
  return true;
}

/** Never 0, which marks an empty slot. */
const toBits = (key: string): bigint => createHash('sha1').update(key).digest().readBigUInt64LE(0) || 1n;
