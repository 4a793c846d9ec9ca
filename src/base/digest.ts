import { perValue } from './per-value.ts'

const FNV_PRIME = 0x01_00_01_93

/** FNV-1a (Fowler, Noll, Vo) over a text's UTF-16 units, from a start of its own. */
function fnv(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME)
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME)
  }
  return hash >>> 0
}

const hex = (hash: number): string => hash.toString(16).padStart(8, '0')

/** JSON with the keys of each object in order, so that alike values read alike. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
}

/** 16 hexadecimal digits of a text, the same on every machine; to tell values apart, not to keep secrets. */
export const textDigest = (text: string): string => `${hex(fnv(text, 0x81_1c_9d_c5))}${hex(fnv(text, 0x9e_37_79_b9))}`

/** The same of a JSON value, worked out once for each. */
export const digestOf = perValue((value: object): string => textDigest(canonicalJson(value)))
