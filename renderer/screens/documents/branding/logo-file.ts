import { invalid } from '../../../../src/base/failure.ts'
import type { Logo } from '../../../../src/model/brand.ts'

const LONGEST = 1200
const LARGEST = 500_000
/** As many times as wide as high, or the other way round: a longer one is a line. */
const SLIMMEST = 20
const kinds: { readonly [type: string]: 'png' | 'jpg' } = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'png' }

/** Width and height within the longest side that a logo may have, in the same proportion; never larger than it was. */
export function withinLongest(width: number, height: number): { readonly width: number; readonly height: number } {
  const share = Math.min(1, LONGEST / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

/** Bytes that a text in base 64 stands for. */
export const bytesIn = (base64: string): number => Math.floor((base64.length * 3) / 4) - (/=*$/.exec(base64)?.[0].length ?? 0)

async function pictureOf(file: File): Promise<HTMLImageElement> {
  const picture = new Image()
  const address = URL.createObjectURL(file)
  try {
    picture.src = address
    await picture.decode()
    return picture
  } catch {
    throw invalid(`${file.name} cannot be read as a picture. Choose a PNG, JPEG or SVG file.`)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A drawing may say no size of its own, or a tiny one: it is drawn as large as a logo may be. */
function sizeOf({ naturalWidth, naturalHeight }: HTMLImageElement, drawn: boolean): { readonly width: number; readonly height: number } {
  const [width, height] = [naturalWidth || LONGEST, naturalHeight || LONGEST]
  return drawn ? withinLongest(width * LONGEST, height * LONGEST) : withinLongest(width, height)
}

/** The logo in a picture file, scaled down to what documents need. Throws a Refusal that says why it cannot be one. */
export async function logoFrom(file: File): Promise<Logo> {
  const type = kinds[file.type]
  if (type === undefined) throw invalid(`${file.name} is not a picture that Word shows. Choose a PNG, JPEG or SVG file.`)
  const picture = await pictureOf(file)
  const { width, height } = sizeOf(picture, file.type === 'image/svg+xml')
  if (Math.max(width, height) > SLIMMEST * Math.min(width, height))
    throw invalid(
      `${file.name} is too long and thin to be seen: one side is over ${SLIMMEST} times the other. Cut the picture, or choose another.`,
    )
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  const address = canvas.toDataURL(type === 'png' ? 'image/png' : 'image/jpeg', 0.92)
  const base64 = address.slice(address.indexOf(',') + 1)
  if (bytesIn(base64) > LARGEST)
    throw invalid(
      `${file.name} has ${Math.ceil(bytesIn(base64) / 1000)} kB after scaling down, and a logo has at most 500 kB. Choose a simpler picture, or save it as JPEG.`,
    )
  return { file: file.name.slice(-255), type, base64, width, height }
}
