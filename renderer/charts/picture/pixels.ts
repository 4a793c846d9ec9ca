import { fileTrouble } from '../../../src/base/failure.ts'
import { base64Of } from '../../client/files.ts'

const TIMES = 2

/** The window's own fonts as a style sheet: a drawing that becomes pixels sees no others. */
export async function ownFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule)
  const texts = await Promise.all(
    rules.map(async ({ style, parentStyleSheet }) => {
      const source = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1] ?? ''
      // oxlint-disable-next-line no-restricted-globals -- a font file of the window’s own
      const answer = await fetch(new URL(source, parentStyleSheet?.href ?? document.baseURI))
      const bytes = await base64Of(await answer.blob(), 'Inter')
      const range = style.getPropertyValue('unicode-range')
      return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${bytes}) format('woff2');unicode-range:${range}}`
    }),
  )
  return texts.join('')
}

function drawingOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(fileTrouble('unreadable', 'The chart')))
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  })
}

/** An SVG file as a PNG of twice its size in pixels. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = await drawingOf(svg)
  const canvas = document.createElement('canvas')
  canvas.width = image.width * TIMES
  canvas.height = image.height * TIMES
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (context === null || png === null) throw fileTrouble('unreadable', 'The chart')
  return png
}
