import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuTemplate } from '../../electron/menu-template.ts'
import type { MenuCommand } from '../../src/contract/bridge.ts'

const recent = [{ id: 'r1', file: 'R&D.cadre', folder: '/home', openedAt: '2026-11-24T00:00:00.000Z' }]
const flat = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
const commandItems = (mac: boolean, send: (command: MenuCommand) => void = () => undefined) =>
  flat(menuTemplate({ mac, theme: 'dark', recent }, send)).filter((item) => item.id !== undefined)

test.each([true, false])('every command is sent by its own name, and no two share a key (macOS: %s)', (mac) => {
  const sent: MenuCommand[] = []
  const items = commandItems(mac, (command) => sent.push(command))
  for (const { click } of items) Reflect.apply(click ?? (() => undefined), undefined, [])
  expect(sent).toEqual(items.map(({ id }) => id))
  const keys = items.flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toEqual(expect.arrayContaining(['CmdOrCtrl+Z', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `CmdOrCtrl+${n}`)]))
})
test('undo is the window’s, never the text field’s own', () => {
  expect(flat(menuTemplate({ mac: true, theme: 'system', recent: [] }, () => undefined)).map(({ role }) => role)).not.toContain('undo')
})
test('recent files stand by name, an ampersand as it is, and the theme in use is marked', () => {
  const items = commandItems(false)
  expect(items.find(({ id }) => id === 'open-recent:r1')?.label).toBe('R&&D.cadre')
  expect(items.filter(({ checked }) => checked === true).map(({ id }) => id)).toEqual(['theme:dark'])
})
