import { listWords, lowerFirst, upperFirst } from '../../base/phrase.ts'
import { ANSWERS_FROM, failureAnswers, type FailureAnswer, type SafeguardPart } from '../../maturity/failures.ts'
import type { Block } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { personName, type Material } from '../material.ts'
import { counted } from '../words.ts'

const partWords: { readonly [part in SafeguardPart]: string } = {
  detected: 'how it is detected',
  limited: 'what limits it',
  recovered: 'how to recover',
  rehearsed: 'a rehearsal',
  owned: 'an owner',
}

/** What the systems that must answer for their failures do not answer yet. */
export function failures(material: Material): readonly Block[] {
  const all = failureAnswers(material.workspace, material.framework, material.today)
  const open = all.filter((one) => one.open.length > 0)
  const systems = new Set(all.map(({ system }) => system.id)).size
  return unlessEmpty(all, [
    say(
      `A system from level ${ANSWERS_FROM} on must answer every way in which such systems fail: how it is detected, what limits it, how to recover, when that was rehearsed, and who owns it (source: article for the failures; Cadre’s own for the five parts).`,
    ),
    say(
      open.length === 0
        ? `${upperFirst(counted(systems, 'system'))} at that level ${systems === 1 ? 'answers' : 'answer'} all of them.`
        : `${upperFirst(counted(systems, 'system'))} at that level; ${open.length} of ${all.length} answers are open.`,
    ),
    ...unlessEmpty(open, [
      {
        kind: 'table',
        caption: 'Failures without a whole answer',
        columns: [
          { title: 'System', weight: 2 },
          { title: 'Failure', weight: 2.4 },
          { title: 'Not answered yet', weight: 3.6 },
          { title: 'Owner', weight: 1.8 },
        ],
        rows: open.map((one) => ({ cells: cellsOf(material, one) })),
      },
    ]),
  ])
}

function cellsOf(material: Material, { system, mode, safeguard, open, stale }: FailureAnswer): readonly string[] {
  const words = open.map((part) => (part === 'rehearsed' && stale ? 'a rehearsal of late' : partWords[part]))
  const nothing = open.length === Object.keys(partWords).length
  const owner = safeguard?.ownerId ?? null
  return [
    system.name,
    mode.name,
    nothing ? 'Nothing is answered' : upperFirst(lowerFirst(listWords(words))),
    owner === null ? 'Nobody yet' : personName(material, owner),
  ]
}
