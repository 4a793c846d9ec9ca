import { countWords, listWords } from '../../base/phrase.ts'
import type { Exercise } from '../../interview/bank.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Post } from '../../planning/plan.ts'
import type { Block } from '../block.ts'
import { heading, say, type Draft } from '../draft.ts'
import { postWords, type Material } from '../material.ts'
import { timeWords } from '../words.ts'
import { kitAbout } from './kit-words.ts'

const titles = { design: 'System design exercise', incident: 'Incident exercise' } as const

/** The one file of a kit that the candidate sees. It takes the brief, the minutes and nothing else of the exercise: even its title gives something away. */
export function candidateBrief(
  material: Material,
  post: Post,
  { kind, minutes, candidateBrief: brief, parts }: Pick<Exercise, 'kind' | 'minutes' | 'candidateBrief' | 'parts'>,
  candidate: Candidate | null,
): Draft {
  return {
    title: 'Candidate brief',
    subtitle: `${titles[kind]}, ${timeWords(minutes)}. ${postWords(material, post)}`,
    audience: 'For the candidate',
    about: kitAbout(material, post, candidate),
    named: `candidate brief ${kind}`,
    contents: false,
    blocks: [
      heading(1, 'The situation'),
      ...brief.split(/\n\n+/).map((text) => say(text)),
      heading(1, 'How the time is used'),
      say(
        `You have ${timeWords(minutes)}, in ${countWords(parts.length)} parts of ${listWords(parts.map((part) => String(part.minutes)))} minutes. The interviewer tells you when one ends and the next begins.`,
      ),
      say('Think aloud. Ask whatever you need to know, and say when you assume something. Keep this page beside you and write on it.'),
      ...roomForNotes,
    ],
  }
}

const roomForNotes: readonly Block[] = [{ kind: 'answer', label: 'Your notes, which nobody collects or rates', lines: 8 }]
