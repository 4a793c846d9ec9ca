import type { Level } from '../../../src/model/vocabulary.ts'
import type { Place } from '../../state/place.ts'

export const aims = [3, 4, 5] as const satisfies readonly Level[]
export type Aim = (typeof aims)[number]

/** Production-ready: the article’s advice. */
export const ADVISED: Aim = 4

/** The aim that a place names, "level-5"; the advised one otherwise. */
export const aimAt = ({ id }: Place): Aim => aims.find((aim) => id === `level-${aim}`) ?? ADVISED
export const placeOfAim = (aim: Aim): Place => (aim === ADVISED ? { screen: 'roadmap' } : { screen: 'roadmap', id: `level-${aim}` })
