import type * as z from 'zod'
import { fileTrouble } from '../../base/failure.ts'
import { FirmStyle, type FirmStyleId, firmStyleIds, FirmStyles } from '../../model/brand.ts'
import { openWord } from './docx-package.ts'
import { colourOf, type Theme, themeOf } from './theme.ts'
import { childOf, elementsOf, inside, isOn, wordAttribute, type XmlElement } from './xml.ts'

/**
 * The built-in styles of a firm's .docx or .dotx as they look on paper: defaults, then each style that they are based on, then their
 * own. A style that the file does not define is left out, and a value that Cadre cannot use is null. Throws a Refusal for a file without styles.
 */
export async function readFirmStyles(name: string, bytes: Uint8Array): Promise<FirmStyles> {
  const word = await openWord(name, bytes)
  const root = await word.part((await word.related(word.main, 'styles')) ?? 'word/styles.xml')
  if (root === null) throw fileTrouble('unreadable', name, 'it has no styles; choose the template that your documents start from')
  const theme = themeOf(await word.part((await word.related(word.main, 'theme')) ?? 'word/theme/theme1.xml'))
  const sheet = sheetOf(root)
  const found = firmStyleIds.flatMap((id): readonly [FirmStyleId, FirmStyle][] => {
    const style = styleNamed(sheet, id)
    return style === undefined ? [] : [[id, looks(layersOf(sheet, style), theme)]]
  })
  const styles: FirmStyles['styles'] = Object.fromEntries(found)
  const font = (id: FirmStyleId, inTheme: string | null): string | null =>
    styles[id]?.font ?? usable(FirmStyle.unwrap().shape.font, inTheme)
  return FirmStyles.parse({ file: name, headingFont: font('Heading1', theme.major), bodyFont: font('Normal', theme.minor), styles })
}

/** Paragraph styles by id, and what holds before any of them. */
interface Sheet {
  readonly defaults: XmlElement
  readonly byId: ReadonlyMap<string, XmlElement>
}

function sheetOf(root: XmlElement): Sheet {
  const run = elementsOf(inside(root, 'w:docDefaults', 'w:rPrDefault'))
  const paragraph = elementsOf(inside(root, 'w:docDefaults', 'w:pPrDefault'))
  const styles = elementsOf(root).filter((one) => one.name === 'w:style' && wordAttribute(one, 'type') === 'paragraph')
  return {
    defaults: { name: 'w:style', attributes: new Map(), children: [...run, ...paragraph] },
    byId: new Map(styles.map((style) => [wordAttribute(style, 'styleId') ?? '', style])),
  }
}

/** Word's name of a built-in style is the same in every language, its id is not: "berschrift1" is named "heading 1". */
function styleNamed({ byId }: Sheet, id: FirmStyleId): XmlElement | undefined {
  const name = id.replace(/(?=\d)/, ' ').toLowerCase()
  const named = [...byId.values()].find((style) => wordAttribute(childOf(style, 'w:name'), 'val')?.toLowerCase() === name)
  return named ?? byId.get(id)
}

/** A style with all that it stands on, the defaults first. A circle of styles ends where it began. */
function layersOf({ defaults, byId }: Sheet, style: XmlElement): readonly XmlElement[] {
  const layers = new Set<XmlElement>()
  for (let at: XmlElement | undefined = style; at !== undefined && !layers.has(at);) {
    layers.add(at)
    at = byId.get(wordAttribute(childOf(at, 'w:basedOn'), 'val') ?? '')
  }
  return [defaults, ...[...layers].toReversed()]
}

/** Word's own values where no layer says anything: 10 point, black, upright, no space. */
function looks(layers: readonly XmlElement[], theme: Theme): FirmStyle {
  const { shape } = FirmStyle.unwrap()
  const run = (name: string): XmlElement | undefined =>
    layers.map((layer) => inside(layer, 'w:rPr', name)).findLast((one) => one !== undefined)
  const font = layers.map((layer) => fontOf(inside(layer, 'w:rPr', 'w:rFonts'), theme)).findLast((one) => one !== null)
  const colour = run('w:color')
  return {
    font: usable(shape.font, font),
    size: usable(shape.size, measure(wordAttribute(run('w:sz'), 'val') ?? '20', 2)),
    bold: isOn(run('w:b')),
    italic: isOn(run('w:i')),
    colour: colour === undefined ? '000000' : colourOf(colour, theme),
    before: usable(shape.before, space(layers, 'before')),
    after: usable(shape.after, space(layers, 'after')),
  }
}

/** A value that the schema takes, and null in place of one that it does not. */
function usable<T>(schema: z.ZodType<T | null>, value: unknown): T | null {
  const checked = schema.safeParse(value)
  return checked.success ? checked.data : null
}

function fontOf(fonts: XmlElement | undefined, theme: Theme): string | null {
  const named = wordAttribute(fonts, 'asciiTheme') ?? wordAttribute(fonts, 'hAnsiTheme')
  const inTheme = named === undefined ? null : named.startsWith('major') ? theme.major : theme.minor
  return inTheme ?? wordAttribute(fonts, 'ascii') ?? wordAttribute(fonts, 'hAnsi') ?? null
}

/** Space above or below in twips; null where Word works it out itself, or counts it in lines. */
function space(layers: readonly XmlElement[], side: 'before' | 'after'): number | null {
  const said = (attribute: string): string | undefined =>
    layers.map((layer) => wordAttribute(inside(layer, 'w:pPr', 'w:spacing'), attribute)).findLast((one) => one !== undefined)
  const isAutomatic =
    !['0', 'false', 'off', undefined].includes(said(`${side}Autospacing`)) || !['0', undefined].includes(said(`${side}Lines`))
  return isAutomatic ? null : measure(said(side) ?? '0', 20)
}

/** A whole number of units, `aPoint` of which make a point; strict files write points out, such as "10.5pt". Null for anything else. */
function measure(text: string, aPoint: number): number | null {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(pt)?$/.exec(text) ?? []
  return number === undefined ? null : Math.round(Number(number) * (unit === undefined ? 1 : aPoint))
}
