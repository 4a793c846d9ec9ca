import { useState } from 'react'
import type { Dimension } from '../../../src/framework/framework.ts'
import type { DimensionStanding, Standing } from '../../../src/maturity/standing.ts'
import type { DimensionId } from '../../../src/model/vocabulary.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { GapCell, LevelBadge, Track } from '../../components/level.tsx'
import { useFramework, useReadOnly } from '../../state/hooks.ts'
import { Exclusion } from './exclusion.tsx'
import { PracticeRow } from './practice-row.tsx'

const LEVELS = [2, 3, 4, 5] as const

interface PickerProps {
  readonly standing: Standing
  readonly at: DimensionId
  readonly onPick: (id: DimensionId) => void
}

function DimensionPicker({ standing, at, onPick }: PickerProps) {
  return (
    <ul className="picker" aria-label="Dimensions">
      {standing.dimensions.map(({ dimension, gap, excluded }) => (
        <li key={dimension.id}>
          <button type="button" aria-current={dimension.id === at ? 'true' : undefined} onClick={() => onPick(dimension.id)}>
            <Icon name={dimensionIcon[dimension.id]} tone="q" />
            <span>{dimension.name}</span>
            {standing.target === null ? null : <GapCell gap={excluded === null ? gap : null} />}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Practices({
  standing: { system },
  dimension,
  readOnly,
}: {
  readonly standing: Standing
  readonly dimension: Dimension
  readonly readOnly: boolean
}) {
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
            <PracticeRow key={practice.id} system={system} practice={practice} readOnly={readOnly} />
          ))}
        </ul>
      </section>
    )
  })
}

function Sheet({ standing, at }: { readonly standing: Standing; readonly at: DimensionStanding }) {
  const readOnly = useReadOnly() !== null
  return (
    <div className="assess-sheet">
      <div className="row">
        <div>
          <h3>{at.dimension.name}</h3>
          <p className="q2">{at.dimension.asks}</p>
        </div>
        <span className="sp" />
        {at.excluded === null ? <Track today={at.level} target={standing.target} plus={at.plus} /> : null}
      </div>
      {readOnly ? null : <Exclusion key={at.dimension.id} system={standing.system} dimension={at.dimension} />}
      {at.excluded === null ? <Practices standing={standing} dimension={at.dimension} readOnly={readOnly} /> : null}
    </div>
  )
}

/** Guided assessment: one dimension at a time, its practices by level, each answer an edit of its own. */
export function Assessment({ standing, onClose }: { readonly standing: Standing; readonly onClose: () => void }) {
  const [id, setId] = useState<DimensionId>(() => standing.dimensions.find(({ gap }) => gap > 0)?.dimension.id ?? 'orchestration')
  const index = standing.dimensions.findIndex(({ dimension }) => dimension.id === id)
  const at = standing.dimensions[index]
  const next = standing.dimensions[index + 1]
  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title={`Assess ${standing.system.name}`}
      note={`Level ${standing.level}${standing.plus ? '+' : ''} today. A level holds when its practices average ¾ or more and none is at 0.`}
      actions={
        <>
          {next === undefined ? null : <Button onClick={() => setId(next.dimension.id)}>Next: {next.dimension.short}</Button>}
          <Button kind="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className="assess">
        <DimensionPicker standing={standing} at={id} onPick={setId} />
        {at === undefined ? null : <Sheet standing={standing} at={at} />}
      </div>
    </Dialog>
  )
}
