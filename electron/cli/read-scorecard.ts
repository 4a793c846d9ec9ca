import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { dateWords } from '../../src/base/date.ts'
import { fileTrouble, invalid } from '../../src/base/failure.ts'
import type { ScorecardReading } from '../../src/contract/scorecard-reading.ts'
import { recordingOf, type ScorecardRecording } from '../../src/exchange/scorecard-recording.ts'
import type { Framework } from '../../src/framework/framework.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { recommendationWords } from '../../src/interview/scorecard-form.ts'
import { naming } from '../../src/storage/trouble.ts'
import { LARGEST_FILE } from '../uploads.ts'
import { textOf, type Values } from './arguments.ts'
import type { Command, Context, Said } from './command.ts'
import { askAbout, atDesk } from './desk.ts'
import { table } from './table.ts'
import { postWords } from './words.ts'

export const readScorecardCommand: Command = {
  name: 'read-scorecard',
  usage: 'SHEET.docx [FILE --record [--candidate NAME]]',
  about: `Reads a scorecard that was filled in in Word or LibreOffice: says what stands on it and what is missing.
--record records it in the workspace FILE, as one step in its history; a scorecard of the same stage by the same interviewer is replaced, and named.
It belongs to the candidate that the sheet was made for or names; --candidate says whose it is instead, by name or id. Somebody not known yet is added.`,
  takes: ['SHEET.docx', 'FILE'],
  needed: 1,
  options: { record: { type: 'boolean' }, candidate: { type: 'string' } },
  run: (context, [sheet = '', file], values) => {
    if (!values.has('record')) {
      if (file !== undefined) throw invalid(`Nothing is done with ${file} without --record. Add --record, or leave out ${file}.`)
      if (values.has('candidate')) throw invalid('--candidate is for recording. Add FILE and --record, or leave it out.')
      return onlyRead(context, sheet)
    }
    if (file === undefined) throw invalid('--record needs the workspace to record in: cadre read-scorecard SHEET.docx FILE --record.')
    return record(context, sheet, file, values)
  },
}

async function onlyRead(context: Context, sheet: string): Promise<Said> {
  const base64 = sheetBytes(sheet)
  const { ask, close } = askAbout(context, sheet, { looksOnly: true })
  try {
    const reading = await ask('scorecard.read', { name: basename(sheet), base64 })
    return { text: readingWords(reading, standardFramework), json: { ...reading, recorded: null } }
  } finally {
    close()
  }
}

function record(context: Context, sheet: string, file: string, values: Values): Promise<Said> {
  const base64 = sheetBytes(sheet)
  return atDesk(context, file, { looksOnly: false }, async ({ ask, workspace, framework }) => {
    const reading = await ask('scorecard.read', { name: basename(sheet), base64 })
    const called = textOf(values, 'candidate')
    const recording = recordingOf(reading, workspace, { called, today: context.clock.today(), newId: () => randomUUID() })
    await ask('workspace.edit', { edit: recording.edit })
    const { candidate, isNew, replaces, notes } = recording
    return {
      text: [readingWords(reading, framework), '', recordedWords(recording, file)].join('\n'),
      json: { ...reading, recorded: { file, candidate, isNew, replaces: replaces?.file ?? null, notes } },
    }
  })
}

/** The sheet as base64. Throws a Refusal before reading one that is too large. */
function sheetBytes(sheet: string): string {
  const path = resolve(sheet)
  return naming(path, () => {
    if (statSync(path).size > LARGEST_FILE) throw fileTrouble('too-large', path, 'at most 25 MB')
    return readFileSync(path).toString('base64')
  })
}

function readingWords(reading: ScorecardReading, framework: Framework): string {
  const { file, form, candidate, interviewer, heldOn, ratings, recommendation, notes, gaps } = reading
  const line = (label: string, value: string): readonly string[] => (value === '' ? [] : [`${label}: ${value}`])
  return [
    `${file}: stage ${form.stage}, ${form.stageTitle}, for ${postWords(framework, form)}`,
    ...line('Candidate', candidate),
    ...line('Interviewer', interviewer),
    ...line('Held on', heldOn === null ? '' : dateWords(heldOn)),
    ...(ratings.length === 0 ? [] : ['', ratingTable(ratings, framework), '']),
    ...line('Recommendation', recommendation === null ? '' : recommendationWords[recommendation]),
    ...line('Notes', oneLine(notes)),
    ...(gaps.length === 0 ? ['Nothing is missing.'] : ['Missing:', ...gaps.map((gap) => `- ${gap}`)]),
  ].join('\n')
}

function ratingTable(ratings: ScorecardReading['ratings'], { competencies }: Framework): string {
  const named = (id: string): string => competencies.find((one) => one.id === id)?.name ?? id
  return table(
    [{ title: 'Competency' }, { title: 'Rating', align: 'right' }, { title: 'Evidence' }],
    ratings.map(({ competency, rating, evidence }) => [named(competency), rating === null ? '–' : String(rating), oneLine(evidence)]),
  )
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

function recordedWords({ candidate, isNew, replaces, notes }: ScorecardRecording, file: string): string {
  const who = isNew ? `the new candidate ${candidate}` : candidate
  const gone = replaces === null ? '' : ` It replaces ${replaces.file}, recorded on ${dateWords(replaces.recordedOn)}.`
  return [`Recorded for ${who} in ${basename(file)}.${gone}`, ...notes].join('\n')
}
