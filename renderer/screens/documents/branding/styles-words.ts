import { firmStyleIds, type FirmStyleId, type FirmStyles } from '../../../../src/model/brand.ts'
import { listed } from '../../../components/words.ts'

const names: Readonly<Record<FirmStyleId, string>> = {
  Normal: 'body text',
  Title: 'title',
  Subtitle: 'subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Caption: 'captions',
  Header: 'header',
  Footer: 'footer',
}

/** What was taken from a firm’s file: "Georgia for headings, Arial for text; styles of title, heading 1 and captions." */
export function stylesWords({ headingFont, bodyFont, styles }: FirmStyles): string {
  const fonts = [...(headingFont === null ? [] : [`${headingFont} for headings`]), ...(bodyFont === null ? [] : [`${bodyFont} for text`])]
  const taken = firmStyleIds.filter((id) => Object.values(styles[id] ?? {}).some((value) => value !== null)).map((id) => names[id])
  const parts = [...(fonts.length === 0 ? [] : [fonts.join(', ')]), ...(taken.length === 0 ? [] : [`styles of ${listed(taken)}`])]
  return parts.length === 0 ? 'The file sets nothing of its own; Cadre’s styles stay.' : `Taken: ${parts.join('; ')}.`
}
