import { Band } from '../../../../src/model/money-lines.ts'
import { moneyTyped } from '../../../components/typed.ts'
import type { BandRow } from './band-rows.ts'

export const bandKeys = ['low', 'middle', 'high', 'contractADay'] as const
export type BandKey = (typeof bandKeys)[number]
export type BandTexts = Readonly<Record<BandKey, string>>

export interface WrongBand {
  readonly at: BandKey
  readonly wrong: string
}

/** The band that was typed, or what is wrong with it and where. */
export function bandTyped(
  { id, role, level }: Pick<BandRow, 'id' | 'role' | 'level'>,
  texts: BandTexts,
): { readonly band: Band } | WrongBand {
  for (const key of bandKeys) {
    const { wrong } = moneyTyped(texts[key])
    if (wrong !== null) return { at: key, wrong }
  }
  const middle = moneyTyped(texts.middle).amount
  if (middle === null) return { at: 'middle', wrong: 'A band needs its middle: seats are planned with it.' }
  const [low, high] = [moneyTyped(texts.low).amount ?? middle, moneyTyped(texts.high).amount ?? middle]
  const band = Band.safeParse({ id, role, level, low, middle, high, contractADay: moneyTyped(texts.contractADay).amount })
  if (band.success) return { band: band.data }
  return { at: low > middle ? 'low' : 'high', wrong: band.error.issues[0]?.message ?? 'That is no pay band.' }
}
