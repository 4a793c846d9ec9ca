import fc from 'fast-check'
import type { Block, DocumentModel, Field } from '../../../src/document/block.ts'
import { firm } from '../brands.ts'
import { showcase } from './showcase.ts'

/** Text that has broken Word files before, and any other. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'W'.repeat(10_000),
    '\uFFFE\uFFFF',
    '\uD800',
    '</w:t>&amp;',
    '\u202Eabc',
    'שלום',
    '😀'.repeat(50),
    'a\r\nb\n\nc',
    ' ',
    '\t',
    '',
  ),
)
const short = fc.constantFrom('Q1 2027', 'Q2 2027', 'a & b', '</c:v>', '\uFFFE', '😀')
const some = <T>(one: fc.Arbitrary<T>, most = 3): fc.Arbitrary<readonly T[]> => fc.array(one, { minLength: 1, maxLength: most })
const block = <K extends Block['kind']>(kind: K, rest: { [P in keyof Extract<Block, { kind: K }>]?: unknown }): fc.Arbitrary<Block> =>
  fc.record({ kind: fc.constant(kind), ...rest }) as fc.Arbitrary<unknown> as fc.Arbitrary<Block> // every caller gives the block’s own fields

const tones = fc.constantFrom('serious', 'watch', 'note')
const number = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.integer({ min: 0, max: 9 }),
)

const chart = fc.record({
  type: fc.constantFrom('columns', 'bars', 'lines', 'radar'),
  stacked: fc.boolean(),
  categories: fc.array(short, { maxLength: 6 }),
  unit: short,
  series: fc.array(
    fc.record({ name: short, values: fc.array(number, { maxLength: 7 }), ink: fc.constantFrom('accent', 'second', 'quiet', 'bad') }),
    { maxLength: 3 },
  ),
})
const control = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'check', 'date') }),
  fc.record({ kind: fc.constant('long-text'), lines: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant('choice'),
    choices: fc.constant([
      { value: 'a', label: 'A' },
      { value: 'b', label: '<B>' },
    ]),
  }),
) as fc.Arbitrary<Field['control']> // each is one of the controls

const anyBlock = (place: number): fc.Arbitrary<Block> =>
  fc.oneof(
    block('heading', { level: fc.constantFrom(1, 2, 3), text: anyText }),
    block('paragraph', { text: anyText }),
    block('list', { ordered: fc.boolean(), items: some(anyText) }),
    block('figures', { figures: some(fc.record({ label: anyText, value: anyText, note: anyText }), 5) }),
    block('callout', { tone: tones, title: anyText, text: anyText }),
    block('chart', { caption: anyText, says: anyText, chart }),
    block('timeline', {
      caption: anyText,
      of: anyText,
      quarters: fc.constant(['Q1 2027', 'Q2 2027', 'Q3 2027']),
      rows: some(fc.record({ label: anyText, spans: fc.constant([{ from: 1, to: 2, words: 'To level 3', tone: 'work' }]) })),
    }),
    block('rating', {
      title: anyText,
      tag: fc.constant(`c${place}`),
      anchors: fc.array(anyText, { minLength: 5, maxLength: 5 }),
      bar: fc.constantFrom(null, 3),
      lines: fc.integer({ min: 1, max: 6 }),
    }),
    block('form', {
      caption: anyText,
      fields: fc
        .tuple(anyText, anyText, anyText, control)
        .map(([label, value, hint, kind]) => [{ tag: `f${place}`, label, value, hint, control: kind }]),
    }),
    block('answer', { label: anyText, lines: fc.integer({ min: 1, max: 4 }) }),
    block('table', {
      caption: anyText,
      columns: fc.constant([
        { title: 'a', weight: 1, lead: true },
        { title: 'b', weight: 2, align: 'right' },
      ]),
      rows: some(fc.record({ cells: fc.tuple(anyText, anyText) })),
    }),
    fc.constant<Block>({ kind: 'page-break' }),
  )

/** Any document that can be asked for, and many that cannot. */
export const anyModel: fc.Arbitrary<DocumentModel> = fc
  .record({
    title: anyText,
    subtitle: anyText,
    organisation: anyText,
    audience: anyText,
    paper: fc.constantFrom('a4', 'letter'),
    contents: fc.boolean(),
    brand: fc.constantFrom(showcase.brand, firm),
    marks: fc.record({ CadreForm: anyText }),
    blocks: fc.integer({ min: 10, max: 18 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyBlock(at)))),
  })
  .map((some) => ({ ...showcase, ...some }))
