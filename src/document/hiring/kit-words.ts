import { listWords, lowerFirst, upperFirst } from '../../base/phrase.ts'
import type { Stage } from '../../interview/loop.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { CompetencyId } from '../../model/vocabulary.ts'
import type { Post } from '../../planning/plan.ts'
import { competencyName, postWords, type Material } from '../material.ts'

/** What a kit’s files are told apart by: the candidate, or the post while nobody is named. */
export const kitAbout = (material: Material, post: Post, candidate: Candidate | null): string =>
  candidate === null ? postWords(material, post).replace(',', '') : candidate.name

/** "Ana Lima, for AI Systems Engineer, level 4" */
export const kitSubtitle = (material: Material, post: Post, candidate: Candidate | null): string =>
  candidate === null ? postWords(material, post) : `${candidate.name}, for ${postWords(material, post)}`

/** "Stage 2", "Stages 2, 3 and 5" */
export const stagesWords = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '–' : `${numbers.length === 1 ? 'Stage' : 'Stages'} ${listWords(numbers.map(String))}`

/** "Evaluation, failure recovery and domain expertise" */
export const competenciesWords = (material: Material, competencies: readonly CompetencyId[]): string =>
  upperFirst(listWords(competencies.map((id) => lowerFirst(competencyName(material, id)))))

export const stageWords = ({ number, title }: Pick<Stage, 'number' | 'title'>): string => `Stage ${number}: ${title}`
