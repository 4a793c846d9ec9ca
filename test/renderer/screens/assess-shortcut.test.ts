import { expect, test } from 'vitest'
import { keyHelp, keysFor, shortcutOf } from '../../../renderer/screens/assess/shortcut.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

test('letters work in both cases, and digits answer', () => {
  expect(shortcutOf(press('e'), 'elsewhere')).toBe('E')
  expect(shortcutOf(press('E'), 'control')).toBe('E')
  expect(['1', '2', '3', '4', '0'].map((key) => shortcutOf(press(key), 'elsewhere'))).toEqual(['1', '2', '3', '4', '0'])
  expect(shortcutOf(press('5'), 'elsewhere')).toBeNull()
  expect(shortcutOf(press('q'), 'elsewhere')).toBeNull()
})

test('no key fires while a field is typed in', () => {
  for (const key of ['1', '0', 'Backspace', 'e', 's', 'v', 'l', 'f', 'x', 'n', 'j', 'Enter', 'Escape', 'ArrowLeft', 'ArrowRight'])
    expect(shortcutOf(press(key), 'field')).toBeNull()
})

test('Enter belongs to the button or link that has the focus, arrows do not', () => {
  expect(shortcutOf(press('Enter'), 'control')).toBeNull()
  expect(shortcutOf(press('Enter'), 'elsewhere')).toBe('Enter')
  expect(shortcutOf(press('ArrowRight'), 'control')).toBe('ArrowRight')
})

test('combinations stay with the window', () => {
  expect(shortcutOf(press('1', { ctrlKey: true }), 'elsewhere')).toBeNull()
  expect(shortcutOf(press('s', { metaKey: true }), 'elsewhere')).toBeNull()
  expect(shortcutOf(press('ArrowLeft', { altKey: true }), 'elsewhere')).toBeNull()
})

test('every key in the help is one that works', () => {
  const pressed: { readonly [cap: string]: string } = { '→': 'ArrowRight', '←': 'ArrowLeft', Esc: 'Escape' }
  for (const cap of keyHelp.flatMap(({ keys }) => keys)) expect(shortcutOf(press(pressed[cap] ?? cap), 'elsewhere')).not.toBeNull()
})

test('the help leaves out keys that do nothing for these answers', () => {
  const caps = (own: boolean, readOnly: boolean) => keysFor(own, readOnly).flatMap(({ keys }) => keys)
  expect(keysFor(false, false)).toEqual(keyHelp)
  expect(caps(true, false)).not.toContain('X')
  expect(caps(false, true)).toEqual(['Enter', '→', '←', 'N', 'J', 'Esc'])
})
