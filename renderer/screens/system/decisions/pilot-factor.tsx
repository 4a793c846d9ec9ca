import type { PilotChoice } from '../../../../src/model/choice.ts'
import { SourceTag } from '../../../components/source-tag.tsx'
import { useFramework } from '../../../state/hooks.ts'

/** The default that says how much work a refactored or rebuilt pilot asks for. */
export function PilotFactor({ answer }: { readonly answer: PilotChoice['answer'] }) {
  const { defaults } = useFramework()
  const factor = defaults.find(({ id }) => id === `pilot.${answer}-factor`)
  if (factor === undefined) return null
  return (
    <small>
      Each step takes {factor.value} times its work. <SourceTag source={factor.source} />
    </small>
  )
}
