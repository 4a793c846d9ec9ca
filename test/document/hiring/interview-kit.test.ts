import { describe, expect, test } from 'vitest'
import type { Block, DocumentModel } from '../../../src/document/block.ts'
import { barOf } from '../../../src/interview/bar.ts'
import { formOf } from '../../../src/interview/scorecard-form.ts'
import { allTexts } from '../texts.ts'
import { empty, odd, sample } from '../workspaces.ts'
import { kitOf, loopOf, posts } from './loops.ts'

const of = <K extends Block['kind']>({ blocks }: DocumentModel, kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
const fieldsOf = (model: DocumentModel) => of(model, 'form').flatMap(({ fields }) => fields)
const scorecardsOf = (kit: readonly DocumentModel[]) => kit.filter(({ title }) => title.startsWith('Scorecard'))
const valueOf = (model: DocumentModel, tag: string): string | undefined => fieldsOf(model).find((field) => field.tag === tag)?.value
const post = { role: 'ai-reliability-engineer', level: 4 } as const
const ines = [...sample.candidate.values()][0]

describe.each([['with people', sample] as const, ['without people', empty] as const, ['with odd names', odd] as const])(
  'a kit %s',
  (_, workspace) => {
    test.each(posts(workspace))('for $role at level $level has a sheet for each stage, and tags and marks to read it back by', (one) => {
      const { stages } = loopOf(workspace, one, 7)
      const sheets = scorecardsOf(kitOf(workspace, one, 7))
      expect(sheets.length).toBe(stages.length)
      sheets.forEach((sheet, at) => {
        const stage = stages[at]
        const form = formOf(sheet.marks, 'sheet.docx')
        expect(form).toEqual({
          ...one,
          seed: 7,
          stage: at + 1,
          stageTitle: stage?.title,
          candidateId: null,
          competencies: stage?.scored.map(({ competency }) => competency),
        })
        const ratings = of(sheet, 'rating')
        expect(ratings.map(({ tag }) => tag)).toEqual(form.competencies)
        for (const rating of ratings) {
          expect(rating.anchors.length).toBe(5)
          expect(rating.bar).toBe(barOf(one.level))
        }
        const tags = fieldsOf(sheet).map(({ tag }) => tag)
        expect(tags).toEqual(expect.arrayContaining(['candidate', 'interviewer', 'held-on', 'recommendation', 'notes', 'rated-alone']))
        expect(new Set(tags).size).toBe(tags.length)
        for (const tag of tags) expect(tag).toMatch(/^[a-z0-9.-]{1,34}$/)
      })
    })
  },
)

test('the sheets of a candidate bear the name and the interviewer, and know whose they are', () => {
  const kit = kitOf(sample, post, 1, ines?.id)
  const { stages } = loopOf(sample, post, 1)
  scorecardsOf(kit).forEach((sheet, at) => {
    expect(valueOf(sheet, 'candidate')).toBe(ines?.name)
    expect(valueOf(sheet, 'interviewer')).toBe(sample.person.get(stages[at]?.interviewerId ?? '')?.name ?? '')
    expect(formOf(sheet.marks, 'sheet.docx').candidateId).toBe(ines?.id)
    expect(sheet.fileName).toContain(ines?.name)
  })
})

test('the guide holds every stage, every question and the chart of every incident, and says who holds what', () => {
  const [guide] = kitOf(sample, post, 1)
  const { stages } = loopOf(sample, post, 1)
  const shown = guide === undefined ? '' : allTexts(guide).join('\n')
  for (const { number, title, exercise, questions } of stages) {
    expect(shown).toContain(`Stage ${number}: ${title}`)
    for (const { ask, listenFor } of questions?.questions ?? []) expect([ask, listenFor].every((words) => shown.includes(words))).toBe(true)
    if (exercise !== null) for (const { ask } of [...exercise.parts, ...exercise.probes]) expect(shown).toContain(ask)
    if (exercise?.kind !== 'incident') continue
    const charts = guide === undefined ? [] : of(guide, 'chart')
    expect(charts.map(({ chart }) => chart.series[0]?.values)).toContainEqual(exercise.telemetry.points.map(({ value }) => value))
  }
  expect(shown).toContain('The bar is rating 2 for a post of level 1, rating 3 at levels 2 and 3, and rating 4 at levels 4 and 5.')
})

test('where nobody qualifies the guide says what to do, and the sheet leaves the interviewer open', () => {
  const kit = kitOf(empty, post, 1)
  const [guide] = kit
  expect(guide === undefined ? '' : allTexts(guide).join('\n')).toContain('Name a different person for each.')
  for (const sheet of scorecardsOf(kit)) expect(valueOf(sheet, 'interviewer')).toBe('')
})

test('the screen has a sheet without ratings', () => {
  const [screen] = scorecardsOf(kitOf(sample, post, 1))
  expect(screen?.title).toBe('Scorecard: screen')
  expect(screen === undefined ? [] : of(screen, 'rating')).toEqual([])
  expect(screen === undefined ? [] : fieldsOf(screen).filter(({ tag }) => tag.startsWith('noted.')).length).toBeGreaterThan(0)
})

describe('the debrief form', () => {
  const formFor = (candidateId: string | null): DocumentModel => {
    const last = kitOf(sample, post, 1, candidateId).at(-1)
    if (last === undefined) throw new Error('no debrief form')
    return last
  }

  test('holds the recorded ratings of the candidate and their means', () => {
    const [table] = of(formFor(ines?.id ?? null), 'table')
    const row = table?.rows.find(({ cells }) => cells[0]?.startsWith('Failure recovery'))
    const given = [...sample.scorecard.values()]
      .filter(({ candidateId }) => candidateId === ines?.id)
      .flatMap(({ ratings }) => ratings.filter(({ competency }) => competency === 'failure-recovery').flatMap(({ rating }) => rating ?? []))
    expect(
      row?.cells
        .slice(1, -2)
        .filter((cell) => /\d/.test(cell))
        .map(Number),
    ).toEqual(given)
    expect(row?.cells.at(-2)).toBe((given.reduce<number>((sum, rating) => sum + rating, 0) / given.length).toFixed(1))
    expect(row?.cells.at(-1)).toBe(String(Math.max(...given) - Math.min(...given)))
  })

  test('leaves every cell to write in while nothing is recorded', () => {
    const [table] = of(formFor(null), 'table')
    expect(table?.rows.flatMap(({ cells }) => cells.slice(1)).filter((cell) => cell !== '' && cell !== '–')).toEqual([])
  })

  test('asks for each changed rating with its reason, the decision, the names and the day', () => {
    const tags = fieldsOf(formFor(null)).map(({ tag }) => tag)
    expect(tags).toEqual(
      expect.arrayContaining(['new.failure-recovery', 'reason.failure-recovery', 'outcome', 'reasons', 'decided-by', 'decided-on']),
    )
    expect(new Set(tags).size).toBe(tags.length)
  })
})
