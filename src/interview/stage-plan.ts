import type { Level } from '../model/vocabulary.ts'
import type { Stage } from './loop.ts'

/** A stage before anything is chosen for it; an exercise brings its own minutes. */
export interface StageOutline {
  readonly kind: Stage['kind']
  readonly title: string
  readonly minutes: number
}

const titles: Record<Stage['kind'], string> = {
  screen: 'Screen',
  'past-systems': 'Past systems',
  incident: 'Incident exercise',
  design: 'System design',
  'debugging-and-cost': 'Debugging and cost',
  'working-together': 'Working together',
}
const stage = (kind: Stage['kind'], minutes: number): StageOutline => ({ kind, title: titles[kind], minutes })

/** Stages in the order a candidate meets them. Lower levels get fewer and shorter ones; the lengths are Cadre’s own. */
export function stagePlan(level: Level): readonly StageOutline[] {
  const senior = level >= 3
  return [
    stage('screen', 30),
    stage('past-systems', senior ? 60 : 45),
    ...(level >= 2 ? [stage('incident', 60)] : []),
    stage('design', 60),
    ...(senior ? [stage('debugging-and-cost', level >= 4 ? 60 : 45)] : []),
    stage('working-together', level >= 2 ? 45 : 30),
  ]
}
