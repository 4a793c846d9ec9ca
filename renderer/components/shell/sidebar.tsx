import { engineersOf } from '../../state/derived.ts'
import { usePlace, usePlan, useSettings, useStructure, useWorkspace } from '../../state/hooks.ts'
import type { ScreenName } from '../../state/place.ts'
import { Go } from '../go.tsx'
import type { IconName } from '../icon-paths.tsx'
import { Icon } from '../icon.tsx'

/** Screens that belong to another's entry. */
const entryOf: { readonly [screen in ScreenName]?: ScreenName } = {
  import: 'people',
  system: 'systems',
  assess: 'systems',
  portfolio: 'systems',
  roadmap: 'systems',
}

const counted = (count: number, one: string, many: string): string => `${count === 0 ? 'No' : count} ${count === 1 ? one : many}`

function Entry({
  screen,
  icon,
  label,
  count,
}: {
  readonly screen: ScreenName
  readonly icon: IconName
  readonly label: string
  readonly count?: number
}) {
  const { screen: here, id } = usePlace()
  const at = (here === 'import' && id === 'systems' ? 'systems' : (entryOf[here] ?? here)) === screen
  return (
    <li>
      <Go to={{ screen }} {...(at ? { current: 'page' as const } : {})}>
        <Icon name={icon} />
        <span>{label}</span>
        {count === undefined || count === 0 ? null : <em>{count}</em>}
      </Go>
    </li>
  )
}

export function Sidebar() {
  const workspace = useWorkspace()
  const { name } = useSettings()
  const plan = usePlan()
  const { findings } = useStructure()
  const engineers = engineersOf(workspace).length
  return (
    <aside className="side scroll" aria-label="Workspace">
      <div className="ws">
        <span className="ws-n">{name}</span>
        <span className="ws-d">
          {counted(engineers, 'engineer', 'engineers')}, {counted(workspace.system.size, 'system', 'systems').toLowerCase()}
        </span>
      </div>
      <nav aria-label="Screens" className="col sp">
        <ul className="nav">
          <Entry screen="overview" icon="overview" label="Overview" />
          <Entry screen="systems" icon="systems" label="Systems" count={workspace.system.size} />
          <Entry screen="plan" icon="plan" label="Plan" count={plan.decisions.length} />
          <Entry screen="teams" icon="teams" label="Teams" count={workspace.team.size} />
          <Entry screen="hiring" icon="hire" label="Hiring" count={plan.decisions.filter((d) => d.kind === 'hire').length} />
          <Entry screen="people" icon="people" label="People" count={workspace.person.size} />
          <Entry screen="documents" icon="document" label="Documents" />
        </ul>
        <ul className="nav side-foot">
          <Entry screen="findings" icon="warn" label="Findings" count={findings.length} />
          <Entry screen="guide" icon="book" label="Level guide" />
          <Entry screen="settings" icon="settings" label="Settings" />
        </ul>
      </nav>
    </aside>
  )
}
