import { useRef, useState } from 'react'
import type { Standing } from '../../../../src/maturity/standing.ts'
import type { DimensionId } from '../../../../src/model/vocabulary.ts'
import { DimensionPicker } from './dimension-picker.tsx'
import { DimensionSheet } from './dimension-sheet.tsx'
import { Holding } from './holding.tsx'
import { Scope } from './scope.tsx'
import { useAnswers } from './use-answers.ts'
import './assessment.css'

/** The agreed answers of a system, dimension by dimension, to read and to change in place. */
export function AssessmentPart({ standing }: { readonly standing: Standing }) {
  const answering = useAnswers(standing.system, null)
  const [id, setId] = useState<DimensionId>(() => standing.dimensions.find(({ gap }) => gap > 0)?.dimension.id ?? 'orchestration')
  const dimensions = useRef<HTMLDivElement>(null)
  const open = (dimension: DimensionId) => {
    setId(dimension)
    dimensions.current?.focus()
    dimensions.current?.scrollIntoView({ block: 'start' })
  }
  const at = standing.dimensions.find(({ dimension }) => dimension.id === id)
  return (
    <div className="asmt">
      <div className="asmt-top">
        <Holding standing={standing} onDimension={open} />
        <Scope key={standing.system.id} system={standing.system} />
      </div>
      <div ref={dimensions} className="asmt-dims" tabIndex={-1}>
        <DimensionPicker standing={standing} at={id} onPick={setId} />
        {at === undefined ? null : <DimensionSheet key={id} answering={answering} at={at} />}
      </div>
    </div>
  )
}
