import { useMemo } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import { isAhead } from '../../../src/model/commitment.ts'
import { Planned } from '../../../src/model/planned.ts'
import type { Solved } from '../../../src/model/scenario.ts'
import { courseOf } from '../../../src/model/workspace.ts'
import { fingerprint, scenarioFramework } from '../../../src/planning/scenario/scenario-plan.ts'
import { State } from '../../components/state-words.tsx'
import { useFramework, useToday, useWorkspace } from '../../state/hooks.ts'
import type { Tab } from './shown.ts'
import { gapWords, isGood } from './solved-words.ts'

/** What a search found about the plan, or that something it rests on has changed since. */
function SolvedState({ solved, current }: { readonly solved: Solved; readonly current: boolean }) {
  if (current) return <State tone={isGood(solved) ? 'good' : 'mute'}>{gapWords(solved)}</State>
  return <State tone="warn">Changed since the search of {dateWords(solved.on)}: how good it is now is not known</State>
}

/** Whether what a search found still rests on the same workspace, decisions and limits. */
function useIsCurrent(tab: Tab): boolean {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  return useMemo(() => {
    const course = courseOf(workspace)
    const of = tab.kind === 'scenario' ? tab.scenario : course
    if (of?.solved == null) return false
    // A commitment is a decision with its approval, which no search reads.
    const decisions =
      tab.kind === 'scenario' ? tab.scenario.decisions : [...workspace.commitment.values()].filter(isAhead).map((one) => Planned.parse(one))
    const rests = tab.kind === 'scenario' ? scenarioFramework(workspace, tab.scenario) : framework
    return fingerprint(workspace, rests, { decisions, limits: of.limits, times: of.times, today }) === of.solved.fingerprint
  }, [workspace, framework, today, tab])
}

/** How good the plan shown is, as far as that is known. */
export function Standing({ tab }: { readonly tab: Tab }) {
  const workspace = useWorkspace()
  const course = courseOf(workspace)
  const isCurrent = useIsCurrent(tab)
  if (tab.kind === 'team')
    return <span className="q2">The team as it is, for the same quarters: what happens when nothing is decided.</span>
  if (tab.kind === 'scenario') {
    const { solved } = tab.scenario
    if (solved !== null) return <SolvedState solved={solved} current={isCurrent} />
    return <span className="q2">No better plan looked for yet. Nothing outside the scenario changes until it is adopted.</span>
  }
  if (course === null)
    return <span className="q2">Worked out anew with every change. Edit it as a scenario, or adopt it, to change its decisions.</span>
  return (
    <>
      <span className="q2 nw">Adopted {dateWords(course.adoptedOn)}</span>
      {course.solved !== null && isCurrent ? <SolvedState solved={course.solved} current /> : null}
    </>
  )
}
