import type { Source } from '../../../src/model/vocabulary.ts'
import { Segmented } from '../../components/form.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework, useGo } from '../../state/hooks.ts'
import { ADVISED, aims, placeOfAim, type Aim } from './aim.ts'

const advice: Source = { kind: 'article', note: 'Bring the systems of highest value to level 4 first' }
const options = aims.map((aim) => ({ value: String(aim), label: `Level ${aim}` }))

/** To which level: production-ready, as the article advises, or one beside it. */
export function AimBar({ aim }: { readonly aim: Aim }) {
  const { levels } = useFramework()
  const go = useGo()
  const level = levels.find((one) => one.level === aim)
  return (
    <div className="rm-aim">
      <div className="row">
        <span className="lab">Aim</span>
        <Segmented
          label="Aim"
          options={options}
          value={String(aim)}
          onChange={(value) => go(placeOfAim(aims.find((one) => String(one) === value) ?? ADVISED))}
        />
      </div>
      <p className="sm q2">
        {aim === ADVISED ? 'Production-ready: the advised aim' : level?.name}{' '}
        <SourceTag source={aim === ADVISED || level === undefined ? advice : level.source} />
      </p>
    </div>
  )
}
