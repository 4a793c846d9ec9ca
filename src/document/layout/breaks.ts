/** Classes of the Unicode line breaking algorithm (UAX 14), those that tell lines of these documents apart. */
type Class =
  | 'space'
  | 'zero'
  | 'glue'
  | 'open'
  | 'close'
  | 'quote'
  | 'hyphen'
  | 'after'
  | 'dash'
  | 'exclaim'
  | 'infix'
  | 'slash'
  | 'prefix'
  | 'postfix'
type AnyClass = Class | 'digit' | 'letter' | 'ideograph' | 'mark' | 'object' | 'dots'

const classes: readonly (readonly [AnyClass, RegExp])[] = [
  ['letter', /[A-Za-z]/u],
  ['space', / /u],
  ['digit', /\p{Nd}/u],
  ['zero', /\u200B/u],
  ['glue', /[\u00A0\u202F\u2011\u2060\uFEFF]/u],
  ['open', /[([{¡¿‚„]/u],
  ['close', /[)\]}]/u],
  ['quote', /["'‘’“”‹›«»]/u],
  ['hyphen', /-/u],
  ['after', /[\t|\u2009\u2010\u2012\u2013\u00AD\u2000-\u2006\u2008\u205F\u3000]/u],
  ['dash', /—/u],
  ['exclaim', /[!?]/u],
  ['infix', /[,.:;]/u],
  ['slash', /\//u],
  ['prefix', /[$+\\£¥€±−№₦₩₪₫₹₺₽]/u],
  ['postfix', /[%¢°‰′″]/u],
  ['dots', /…/u],
  ['object', /\uFFFC/u],
  ['mark', /[\p{M}\u200D\p{Emoji_Modifier}\uFE0F]/u],
  ['ideograph', /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u],
]
const isTextSymbol = /[©®™‼⁉↔-↪ℹ]/u

function readClass(character: string): AnyClass {
  if (isTextSymbol.test(character)) return 'letter'
  return classes.find(([, pattern]) => pattern.test(character))?.[0] ?? 'letter'
}

const classOf = new Map<string, AnyClass>()
function classIn(character: string): AnyClass {
  const cached = classOf.get(character)
  if (cached !== undefined) return cached
  const read = readClass(character)
  classOf.set(character, read)
  return read
}

const neverBefore: ReadonlySet<AnyClass> = new Set([
  'space',
  'zero',
  'glue',
  'close',
  'quote',
  'hyphen',
  'after',
  'exclaim',
  'infix',
  'slash',
  'mark',
  'dots',
])
const neverAfter: ReadonlySet<AnyClass> = new Set(['glue', 'open', 'quote'])
/** Not even after spaces. */
const neverBegins: ReadonlySet<AnyClass> = new Set(['close', 'exclaim', 'infix', 'slash', 'zero', 'space'])
const inNumber: ReadonlySet<AnyClass> = new Set(['hyphen', 'infix', 'slash', 'prefix', 'open', 'letter', 'digit', 'postfix'])
const joinsLetters: ReadonlySet<AnyClass> = new Set(['letter', 'digit', 'infix', 'prefix', 'postfix', 'close'])

/** Whether a line may end between two neighbours, neither of them a space. */
function mayPart(before: AnyClass, after: AnyClass): boolean {
  if (before === 'zero' && after !== 'space' && after !== 'zero') return true
  if (after === 'object' || before === 'object') return !neverAfter.has(before) && (before === 'object' ? !neverBegins.has(after) : true)
  if (neverBefore.has(after) || neverAfter.has(before)) return false
  if (after === 'digit') return !inNumber.has(before) && before !== 'close'
  if (after === 'letter') return !joinsLetters.has(before)
  if (after === 'open') return before !== 'letter' && before !== 'digit'
  if (after === 'prefix' || after === 'postfix') return !['letter', 'digit', 'close', 'infix'].includes(before)
  return true
}

/** For each UTF-16 unit, whether a line may begin there. Follows LibreOffice; Word differs after a slash, where it does not break. */
export function breaksOf(text: string): Uint8Array {
  const breaks = new Uint8Array(text.length + 1)
  let before: AnyClass | null = null
  let spaced = false
  let at = 0
  for (const character of text) {
    const own = classIn(character)
    if (before !== null && own !== 'space') {
      const may = spaced ? !neverBegins.has(own) && before !== 'open' : mayPart(before, own)
      breaks[at] = may ? 1 : 0
    }
    spaced = own === 'space'
    if (!spaced && own !== 'mark') before = own
    before ??= 'letter'
    at += character.length
  }
  return breaks
}
