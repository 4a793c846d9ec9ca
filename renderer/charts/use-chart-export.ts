import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { base64Of, receive } from '../client/files.ts'
import { useCall, useTell, useTellRefusal } from '../state/hooks.ts'
import { csvOf, type ChartTable } from './chart-table.ts'
import { pictureOf } from './picture/picture-of.ts'
import { ownFonts, pngOf } from './picture/pixels.ts'

/** Spreadsheet programs take a CSV file without this mark for one in the machine’s old encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

export type ChartForm = 'svg' | 'png' | 'csv'

interface Exported {
  readonly title: string
  readonly about: string
  readonly table: ChartTable
  /** The head and the drawing. */
  readonly ref: RefObject<HTMLElement | null>
  /** Shows the drawing in place of the table, or the other way round. */
  readonly setTabled: (tabled: boolean) => void
  readonly tabled: boolean
}

/** Hands over a chart as a file: what is drawn, in the colours of the light theme, or its numbers. */
export function useChartExport({ title, about, table, ref, setTabled, tabled }: Exported): (as: ChartForm) => void {
  const call = useCall()
  const tell = useTell()
  const tellRefusal = useTellRefusal()
  const picture = (fonts: string | null): string => {
    // A drawing can only be read while it is there; nothing is painted in between.
    if (tabled) flushSync(() => setTabled(false))
    try {
      return ref.current === null ? '' : pictureOf(ref.current, { title, about, fonts })
    } finally {
      if (tabled) flushSync(() => setTabled(true))
    }
  }
  const bytesOf = async (as: ChartForm): Promise<Blob> => {
    if (as === 'csv') return new Blob([BYTE_ORDER_MARK, csvOf(table)])
    return as === 'svg' ? new Blob([picture(null)]) : pngOf(picture(await ownFonts()))
  }
  const save = async (as: ChartForm): Promise<void> => {
    const words = receive(await call('chart.save', { name: title, as, base64: await base64Of(await bytesOf(as), title) }))
    if (words !== null) tell('good', words)
  }
  return (as) => void save(as).catch(tellRefusal)
}
