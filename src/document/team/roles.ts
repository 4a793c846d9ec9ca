import { upperFirst } from '../../base/phrase.ts'
import { quarterWords } from '../../base/quarter.ts'
import type { Block, TableRow } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { roleName, roleOf, type Material } from '../material.ts'
import { counted, listedUpTo } from '../words.ts'

/** Engineers of each role today and when the plan ends: drawn where they differ, and in a table. */
export function roles(material: Material): readonly Block[] {
  const { roles: all, headcountNow, headcountThen } = material.plan
  const rows = all
    .filter(({ now, then }) => now + then > 0)
    .map(({ role, now, then }): TableRow => ({ cells: [roleName(material, role), String(now), String(then)] }))
  const number = (title: string) => ({ title, weight: 1.2, align: 'right' as const })
  return unlessEmpty(rows, [
    say(rolesSentence(material)),
    ...chart(material),
    {
      kind: 'table',
      caption: 'Engineers by role',
      columns: [{ title: 'Role', weight: 3 }, number('Today'), number('End of the plan')],
      rows: [...rows, { cells: ['All', String(headcountNow), String(headcountThen)], strong: true }],
    },
  ])
}

function rolesSentence(material: Material): string {
  const { roles: all, quarters } = material.plan
  const last = quarters.at(-1)
  const end = last === undefined ? 'the end of the plan' : `the end of ${quarterWords(last.quarter)}`
  const grows = all
    .filter(({ now, then }) => then > now)
    .map(({ role, now, then }) =>
      counted(then - now, `more ${roleName(material, role)}`, `more ${roleOf(material, role)?.plural ?? 'engineers'}`),
    )
  const shrinks = all
    .filter(({ now, then }) => then < now)
    .map(({ role, now, then }) =>
      counted(now - then, `fewer ${roleName(material, role)}`, `fewer ${roleOf(material, role)?.plural ?? 'engineers'}`),
    )
  const changes = [...grows, ...shrinks]
  if (changes.length === 0) return `No role grows or shrinks up to ${end}.`
  return `${upperFirst(listedUpTo(changes.length, changes))} by ${end}.`
}

/** Two bars that are equal everywhere show nothing. */
function chart(material: Material): readonly Block[] {
  const all = material.plan.roles.filter(({ now, then }) => now + then > 0)
  if (all.length < 2 || all.every(({ now, then }) => now === then)) return []
  return [
    {
      kind: 'chart',
      caption: 'Engineers by role, today and at the end of the plan',
      says: `Two columns for each role, engineers today and at the end of the plan. ${rolesSentence(material)}`,
      chart: {
        type: 'columns',
        categories: all.map(({ role }) => roleOf(material, role)?.short ?? roleName(material, role)),
        unit: 'Engineers',
        series: [
          { name: 'Today', values: all.map(({ now }) => now), ink: 'second' },
          { name: 'End of the plan', values: all.map(({ then }) => then), ink: 'accent' },
        ],
      },
    },
  ]
}
