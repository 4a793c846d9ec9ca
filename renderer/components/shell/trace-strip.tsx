import type { ReactNode } from 'react'
import type { Plan } from '../../../src/planning/plan.ts'
import { scenarioPlanOf } from '../../state/derived.ts'
import { useBank, useFramework, usePlace, usePlan, useSelection, useToday, useWorkspace } from '../../state/hooks.ts'
import type { Selection } from '../../state/place-store.ts'
import type { Place, ScreenName } from '../../state/place.ts'
import { trace, traceInScenario, type Trace } from '../../state/trace.ts'
import { kindName, kindOf, usualKind } from '../document-kinds.ts'
import { Go } from '../go.tsx'
import { Arrow, Icon } from '../icon.tsx'
import { RoleMark } from '../role-mark.tsx'

const stepOf: { readonly [screen in ScreenName]?: string } = {
  overview: 'Gap',
  systems: 'Gap',
  portfolio: 'Gap',
  roadmap: 'Gap',
  system: 'Gap',
  assess: 'Gap',
  teams: 'Role',
  people: 'Role',
  plan: 'Decision',
  hiring: 'Loop',
  documents: 'Pack',
}

function Step({
  label,
  to,
  off,
  children,
}: {
  readonly label: string
  readonly to: Place
  readonly off: boolean
  readonly children: ReactNode
}) {
  const { screen } = usePlace()
  return (
    <li>
      {label === 'Gap' ? null : (
        <span className="trace-next">
          <Icon name="forward" size="xs" />
        </span>
      )}
      <Go to={to} className={off ? 'tr off' : 'tr'} {...(stepOf[screen] === label ? { current: 'step' as const } : {})}>
        <span className="tr-l">{label}</span>
        <span className="tr-t">{children}</span>
      </Go>
    </li>
  )
}

/** What the strip follows; the first decision when what is selected is no system of the workspace, or somebody whom the plan
 *  does not move: they have a chain, an empty one, on their own page only. */
function useFollowed({ decisions }: Plan): Selection | null {
  const [selection] = useSelection()
  const { system } = useWorkspace()
  const { id } = usePlace()
  if (selection?.kind === 'system') return [...system.keys()].some((known) => known === selection.id) ? selection : null
  const idle = selection?.kind === 'person' && selection.id !== id && !decisions.some(({ personId }) => personId === selection.id)
  return idle ? null : selection
}

/** The one chain, for whatever is selected. Every step leads to its screen. There is none before the first system. */
export function TraceStrip() {
  const { system } = useWorkspace()
  return system.size === 0 ? null : <Chain />
}

/** On Documents the document that is open there, elsewhere the one that the chain leads to. */
function usePack(led: { readonly words: string; readonly place: Place }): typeof led {
  const { screen, id } = usePlace()
  if (screen !== 'documents') return led
  const kind = kindOf(id) ?? usualKind
  return { words: kindName(kind), place: { screen, id: kind } }
}

/** The chain in the plan in use or, while a scenario is looked at, in that. */
function useChain(): Trace {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const { screen, id } = usePlace()
  const inUse = usePlan()
  const bank = useBank()
  const scenario = screen === 'plan' && id !== undefined ? workspace.scenario.get(id) : undefined
  const plan = scenario === undefined ? inUse : scenarioPlanOf(workspace, scenario, today)
  const followed = useFollowed(plan)
  const chain = trace(followed, workspace, framework, plan, bank)
  return scenario === undefined ? chain : traceInScenario(chain, scenario.id)
}

function Chain() {
  const chain = useChain()
  const pack = usePack(chain.pack)
  const unassessed = chain.gap?.from === null
  const gapPlace: Place = chain.gap?.place ?? { screen: 'systems' }
  return (
    <nav className="trace" aria-label="Trace: from gap to document">
      <ol>
        <Step label="Gap" to={gapPlace} off={chain.gap === null}>
          <span>
            {chain.gap?.name ?? 'No gap'}
            {unassessed ? ': not assessed' : ''}
          </span>
          {chain.gap === null || unassessed ? null : (
            <b className="nw">
              {chain.gap.from}
              {chain.gap.to === null ? null : (
                <>
                  <Arrow />
                  {chain.gap.to}
                </>
              )}
            </b>
          )}
        </Step>
        <Step label="Missing skill" to={gapPlace} off={chain.skill === null}>
          <span>{chain.skill ?? (unassessed ? 'Not known yet' : 'None missing')}</span>
        </Step>
        <Step label="Role" to={{ screen: 'teams' }} off={chain.role === null}>
          {chain.role === null ? null : <RoleMark role={chain.role.role} size={14} name={false} />}
          <span>{chain.role?.words ?? 'Nobody needed'}</span>
        </Step>
        <Step label="Decision" to={chain.decision?.place ?? { screen: 'plan' }} off={chain.decision === null}>
          <span>{chain.decision?.words ?? 'None to make'}</span>
        </Step>
        <Step label="Loop" to={chain.loop?.place ?? { screen: 'hiring' }} off={chain.loop === null}>
          <span>{chain.loop?.words ?? 'No interviews'}</span>
        </Step>
        <Step label="Pack" to={pack.place} off={false}>
          <span>{pack.words}</span>
        </Step>
      </ol>
    </nav>
  )
}
