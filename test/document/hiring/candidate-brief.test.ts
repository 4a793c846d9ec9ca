import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import type { DocumentModel } from '../../../src/document/block.ts'
import { toDocx } from '../../../src/document/write/docx.ts'
import type { Exercise, QuestionSet } from '../../../src/interview/bank.ts'
import { allTexts } from '../texts.ts'
import { bank, empty, sample } from '../workspaces.ts'
import { kitOf, loopOf, posts } from './loops.ts'

/** Each sentence of its own: a leak of half a paragraph is a leak. Short ones such as “Decide.” may stand anywhere. */
const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?:;])\s+/).filter((one) => one.length > 24)

const asked = (set: QuestionSet): readonly string[] => [
  ...set.questions.flatMap(({ ask, listenFor }) => [ask, listenFor]),
  ...set.anchors.flatMap(({ ratings }) => ratings),
]

const secrets = (exercise: Exercise): readonly string[] => [
  exercise.title,
  exercise.situation,
  ...exercise.parts.flatMap(({ title, ask }) => [title, ask]),
  ...exercise.probes.map(({ ask }) => ask),
  ...exercise.anchors.flatMap(({ ratings }) => ratings),
  ...exercise.strong,
  ...exercise.weak,
  ...(exercise.kind === 'design'
    ? [...exercise.constraints, ...exercise.traps]
    : [...exercise.injects.map(({ tell }) => tell), ...exercise.debrief, exercise.telemetry.name]),
]

/** What stands in the briefs themselves is no secret, whichever exercise says it again. */
const open = bank.exercises.map(({ candidateBrief }) => candidateBrief).join('\n')
const hidden = [...new Set([...bank.exercises.flatMap(secrets), ...bank.questionSets.flatMap(asked)].flatMap(sentences))].filter(
  (secret) => !open.includes(secret),
)

const briefsOf = (kit: readonly DocumentModel[]): readonly DocumentModel[] => kit.filter(({ title }) => title === 'Candidate brief')

test('no brief of any post says a sentence that only interviewers should know', () => {
  expect(hidden.length).toBeGreaterThan(500)
  for (const post of posts(empty))
    for (const seed of [1, 2, 3]) {
      const briefs = briefsOf(kitOf(empty, post, seed))
      expect(briefs.length).toBe(loopOf(empty, post, seed).stages.filter(({ exercise }) => exercise !== null).length)
      for (const brief of briefs) {
        const shown = [...allTexts(brief), brief.fileName, brief.audience].join('\n')
        expect(hidden.filter((secret) => shown.includes(secret))).toEqual([])
      }
    }
})

test('the written file keeps the secret too: no sentence, weight, competency, seed or mark in any of its parts', async () => {
  const post = { role: 'ai-systems-engineer', level: 4 } as const
  for (const brief of briefsOf(kitOf(sample, post, 987_654_321))) {
    expect(brief.marks).toEqual({})
    const parts = Object.entries(unzipSync(await toDocx(brief)))
    for (const [name, bytes] of parts) {
      const xml = strFromU8(bytes)
      const words = xml.replaceAll(/<[^>]*>/g, '')
      expect(hidden.filter((secret) => words.includes(secret) || xml.includes(secret))).toEqual([])
      expect(words, name).not.toMatch(/987654321|CadreForm|CadreSheet|must have|anchor/i)
    }
  }
})

test('a brief names the minutes of its parts and nobody who interviews', () => {
  const [brief] = briefsOf(kitOf(sample, { role: 'ai-systems-engineer', level: 4 }, 1))
  const shown = brief === undefined ? '' : allTexts(brief).join('\n')
  expect(shown).toMatch(/parts of (\d+, )+\d+ and \d+ minutes/)
  expect([...sample.person.values()].filter(({ name }) => shown.includes(name))).toEqual([])
})
