import { invalid } from '../../src/base/failure.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Candidate } from '../../src/model/candidate.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import type { Post } from '../../src/planning/plan.ts'
import { numberOf, textOf, type Values } from './arguments.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { deliveryWords, neededOut } from './out.ts'
import { candidateCalled, MOST_SEED, neededPost, postWords } from './words.ts'

export const kitCommand: Command = {
  name: 'kit',
  usage: 'FILE (--role ROLE --level N [--seed N] | --candidate NAME) --out DIR|kit.zip',
  about: `Writes the interview kit for a post: a guide, a scorecard for each stage, a brief for each exercise and a debrief form.
--out is a folder, made when it is not there, or a file that ends in .zip; a file that is there is never replaced.
--role is an id such as ai-systems-engineer. The same --seed, 0 to ${MOST_SEED}, always picks the same exercises; without it, 1.
--candidate is the name or id of a candidate in FILE: the sheets bear the name, and post and seed are those the candidate has.`,
  takes: ['FILE'],
  needed: 1,
  options: {
    role: { type: 'string' },
    level: { type: 'string' },
    seed: { type: 'string' },
    candidate: { type: 'string' },
    out: { type: 'string' },
  },
  run: (context, [file = ''], values) => {
    if (!values.has('candidate')) expectPost(values)
    const out = neededOut(values, 'kit')
    return atDesk(context, file, { looksOnly: true, deliver: out.deliver }, async ({ ask, workspace, framework }) => {
      const kit = kitOf(values, workspace)
      const made = await ask('documents.export', { documents: [{ kind: 'interview-kit', ...kit }], as: out.as })
      const { text, ...where } = deliveryWords(made)
      return { text: `Interview kit for ${postWords(framework, kit)}. ${text}`, json: { ...where, ...kit } }
    })
  },
}

/** Throws a Refusal for a role or level that is missing or wrong, before the file is opened. */
const expectPost = (values: Values): void => void neededPost(values, standardFramework)

interface Kit extends Post {
  readonly seed: number
  readonly candidateId: string | null
}

/** The post, seed and candidate that the options name. Throws a Refusal when they contradict each other. */
export function kitOf(values: Values, workspace: Workspace): Kit {
  const called = textOf(values, 'candidate')
  const seed = numberOf(values, 'seed', 0, MOST_SEED)
  if (called === null) return { ...neededPost(values, standardFramework), seed: seed ?? 1, candidateId: null }
  const candidate = candidateCalled(workspace, called)
  expectSame(values, candidate, seed)
  return { role: candidate.role, level: candidate.level, seed: candidate.seed, candidateId: candidate.id }
}

function expectSame(values: Values, candidate: Candidate, seed: number | null): void {
  const role = textOf(values, 'role') ?? candidate.role
  const level = textOf(values, 'level') ?? String(candidate.level)
  if (role !== candidate.role || level !== String(candidate.level))
    throw invalid(`${candidate.name} is interviewed for ${postWords(standardFramework, candidate)}. Leave out --role and --level.`)
  if (seed !== null && seed !== candidate.seed)
    throw invalid(`The exercises of ${candidate.name} come from the seed ${candidate.seed}. Leave out --seed.`)
}
