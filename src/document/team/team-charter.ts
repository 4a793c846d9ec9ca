import { upperFirst } from '../../base/phrase.ts'
import type { Squad } from '../../structure/structure.ts'
import { section, type Draft } from '../draft.ts'
import type { Material } from '../material.ts'
import { counted } from '../words.ts'
import { agreements } from './agreements.ts'
import { findings } from './findings.ts'
import { ownership } from './ownership.ts'
import { roles } from './roles.ts'
import { shape } from './shape.ts'
import { squadSection } from './squads.ts'

export function teamCharter(material: Material): Draft {
  const named = material.structure.squads.filter(({ seats, systems }) => seats.length + systems.length > 0)
  return {
    title: 'Team charter',
    subtitle: subtitle(material, named),
    audience: 'Internal',
    about: '',
    blocks: [
      ...section(1, 'How the team is shaped', shape(material, named)),
      { kind: 'page-break' },
      ...section(1, 'Who owns what', ownership(material)),
      ...section(1, 'What to mend', findings(material)),
      ...section(1, 'Engineers by role', roles(material)),
      ...section(
        1,
        'Teams and seats',
        named.flatMap((squad) => squadSection(material, squad)),
      ),
      ...section(1, 'Working agreements', agreements(material)),
    ],
  }
}

function subtitle({ plan }: Material, squads: readonly Squad[]): string {
  if (plan.headcountNow === 0) return 'No engineers recorded yet'
  return upperFirst(
    `${counted(plan.headcountNow, 'engineer')} in ${counted(squads.filter(({ teamId }) => teamId !== null).length, 'team')}: who owns what`,
  )
}
