import { numberTyped } from '../../../components/typed.ts'

const MOST = 1_000_000

/** A limit as people type it: empty is no limit. */
export function countTyped(text: string, whole: boolean): { readonly value: number | null; readonly wrong: string | null } {
  if (text.trim() === '') return { value: null, wrong: null }
  const typed = numberTyped(text, 0, MOST)
  if (typed.value === null) return { value: null, wrong: Number(text.replace('−', '-')) < 0 ? 'A limit is 0 or more.' : typed.wrong }
  return whole && !Number.isInteger(typed.value) ? { value: null, wrong: 'A whole number, such as 3.' } : typed
}
