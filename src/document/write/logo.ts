import { cleanText } from '../clean-text.ts'
import type { Part } from '../flow/flow.ts'
import { PICTURE, pictureNames, themeNames } from './names.ts'
import { element } from './xml.ts'

/** English metric units in a twip. */
const EMU = 635
export const LOGO = 'rIdLogo'

/** A picture in its line, with what it is for those who do not see it. `id` is unique in the document. */
export function logoDrawing({ width, height }: Extract<Part, { kind: 'logo' }>, organisation: string, id: number): string {
  const size = { cx: Math.round(width * EMU), cy: Math.round(height * EMU) }
  const about = { name: 'Logo', title: 'Logo', descr: `Logo of ${cleanText(organisation)}` }
  const picture = element(
    'pic:pic',
    pictureNames,
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id, ...about }), element('pic:cNvPicPr')),
    element('pic:blipFill', {}, element('a:blip', { 'r:embed': LOGO }), element('a:stretch', {}, element('a:fillRect'))),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  )
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element('wp:docPr', { id, ...about }),
      element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { ...themeNames, noChangeAspect: 1 })),
      element('a:graphic', themeNames, element('a:graphicData', { uri: PICTURE }, picture)),
    ),
  )
}
