import { readFileSync } from 'node:fs'
import { Brand } from '../../src/model/brand.ts'
import { settingsOf, type Workspace } from '../../src/model/workspace.ts'

const logo = readFileSync(new URL('../../assets/icons/icon.png', import.meta.url))

/** A firm's brand that differs from Cadre's own in everything it can. */
export const firm: Brand = Brand.parse({
  id: 'brand',
  accent: '7A1F3D',
  logo: { file: 'firm.png', type: 'png', base64: logo.toString('base64'), width: logo.readUInt32BE(16), height: logo.readUInt32BE(20) },
  styles: {
    file: 'Firm.dotx',
    headingFont: 'Arial',
    bodyFont: 'Times New Roman',
    styles: {
      Normal: { font: 'Times New Roman', size: 22, bold: null, italic: null, colour: '222222', before: null, after: 160 },
      Heading1: { font: 'Arial', size: 36, bold: true, italic: null, colour: '7A1F3D', before: 480, after: 120 },
      Heading2: { font: 'Arial', size: 28, bold: false, italic: null, colour: '333333', before: null, after: null },
      Caption: { font: 'Arial', size: 17, bold: null, italic: true, colour: '444444', before: null, after: null },
    },
  },
})

export const branded = (workspace: Workspace): Workspace => ({ ...workspace, brand: new Map([[firm.id, firm]]) })

export const onPaper = (workspace: Workspace, paper: 'a4' | 'letter'): Workspace => ({
  ...workspace,
  workspace: new Map([['workspace', { ...settingsOf(workspace), paper }]]),
})
