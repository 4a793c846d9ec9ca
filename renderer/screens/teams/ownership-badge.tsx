import type { OwnershipArea } from '../../../src/model/vocabulary.ts'
import type { Seat } from '../../../src/structure/structure.ts'
import { areaIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { useFramework } from '../../state/hooks.ts'

const shareWords: Readonly<Record<Seat['owns'][number]['share'], string>> = {
  main: 'main job',
  side: 'beside other work',
  proposed: 'proposed',
}

/** Solid: main job. Outline: beside other work. Dashed: proposed. */
export function OwnershipBadge({ area, share }: { readonly area: OwnershipArea; readonly share: Seat['owns'][number]['share'] }) {
  const { areas } = useFramework()
  return (
    <span className={`owns owns-${share}`}>
      <Icon name={areaIcon[area]} />
      {areas.find(({ id }) => id === area)?.name}
      <span className="sr">, {shareWords[share]}</span>
    </span>
  )
}
