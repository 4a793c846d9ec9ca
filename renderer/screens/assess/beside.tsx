import type { Dimension, Practice } from '../../../src/framework/framework.ts'
import type { Standing } from '../../../src/maturity/standing.ts'
import { levelWords } from '../../../src/maturity/words.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import { Track } from '../../components/level.tsx'
import { levelScore } from '../../components/score-words.ts'
import { scoreSign } from '../system/assessment/scores.ts'
import { Keys } from './keys.tsx'

interface Measured {
  readonly level: Level
  readonly plus: boolean
  readonly score: number
}

function Measure({ name, of, target }: { readonly name: string; readonly of: Measured; readonly target: Level | null }) {
  return (
    <div className="ask-measure">
      <span>{name}</span>
      <Track small today={of.level} target={target} plus={of.plus} />
      <b>{levelScore(of.score)}</b>
    </div>
  )
}

const said = (name: string, of: Measured): string => `${name}: level ${levelWords(of)}, score ${levelScore(of.score)}.`

const SHOWN = 5

interface BesideProps {
  readonly standing: Standing
  readonly dimension: Dimension | undefined
  readonly skipAbove: boolean
  readonly own: boolean
  readonly readOnly: boolean
  readonly onSkip: (skip: boolean) => void
  readonly onJump: (practice: Practice) => void
}

function HoldsBack({ standing: { blocking, level, system }, onJump }: Pick<BesideProps, 'standing' | 'onJump'>) {
  if (blocking.length === 0) return <p className="q2 sm">Nothing holds it back: it is at level {level}.</p>
  return (
    <>
      <h3>What holds it back from level {level + 1}</h3>
      <ul className="ask-holds">
        {blocking.slice(0, SHOWN).map((practice) => (
          <li key={practice.id}>
            <button type="button" onClick={() => onJump(practice)}>
              <span className="ul-hover">{practice.name}</span>
              <b>{scoreSign(system.answers[practice.id]?.score)}</b>
            </button>
          </li>
        ))}
      </ul>
      {blocking.length > SHOWN ? <p className="q sm">and {blocking.length - SHOWN} more</p> : null}
    </>
  )
}

/** The level as it now is, what holds it back, and the keys. */
export function Beside({ standing, dimension, skipAbove, own, readOnly, onSkip, onJump }: BesideProps) {
  const { system, target } = standing
  const at = standing.dimensions.find((one) => one.dimension.id === dimension?.id)
  return (
    <aside className="pane scroll ask-beside" aria-label="Level now">
      <div className="in">
        <Measure name={system.name} of={standing} target={target} />
        {at === undefined || at.excluded !== null ? null : <Measure name={at.dimension.name} of={at} target={target} />}
        <p className="sr" aria-live="polite">
          {at === undefined || at.excluded !== null ? '' : `${said(at.dimension.name, at)} `}
          {said(system.name, standing)}
        </p>
        <HoldsBack standing={standing} onJump={onJump} />
        {target === null || target + 1 >= 5 ? null : (
          <label className="check">
            <input type="checkbox" checked={skipAbove} onChange={(event) => onSkip(event.target.checked)} />
            <span>Skip levels above {target + 1}, one more than the target</span>
          </label>
        )}
        <Keys own={own} readOnly={readOnly} />
      </div>
    </aside>
  )
}
