import { PlainDate } from '../../base/date.ts'
import { fieldBookmark, questionBookmark } from '../../interview/scorecard-form.ts'
import type { Field } from '../block.ts'
import { answerText } from '../flow/answer-text.ts'
import { element, escaped, value } from './xml.ts'

/** Word’s ids of content controls and bookmarks share no numbers with those of headings. */
const FIRST_ID = 100_000

const FIRST_QUESTION_ID = 200_000

/** The text of a field’s question in a bookmark: it finds the answer in the next cell when a program has written that cell anew. */
export function question({ tag }: Field, number: number, runs: string): string {
  const id = FIRST_QUESTION_ID + number
  return element('w:bookmarkStart', { 'w:id': id, 'w:name': questionBookmark(tag) }) + runs + element('w:bookmarkEnd', { 'w:id': id })
}

/** A place to answer: a content control with a title for screen readers and a tag to find it by, inside a bookmark that programs keep when they drop the tag. `number` is unique in the document. */
export function answer(field: Field, number: number, language: string): string {
  const id = FIRST_ID + number
  const { text, open } = answerText(field)
  const content = written(text, field, open ? 'PlaceholderText' : undefined)
  const properties = element(
    'w:sdtPr',
    {},
    value('w:alias', field.label),
    value('w:tag', field.tag),
    value('w:id', id),
    // The control stays when its answer is deleted.
    value('w:lock', 'sdtLocked'),
    open ? '<w:showingPlcHdr/>' : '',
    kindOf(field, language),
  )
  return [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': fieldBookmark(field.tag) }),
    element('w:sdt', {}, properties, element('w:sdtContent', {}, content)),
    element('w:bookmarkEnd', { 'w:id': id }),
  ].join('')
}

const BOX_FONT = 'MS Gothic'
const boxFont = element('w:rFonts', { 'w:ascii': BOX_FONT, 'w:hAnsi': BOX_FONT, 'w:eastAsia': BOX_FONT, 'w:hint': 'eastAsia' })

function written(text: string, { control }: Field, style?: string): string {
  const look = (style === undefined ? '' : value('w:rStyle', style)) + (control.kind === 'check' ? boxFont : '')
  const lines = text.split('\n').map((line) => element('w:t', { 'xml:space': 'preserve' }, escaped(line)))
  return element('w:r', {}, look === '' ? '' : element('w:rPr', {}, look), lines.join('<w:br/>'))
}

function kindOf({ control, value: says }: Field, language: string): string {
  switch (control.kind) {
    case 'text':
    case 'long-text':
      // LibreOffice lets the text of plain-text controls slip out; rich text holds it.
      return '<w:richText/>'
    case 'choice':
      return element(
        'w:dropDownList',
        {},
        ...control.choices.map(({ value: val, label }) => element('w:listItem', { 'w:displayText': label, 'w:value': val })),
      )
    case 'check':
      return checkBox(says === 'yes')
    case 'date':
      return datePicker(says, language)
    default:
      return control satisfies never
  }
}

const checkBox = (ticked: boolean): string =>
  element(
    'w14:checkbox',
    {},
    element('w14:checked', { 'w14:val': ticked ? 1 : 0 }),
    element('w14:checkedState', { 'w14:val': '2612', 'w14:font': BOX_FONT }),
    element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': BOX_FONT }),
  )

const datePicker = (says: string, language: string): string =>
  element(
    'w:date',
    PlainDate.safeParse(says).success ? { 'w:fullDate': `${says}T00:00:00Z` } : {},
    value('w:dateFormat', 'd MMMM yyyy'),
    value('w:lid', language),
    value('w:storeMappedDataAs', 'dateTime'),
    value('w:calendar', 'gregorian'),
  )
