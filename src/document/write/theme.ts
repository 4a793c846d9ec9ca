import type { Colour } from '../../model/brand.ts'
import type { Look } from '../look/look.ts'
import { element } from './xml.ts'

/** The theme’s font where the style has it, so that a change of theme changes the document. */
export function font(name: string, { bodyFont, headingFont }: Look, heading: boolean): string {
  const theme = themeOf(name, bodyFont, headingFont, heading)
  return element('w:rFonts', {
    'w:ascii': name,
    'w:hAnsi': name,
    'w:cs': name,
    'w:eastAsia': name,
    ...(theme === null ? {} : { 'w:asciiTheme': `${theme}HAnsi`, 'w:hAnsiTheme': `${theme}HAnsi` }),
  })
}

function themeOf(name: string, bodyFont: string, headingFont: string, heading: boolean): 'major' | 'minor' | null {
  if (name === headingFont && (heading || headingFont !== bodyFont)) return 'major'
  return name === bodyFont ? 'minor' : null
}

export function colour(value: Colour, { palette: { ink, ink2, paper, accent } }: Look): string {
  const theme = new Map([
    [ink, 'text1'],
    [ink2, 'text2'],
    [paper, 'background1'],
    [accent, 'accent1'],
  ]).get(value)
  return element('w:color', { 'w:val': value, 'w:themeColor': theme })
}
