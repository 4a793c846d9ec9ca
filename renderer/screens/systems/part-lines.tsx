import { unitMoneyWords } from '../../../src/base/money.ts'
import { countWords, upperFirst } from '../../../src/base/phrase.ts'
import { aboutSystem } from '../../../src/maturity/about-system.ts'
import { ANSWERS_FROM, failureAnswersOf } from '../../../src/maturity/failures.ts'
import { projection } from '../../../src/maturity/projection.ts'
import type { Standing } from '../../../src/maturity/standing.ts'
import { levelWords } from '../../../src/maturity/words.ts'
import { Go } from '../../components/go.tsx'
import { SectionHead } from '../../components/page.tsx'
import { counted } from '../../components/words.ts'
import { useFramework, useSettings, useToday, useWorkspace } from '../../state/hooks.ts'
import { useEconomics } from '../system/economics/use-economics.ts'

function useImprovementWords({ system }: Standing): string {
  const { improvement } = useWorkspace()
  const { then, steps } = projection(system, aboutSystem(improvement, system.id), useFramework())
  return steps.length === 0 ? 'None planned' : `${upperFirst(countWords(steps.length))} planned, then ${levelWords(then)}`
}

function useFailureWords({ system, level }: Standing): string {
  const answers = failureAnswersOf(system, useWorkspace(), useFramework(), useToday())
  const met = answers.filter(({ open }) => open.length === 0).length
  if (level < ANSWERS_FROM && met === 0) return `Asked from level ${ANSWERS_FROM}`
  return `${upperFirst(countWords(met))} of ${countWords(answers.length)} met`
}

function useCostWords({ system }: Standing): string {
  const { currency } = useSettings()
  const { months, overTarget } = useEconomics(system)
  const cost = months.at(-1)?.perOutcome ?? null
  if (cost === null) return 'Not recorded'
  const against = overTarget === null ? '' : overTarget > 0 ? ', over target' : ', within target'
  return `${unitMoneyWords(cost, currency)} an outcome${against}`
}

function useDecisionWords({ system }: Standing): string {
  const taken = aboutSystem(useWorkspace().choice, system.id).length
  return taken === 0 ? 'None taken' : upperFirst(`${counted(taken, 'decision', 'decisions')} taken`)
}

function useHistoryWords({ system }: Standing): string {
  const all = aboutSystem(useWorkspace().assessment, system.id)
  const kept = all.filter(({ kind }) => kind === 'agreed').length
  const open = all.filter(({ kind, closedOn }) => kind === 'own' && closedOn === null).length
  return `${kept === 0 ? 'No assessment kept' : upperFirst(`${counted(kept, 'assessment', 'assessments')} kept`)}${open === 0 ? '' : `, ${counted(open, 'view', 'views')} open`}`
}

/** Where each part of the system’s page stands, in a line that leads there. */
export function PartLines({ standing }: { readonly standing: Standing }) {
  const lines = [
    { part: 'improvements', label: 'Improvements', words: useImprovementWords(standing) },
    { part: 'failure-modes', label: 'Failure modes', words: useFailureWords(standing) },
    { part: 'economics', label: 'Economics', words: useCostWords(standing) },
    { part: 'decisions', label: 'Decisions', words: useDecisionWords(standing) },
    { part: 'history', label: 'History', words: useHistoryWords(standing) },
  ]
  return (
    <section className="sys-parts">
      <SectionHead as="h3" title="On its page" />
      <ul className="close">
        {lines.map(({ part, label, words }) => (
          <li key={part}>
            <Go to={{ screen: 'system', id: standing.system.id, part }} className="row">
              <span className="ul-hover">{label}</span>
              <span className="sp" />
              <span className="q2 nw">{words}</span>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  )
}
