import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { Workspace } from '../../src/model/workspace.ts'
import { inUse } from '../document/plans.ts'
import { northwind } from '../support/organisation.ts'
import { onlyPay, paidTimes, payHidden } from '../support/pay.ts'
import { newFile } from '../support/workspace-files.ts'
import { cadre } from './cadre.ts'

const commands = [
  ['plan'],
  ['plan', '--json'],
  ['structure', '--json'],
  ['systems', '--json'],
  ['path', '--person', 'Dana Whitfield', '--json'],
  ['check', '--json'],
] as const

/** What each command says of a workspace, in its own folder so that no path differs. */
async function said(workspace: Workspace): Promise<readonly string[]> {
  const path = newFile(workspace)
  const all = await Promise.all(commands.map(([name, ...more]) => cadre(dirname(path), [name, basename(path), ...more])))
  expect(all.map(({ err, code }) => ({ err, code }))).toEqual(commands.map(() => ({ err: '', code: 0 })))
  return all.map(({ out }) => out)
}

test('where pay is hidden, no command tells an amount, and all say the same however much anybody is paid', async () => {
  const used = onlyPay(inUse(northwind()))
  const [hidden, dearer, shown] = await Promise.all(
    [payHidden(paidTimes(used, 1)), payHidden(paidTimes(used, 1.37)), paidTimes(used, 1)].map(said),
  )
  expect(hidden).toEqual(dearer)
  expect(hidden?.[0]).not.toMatch(/CHF.\d/u)
  expect(hidden?.[0]).toContain('Pay is hidden in this workspace')
  expect(shown?.[0]).toMatch(/CHF.\d/u)
  expect(shown?.[0]).not.toContain('Pay is hidden')
}, 60_000)
