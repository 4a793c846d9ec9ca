import type { Loop } from '../../interview/loop.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Draft } from '../draft.ts'
import type { Material } from '../material.ts'
import { candidateBrief } from './candidate-brief.ts'
import { debriefForm } from './debrief-form.ts'
import { interviewGuide } from './interview-guide.ts'
import { scorecard } from './scorecard.ts'

/** A guide for the hiring manager, a sheet for each stage, a brief for each exercise and a form for the debrief; without a candidate, for whoever comes. */
export const interviewKit = (material: Material, loop: Loop, candidate: Candidate | null): readonly Draft[] => [
  interviewGuide(material, loop, candidate),
  ...loop.stages.map((stage) => scorecard(material, loop, stage, candidate)),
  ...loop.stages.flatMap(({ exercise }) => (exercise === null ? [] : [candidateBrief(material, loop.post, exercise, candidate)])),
  debriefForm(material, loop, candidate),
]
