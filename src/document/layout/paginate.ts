import type { FlowParagraph } from '../flow/flow.ts'
import type { Mark } from './page.ts'
import { heightOf, type Strip } from './strip.ts'

/** From the top of the page’s text to the bottom, down the page. */
export interface Body {
  readonly top: number
  readonly bottom: number
}
export interface Paginated {
  /** Each draws its page. */
  readonly pages: readonly (() => readonly Mark[])[]
  readonly headingPages: ReadonlyMap<number, number>
  /** Paragraphs that begin a page because they stay with what follows, and that with more. */
  readonly turned: ReadonlySet<FlowParagraph>
}

/** Lengths are rounded somewhere in any program. */
const GRACE = 1

/** Strips that stay on one page with the next, up to one that may be parted from it. */
function chains(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const all: Strip[][] = []
  strips.forEach((strip, at) => {
    const before = strips[at - 1]
    const chain = all.at(-1)
    if (chain !== undefined && before?.keep === true && strip.newPage !== true) chain.push(strip)
    else all.push([strip])
  })
  return all
}

/** Puts strips on pages from the top, as much on each as fits. */
export function paginate(strips: readonly Strip[], body: Body): Paginated {
  const pages: (() => readonly Mark[])[][] = [[]]
  const headingPages = new Map<number, number>()
  const turned = new Set<FlowParagraph>()
  let y = body.top
  let empty = true
  let first = true
  const turn = (): void => {
    pages.push([])
    y = body.top
    empty = true
  }
  const gapOf = (strip: Strip): number => (first ? strip.gap : empty ? strip.gapAtTop : strip.gap)
  const draw = (strip: Strip): void => {
    const top = y
    pages.at(-1)?.push(() => strip.draw(top))
    y += strip.height
  }
  const place = (strip: Strip): void => {
    if (empty && !first && strip.head !== undefined) draw(strip.head)
    y += gapOf(strip)
    draw(strip)
    if (strip.heading !== undefined) headingPages.set(strip.heading, pages.length)
    empty = false
    first = false
  }
  const roomBelow = (part: readonly Strip[]): number =>
    body.bottom + GRACE - (y + (part[0] === undefined ? 0 : gapOf(part[0])) + heightOf(part) + (part.at(-1)?.below ?? 0))
  const fits = (part: readonly Strip[]): boolean => roomBelow(part) >= 0
  // LibreOffice sometimes counts the room below the last of what stays together, and sometimes does not: then a break decides.
  const isDoubtful = (chain: readonly Strip[]): boolean =>
    flowsIn(chain) > 1 && fits(chain) && roomBelow(chain) < (chain.at(-1)?.after ?? 0)

  for (const chain of chains(strips).flatMap((one) => parted(one, body))) {
    if (chain[0]?.newPage === true && !first) turn()
    const begins = chain[0]?.begins
    const doubtful = isDoubtful(chain) && begins?.kind === 'paragraph'
    if (!empty && (doubtful || !fits(chain))) {
      if ((doubtful || flowsIn(chain) > 2) && begins?.kind === 'paragraph') turned.add(begins)
      turn()
    }
    for (const strip of chain) {
      if (!empty && !fits([strip])) turn()
      place(strip)
    }
  }
  return { pages: pages.map((strips) => () => strips.flatMap((draw) => draw())), headingPages, turned }
}

const flowsIn = (chain: readonly Strip[]): number => chain.filter(({ begins }) => begins !== undefined).length

/**
 * A chain too tall for any page: a table need not stay with what follows, and of paragraphs LibreOffice keeps as many of the last
 * together as fit. A table that is too tall by itself begins a page, with what stays with it.
 */
function parted(chain: readonly Strip[], body: Body): readonly (readonly Strip[])[] {
  const room = body.bottom - body.top + GRACE
  const begins = chain.flatMap(({ begins }, at) => (begins === undefined ? [] : [at]))
  if (heightOf(chain) <= room) return [chain]
  const afterTable = begins.find((at) => chain[at - 1]?.head !== undefined)
  const from =
    afterTable ?? (chain.some(({ head }) => head !== undefined) ? 0 : (begins.find((at) => heightOf(chain.slice(at)) <= room) ?? 0))
  return from === 0 ? [chain] : [chain.slice(0, from), chain.slice(from)].flatMap((part) => parted(part, body))
}
