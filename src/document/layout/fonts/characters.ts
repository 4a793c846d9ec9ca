/** The characters whose widths are known, as ranges of code points: Latin, Greek, Cyrillic, punctuation, currency, arrows, marks. */
const RANGES = `
  0020-007E 00A0-017F 0218-021B 0391-03A9 03AC-03CE 0401-045F 2010-2015 2018-201E 2020-2022 2026 202F 2030 2032-2033 2039-203A 2044
  20A6-20AC 20B9-20BD 2116 2122 2153-2154 215B-215E 2190-2195 2206 2211-2212 221A 221E 2248 2260 2264-2265 25A0-25A1 25B2 25BA 25BC
  25C6 25CA-25CB 25CF 2605-2606 2610-2612 2713-2714 2717-2718`

function codesOf(range: string): readonly number[] {
  const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16))
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** U+03A2 is no character. */
export const characters: readonly number[] = RANGES.trim()
  .split(/\s+/)
  .flatMap(codesOf)
  .filter((code) => code !== 0x3a2)
