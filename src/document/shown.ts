import { countWords, upperFirst } from '../base/phrase.ts'

/** Rows of a chart or a timeline that a page can hold and a reader can still tell apart. */
export const MOST_ROWS = 20

/** What a chart leaves out and where it stands; empty when it shows all: "The chart shows the first 20 of 60; all stand in the table below." */
export const leftOutWords = (what: string, all: number, where: string): string =>
  all <= MOST_ROWS ? '' : `${upperFirst(what)} shows the first ${countWords(MOST_ROWS)} of ${countWords(all)}; ${where}.`

/** As charts and tables both show it: to one decimal. */
export const tenths = (value: number): number => Math.round(value * 10) / 10
