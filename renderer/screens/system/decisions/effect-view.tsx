import type { IconName } from '../../../components/icon-paths.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useFramework } from '../../../state/hooks.ts'
import { decisionPoints, effectLines, findingPoints, type EffectLine, type EffectPoint } from './effect-lines.ts'
import type { ShownEffect } from './use-whole-effect.ts'

function Lines({ lines }: { readonly lines: readonly EffectLine[] }) {
  return (
    <table className="tbl tight dec-effect">
      <caption className="sr">What changes</caption>
      <thead>
        <tr>
          <th scope="col">What changes</th>
          <th scope="col" className="num">
            Now
          </th>
          <th scope="col" className="num">
            Afterwards
          </th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ what, before, after, change }) => (
          <tr key={`${what} ${before} ${after}`}>
            <th scope="row">{what}</th>
            <td className="num q2">{before}</td>
            <td className="num">
              <b>{after}</b>
            </td>
            <td className="nw">{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const icons: Readonly<Record<EffectPoint['sign'], IconName>> = { comes: 'plus', goes: 'minus', moves: 'calendar' }
const signWords: Readonly<Record<EffectPoint['sign'], string>> = { comes: 'Comes', goes: 'Goes', moves: 'Moves' }

function Points({ title, points }: { readonly title: string; readonly points: readonly EffectPoint[] }) {
  if (points.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="dec-points">
        {points.map(({ sign, words }) => (
          <li key={`${sign} ${words}`} className={sign}>
            <Icon name={icons[sign]} label={signWords[sign]} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What an edit would do: who is needed, what the plan decides, when targets are reached, what it costs, and what the team is short of. */
export function EffectView({ shown: { workspace, effect, refused }, waiting }: { readonly shown: ShownEffect; readonly waiting: string }) {
  const framework = useFramework()
  if (refused !== null) {
    return (
      <div className="callout bad" role="alert">
        <Icon name="stop" />
        <span>{refused}</span>
      </div>
    )
  }
  if (effect === null) return <p className="q2">{waiting}</p>
  const lines = effectLines(effect, workspace, framework)
  const decisions = decisionPoints(effect, workspace, framework)
  const findings = findingPoints(effect)
  if (lines.length + decisions.length + findings.length === 0) {
    return <p className="q2">Nothing changes in the plan, its targets and costs, or what the team is short of.</p>
  }
  return (
    <>
      {lines.length === 0 ? null : <Lines lines={lines} />}
      <Points title="Decisions of the plan" points={decisions} />
      {decisions.length === 0 ? <p className="q2 dec-same">The plan’s decisions stay as they are.</p> : null}
      <Points title="Findings about the team" points={findings} />
      {findings.length === 0 ? <p className="q2 dec-same">No finding about the team comes or goes.</p> : null}
    </>
  )
}
