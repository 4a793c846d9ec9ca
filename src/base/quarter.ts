import { addDays, daysBetween, PlainDate } from './date.ts'

/** A calendar quarter as one number, year × 4 + (0 to 3), so that quarters add and compare as numbers. */
export type Quarter = number

export const quarterOf = (date: PlainDate): Quarter => Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3)

const two = (n: number): string => String(n).padStart(2, '0')
export const quarterStart = (quarter: Quarter): PlainDate =>
  PlainDate.parse(`${String(Math.floor(quarter / 4)).padStart(4, '0')}-${two((quarter % 4) * 3 + 1)}-01`)
/** The last day of the quarter. */
export const quarterEnd = (quarter: Quarter): PlainDate => addDays(quarterStart(quarter + 1), -1)
/** Days in the quarter: 90 to 92. */
export const quarterDays = (quarter: Quarter): number => daysBetween(quarterStart(quarter), quarterStart(quarter + 1))
/** "Q3 2027" */
export const quarterWords = (quarter: Quarter): string => `Q${(quarter % 4) + 1} ${Math.floor(quarter / 4)}`
