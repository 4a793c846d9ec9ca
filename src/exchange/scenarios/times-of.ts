import { quarterWords } from '../../base/quarter.ts'
import { waitingCycle } from '../../model/dependency.ts'
import type { SystemTimes } from '../../model/scenario.ts'
import type { SystemId } from '../../model/system.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Numbered } from './read-scenario.ts'
import { findingIn, type Wrong } from './references.ts'
import type { TimesEntry } from './scenario-format.ts'

/** The systems’ times in this workspace; `wrongIn` tells what is wrong with an entry. */
export function timesIn(
  workspace: Workspace,
  entries: readonly Numbered<TimesEntry>[],
  wrongIn: (one: Numbered<TimesEntry>) => Wrong,
): readonly SystemTimes[] {
  const find = findingIn(workspace.system, 'system', 'systems')
  const seen = new Map<SystemId, { readonly number: number; readonly times: SystemTimes }>()
  for (const one of entries) {
    const wrong = wrongIn(one)
    const systemId = find(one.entry.system, 'system', wrong)
    if (systemId === null) continue
    const twin = seen.get(systemId)
    if (twin !== undefined) wrong('system', `Entry ${twin.number} is the same system. Leave one of them out.`)
    const steps = one.entry.steps.map(({ to, first, last }) => ({ to, begins: first, ends: last + 1 }))
    checkOrder(steps, wrong)
    seen.set(systemId, { number: one.number, times: { systemId, steps } })
  }
  for (const one of entries) {
    const systemId = find(one.entry.system, 'system', () => undefined)
    if (systemId !== null) checkWaits(workspace, systemId, seen, wrongIn(one))
  }
  return [...seen.values()].map(({ times }) => times)
}

function checkOrder(steps: SystemTimes['steps'], wrong: Wrong): void {
  steps.forEach(({ to, begins, ends }, at) => {
    const before = steps[at - 1]
    if (ends <= begins)
      wrong('steps', `The step to level ${to} ends before it begins. Give a last quarter from ${quarterWords(begins)} on.`)
    if (before !== undefined && (to <= before.to || begins < before.ends))
      wrong('steps', `The step to level ${to} begins before the one to level ${before.to} is over. Put the steps one after the other.`)
  })
}

function checkWaits(
  { system, dependency }: Workspace,
  systemId: SystemId,
  seen: ReadonlyMap<SystemId, { readonly times: SystemTimes }>,
  wrong: Wrong,
): void {
  const begins = seen.get(systemId)?.times.steps[0]?.begins
  if (begins === undefined) return
  for (const { systemId: waiting, onId } of dependency.values()) {
    const ends = waiting === systemId ? seen.get(onId)?.times.steps.at(-1)?.ends : undefined
    if (ends !== undefined && begins < ends)
      wrong(
        'steps',
        `It waits for ${system.get(onId)?.name ?? 'another system'}, whose steps end in ${quarterWords(ends - 1)}. Begin it after that.`,
      )
  }
}

/** Systems of the workspace that wait for each other in a circle, as one sentence; null when there are none. */
export function circleWords({ system, dependency }: Workspace): string | null {
  const ring = waitingCycle(system, dependency.values())
  if (ring === null) return null
  const names = ring.map(({ name }) => name)
  return `${names.join(' waits for ')} waits for ${names[0] ?? ''}: a circle, so none of them can begin. Take one of the waits out first.`
}
