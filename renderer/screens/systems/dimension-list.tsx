import { dayWords } from '../../../src/base/date.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import type { DimensionStanding, Standing } from '../../../src/maturity/standing.ts'
import type { PracticeAnswer, System } from '../../../src/model/system.ts'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { GapCell, Track } from '../../components/level.tsx'
import { useFramework } from '../../state/hooks.ts'

/** The evidence that says most: of the highest practice in place, the one shown last. */
function bestEvidence(system: System, { dimension }: DimensionStanding, { practices }: Framework): PracticeAnswer | null {
  const shown = practices
    .filter((practice) => practice.dimension === dimension.id)
    .flatMap((practice) => {
      const answer = system.answers[practice.id]
      return answer === undefined || answer.score === 0 || answer.evidence === '' ? [] : [{ answer, level: practice.level }]
    })
  return shown.toSorted((a, b) => b.answer.score - a.answer.score || b.level - a.level)[0]?.answer ?? null
}

function DimensionLine({ standing, at }: { readonly standing: Standing; readonly at: DimensionStanding }) {
  const framework = useFramework()
  const { dimension, level, plus, gap, excluded, missing } = at
  const evidence = bestEvidence(standing.system, at, framework)
  return (
    <li>
      <div className="dim-head">
        <Icon name={dimensionIcon[dimension.id]} tone="q" />
        <b>{dimension.name}</b>
        <span className="sp" />
        {excluded === null ? (
          <>
            <Track small today={standing.assessed ? level : 0} target={standing.target} plus={plus} />
            <span className="dim-gap">{standing.target === null ? null : <GapCell gap={gap} />}</span>
          </>
        ) : (
          <span className="q sm">Left out</span>
        )}
      </div>
      {excluded === null ? null : <p>{excluded}</p>}
      {evidence === null || excluded !== null ? null : (
        <p>
          {evidence.evidence}
          <span className="q">
            , {evidence.grade}
            {evidence.on === null ? '' : ` ${dayWords(evidence.on)}`}
          </span>
        </p>
      )}
      {gap > 0 && missing[0] !== undefined ? (
        <p className="dim-missing">
          Missing: {missing[0].practice.name.charAt(0).toLowerCase() + missing[0].practice.name.slice(1)}
          {missing.length > 1 ? <span className="q">, and {missing.length - 1} more</span> : null}
        </p>
      ) : null}
    </li>
  )
}

export function DimensionList({ standing }: { readonly standing: Standing }) {
  return (
    <ul className="dims">
      {standing.dimensions.map((at) => (
        <DimensionLine key={at.dimension.id} standing={standing} at={at} />
      ))}
    </ul>
  )
}
