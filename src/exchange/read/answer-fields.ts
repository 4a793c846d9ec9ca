import { fieldBookmark } from '../../interview/scorecard-form.ts'
import type { Answers, AnswerField } from '../scorecard-reading.ts'
import { isSeen, seenIn, shown } from './cell-text.ts'
import { childOf, elementsOf, inside, isOn, wordAttribute, type XmlElement } from './xml.ts'

/**
 * The answers of a sheet: the text of each table cell that holds a field's bookmark or its content control. LibreOffice drops the
 * tags of controls and moves text out of them; bookmarks and cells it keeps. A program that writes a cell anew loses both: then the
 * bookmark of the question tells that the next cell is the answer.
 */
export function answersIn(main: XmlElement): Answers {
  const marks: Mark[] = []
  collect({ marks, next: new Map() }, main, null)
  const direct = new Set(marks.filter(({ asked }) => !asked).map(({ key }) => key))
  const places = Map.groupBy(
    marks.filter(({ key, asked }) => !asked || !direct.has(key)),
    ({ place }) => place,
  )
  const answers = new Map<string, AnswerField[]>()
  for (const [place, here] of places) {
    const keys = Map.groupBy(here, ({ key }) => key)
    for (const [key, own] of keys) {
      const found = fieldAt(keys.size === 1 ? place : null, own)
      if (found === null) continue
      const sameKey = answers.get(key) ?? []
      sameKey.push(found)
      answers.set(key, sameKey)
    }
  }
  return answers
}

interface Mark {
  readonly key: string
  /** The cell around it; the control itself where it stands in none, null for a bookmark in no cell. */
  readonly place: XmlElement | null
  readonly control: XmlElement | null
  /** Found by its question, in the cell before. */
  readonly asked: boolean
}
interface Search {
  readonly marks: Mark[]
  /** The cell after each cell of a row. */
  readonly next: Map<XmlElement, XmlElement>
}

function collect(search: Search, element: XmlElement, cell: XmlElement | null): void {
  if (element.name === 'w:bookmarkStart') return collectBookmark(search, wordAttribute(element, 'name') ?? '', cell)
  if (!isSeen(element)) return
  const around = element.name === 'w:tc' ? element : cell
  if (element.name === 'w:tr') {
    const cells = cellsOf(element)
    cells.slice(1).forEach((after, at) => cells[at] !== undefined && search.next.set(cells[at], after))
  }
  const tag = element.name === 'w:sdt' ? wordAttribute(inside(element, 'w:sdtPr', 'w:tag'), 'val') : undefined
  if (tag !== undefined) {
    const place = inside(element, 'w:sdtContent', 'w:tc') ?? around ?? element
    search.marks.push({ key: fieldBookmark(tag), place, control: element, asked: false })
  }
  for (const child of shown(element)) collect(search, child, around)
}

function collectBookmark({ marks, next }: Search, name: string, cell: XmlElement | null): void {
  if (name.startsWith('cadre_')) marks.push({ key: name, place: cell, control: null, asked: false })
  const after = name.startsWith('asked_') && cell !== null ? next.get(cell) : undefined
  if (after !== undefined) marks.push({ key: name.replace('asked_', 'cadre_'), place: after, control: null, asked: true })
}

/** A control may stand around a cell. */
const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  elementsOf(row).flatMap((one) => {
    if (one.name === 'w:sdt') return elementsOf(childOf(one, 'w:sdtContent')).filter(({ name }) => name === 'w:tc')
    return one.name === 'w:tc' ? [one] : []
  })

/** Two fields in one cell, when somebody merged cells, are told apart by their controls alone. */
function fieldAt(cell: XmlElement | null, marks: readonly Mark[]): AnswerField | null {
  const control = marks.find((mark) => mark.control !== null)?.control ?? null
  const place = cell ?? control
  if (place === null) return null
  const properties = elementsOf(childOf(control ?? undefined, 'w:sdtPr'))
  const property = (name: string): XmlElement | undefined => properties.find((one) => one.name === name)
  return {
    ...seenIn(place),
    label: wordAttribute(property('w:alias') ?? property('w:tag'), 'val') ?? null,
    showsHint: property('w:showingPlcHdr') !== undefined,
    fullDate: wordAttribute(property('w:date'), 'fullDate') ?? null,
    isTicked: isOn(childOf(property('w14:checkbox'), 'w14:checked')),
  }
}
