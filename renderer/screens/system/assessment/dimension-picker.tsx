import type { Standing } from '../../../../src/maturity/standing.ts'
import type { DimensionId } from '../../../../src/model/vocabulary.ts'
import { dimensionIcon } from '../../../components/icon-for.ts'
import { Icon } from '../../../components/icon.tsx'
import { GapCell, Track } from '../../../components/level.tsx'

interface PickerProps {
  readonly standing: Standing
  readonly at: DimensionId
  readonly onPick: (id: DimensionId) => void
}

/** The dimensions with level and gap; one of them is open. */
export function DimensionPicker({ standing: { dimensions, target }, at, onPick }: PickerProps) {
  return (
    <ul className="asmt-picker" aria-label="Dimensions">
      {dimensions.map(({ dimension, level, plus, gap, excluded }) => (
        <li key={dimension.id}>
          <button type="button" aria-current={dimension.id === at ? 'true' : undefined} onClick={() => onPick(dimension.id)}>
            <Icon name={dimensionIcon[dimension.id]} tone="q" />
            <span>{dimension.short}</span>
            {excluded === null ? <Track small today={level} target={target} plus={plus} /> : <span className="q sm">Left out</span>}
            {target === null ? <span /> : <GapCell gap={excluded === null ? gap : null} />}
          </button>
        </li>
      ))}
    </ul>
  )
}
