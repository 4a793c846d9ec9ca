import { expect, test } from 'vitest'
import { digitsFor, monthWindow } from '../../../renderer/charts/month-window.ts'

test('One month stands at the end of six', () => {
  expect(monthWindow(['2026-10'])).toEqual(['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'])
})

test('Months that were left out keep their place', () => {
  expect(monthWindow(['2026-02', '2026-09'])).toHaveLength(8)
  expect(monthWindow(['2026-02', '2026-09'])).toContain('2026-05')
})

test('No more than twelve months are shown, the latest ones, and none without any', () => {
  expect(monthWindow(['2024-01', '2026-10'])).toHaveLength(12)
  expect(monthWindow(['2024-01', '2026-10'])[0]).toBe('2025-11')
  expect(monthWindow([])).toEqual([])
})

test('Small amounts keep the decimals that tell them apart', () => {
  expect([240, 4.2, 0.03].map((most) => digitsFor(most))).toEqual([0, 2, 3])
})
