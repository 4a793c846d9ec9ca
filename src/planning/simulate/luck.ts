import type { ChanceSource } from './chances.ts'

/**
 * Luck is not drawn from a row of numbers, it is looked up: by run, by whom or what it befalls, and by source. So a run is the
 * same whoever works it out and in whatever order, and the same hire has the same luck in two scenarios. 32-bit integers only.
 */
export interface Key {
  readonly a: number
  readonly b: number
}

const { imul } = Math

/** Spreads every bit over all 32 (a multiply and shift finaliser, each step of which can be undone, so that nothing falls together). */
function mixed(bits: number): number {
  const once = imul(bits ^ (bits >>> 16), 0x21_f0_aa_ad)
  const twice = imul(once ^ (once >>> 15), 0xd3_5a_2d_97)
  return (twice ^ (twice >>> 15)) | 0
}

/** FNV-1a over the text's code units, mixed. */
function hashed(text: string, from: number): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  return mixed(hash)
}

/** Of whom or what luck befalls, from its id. */
export const keyOf = (id: string): Key => ({ a: hashed(id, 0x81_1c_9d_c5), b: hashed(id, 0x1b_87_35_93) })

export const runKey = (seed: number, run: number): Key => ({
  a: mixed((mixed((seed + 0x9e_37_79_b9) | 0) + run) | 0),
  b: mixed((mixed((seed + 0x85_eb_ca_6b) | 0) + imul(run, 0xc2_b2_ae_35)) | 0),
})

/** Added to word a of a key, so that each source has luck of its own. */
export const tagOf = (source: ChanceSource): number => imul(sourceNumber[source], 0x7f_4a_7c_15)
const sourceNumber: Readonly<Record<ChanceSource, number>> = {
  'time-to-fill': 1,
  notice: 2,
  acceptance: 3,
  attrition: 4,
  ramp: 5,
  effort: 6,
}

/** Word b of a key for whoever fills the same seat next: the second, third … in it. */
export const nextInSeat = (b: number, nth: number): number => (b + imul(nth, 0x2c_1b_3c_6d)) | 0

/** Luck between 0 and 1, neither of them included; evenly spread. */
export function luck(runA: number, runB: number, a: number, b: number): number {
  const first = runA ^ a
  const second = imul(first ^ (first >>> 16), 0x7f_eb_35_2d)
  const third = imul(((second ^ (second >>> 15)) + (runB ^ b)) | 0, 0x84_6c_a6_8b)
  const fourth = imul(third ^ (third >>> 16), 0x21_f0_aa_ad)
  return (((fourth ^ (fourth >>> 15)) >>> 0) + 0.5) / 4_294_967_296
}
