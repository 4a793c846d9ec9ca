import { monthWords } from '../../../src/base/month.ts'
import type { IncidentExercise } from '../../../src/interview/bank.ts'
import type { Sensitivity } from '../../../src/maturity/costs.ts'
import type { CostedMonth } from '../../../src/maturity/economics.ts'
import type { ChartTable } from '../chart-table.ts'
import { digitsFor, monthWindow } from '../month-window.ts'

/** Cost of one successful outcome by month and part. */
export function perOutcomeTable(months: readonly CostedMonth[], target: number | null, currency: string): ChartTable {
  const by = new Map(months.map((one) => [String(one.month), one]))
  const shown = monthWindow([...by.keys()])
  const digits = digitsFor(Math.max(target ?? 0, ...shown.map((month) => by.get(month)?.perOutcome ?? 0)))
  const money = (head: string) => ({ head: `${head}, ${currency}`, as: 'number', digits }) as const
  return {
    columns: [
      { head: 'Month', as: 'text' },
      money('Correction'),
      money('Inference'),
      money('Infrastructure'),
      money('Together'),
      ...(target === null ? [] : [money('Target')]),
    ],
    rows: shown.map((month) => {
      const one = by.get(month)
      const parts = one?.partsPerOutcome ?? null
      return [
        monthWords(month),
        parts?.correction ?? null,
        parts?.inference ?? null,
        parts?.infrastructure ?? null,
        one?.perOutcome ?? null,
        ...(target === null ? [] : [target]),
      ]
    }),
  }
}

/** Cost of one outcome with a fifth less and a fifth more of each input. */
export function swingTable(
  rows: readonly Sensitivity[],
  words: Readonly<Record<Sensitivity['input'], string>>,
  currency: string,
): ChartTable {
  const digits = digitsFor(Math.max(0, ...rows.map(({ low, high }) => Math.max(low, high)))) + 1
  return {
    columns: [
      { head: 'Input', as: 'text' },
      { head: `A fifth less, ${currency}`, as: 'number', digits },
      { head: `A fifth more, ${currency}`, as: 'number', digits },
    ],
    rows: rows.map(({ input, low, high }) => [words[input], low, high]),
  }
}

/** The number of an incident, minute by minute, with what the interviewer tells at which one. */
export function telemetryTable({ telemetry: { points, name, unit, limit }, injects }: IncidentExercise): ChartTable {
  const minutes = [...new Set([...points, ...injects].map(({ minute }) => minute))].toSorted((a, b) => a - b)
  return {
    columns: [
      { head: 'Minute', as: 'number' },
      { head: `${name}, ${unit}`, as: 'number', digits: 1 },
      ...(limit === null ? [] : [{ head: 'Limit', as: 'number', digits: 1 } as const]),
      { head: 'Told', as: 'text' },
    ],
    rows: minutes.map((minute) => [
      minute,
      points.find((one) => one.minute === minute)?.value ?? null,
      ...(limit === null ? [] : [limit]),
      injects
        .filter((one) => one.minute === minute)
        .map(({ tell }) => tell)
        .join(' '),
    ]),
  }
}
