import type { Dimension } from '../../../../src/framework/framework.ts'
import type { DimensionStanding } from '../../../../src/maturity/standing.ts'
import { levelWords } from '../../../../src/maturity/words.ts'
import { LevelBadge } from '../../../components/level.tsx'
import { levelScore } from '../../../components/score-words.ts'
import { useFramework } from '../../../state/hooks.ts'
import { Exclusion } from './exclusion.tsx'
import { PracticeRow } from './practice-row.tsx'
import { KEPT } from './proofs.tsx'
import type { Answering } from './use-answers.ts'

const LEVELS = [2, 3, 4, 5] as const

function Practices({ answering, dimension }: { readonly answering: Answering; readonly dimension: Dimension }) {
  const { practices } = useFramework()
  const own = practices.filter((practice) => practice.dimension === dimension.id)
  return LEVELS.map((level) => {
    const at = own.filter((practice) => practice.level === level)
    if (at.length === 0) return null
    return (
      <section key={level}>
        <h3 className="practice-level">
          <LevelBadge level={level} /> asks for
        </h3>
        <ul>
          {at.map((practice) => (
            <PracticeRow key={practice.id} answering={answering} practice={practice} />
          ))}
        </ul>
      </section>
    )
  })
}

/** One dimension: where the system stands in it, and its practices by level. */
export function DimensionSheet({ answering, at }: { readonly answering: Answering; readonly at: DimensionStanding }) {
  const { dimension, excluded } = at
  return (
    <section className="asmt-sheet" aria-label={dimension.name}>
      <div className="row">
        <div>
          <h2>{dimension.name}</h2>
          <p className="q2">{dimension.asks}</p>
        </div>
        <span className="sp" />
        {excluded === null ? (
          <span className="nw">
            Level <b>{levelWords(at)}</b>, score <b>{levelScore(at.score)}</b>
          </span>
        ) : null}
      </div>
      <Exclusion key={dimension.id} system={answering.system} dimension={dimension} />
      {excluded === null ? (
        <>
          <Practices answering={answering} dimension={dimension} />
          <p className="q sm">{KEPT}</p>
        </>
      ) : null}
    </section>
  )
}
