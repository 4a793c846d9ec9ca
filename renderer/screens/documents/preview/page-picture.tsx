import type { Mark } from '../../../../src/document/layout/page.ts'
import { ChartPicture } from './chart-picture.tsx'
import { fontFamily, inTwips } from './fonts.ts'
import type { Laid } from './laid.ts'
import { pageLabel } from './page-words.ts'

const ink = (colour: string): string => `#${colour}`

function TextLine({ mark, laid: { flow } }: { readonly mark: Extract<Mark, { kind: 'text' }>; readonly laid: Laid }) {
  const style = flow.look.styles[mark.style]
  return (
    <text
      x={mark.x}
      y={mark.baseline}
      fill={ink(mark.colour)}
      fontFamily={fontFamily(style.font)}
      fontSize={inTwips(style.size)}
      fontWeight={mark.bold || style.bold ? 700 : 400}
      fontStyle={style.italic ? 'italic' : 'normal'}
      {...(mark.text.length > 1 && mark.width > 0 ? { textLength: mark.width, lengthAdjust: 'spacingAndGlyphs' } : {})}
    >
      {mark.text}
    </text>
  )
}

function MarkPicture({ mark, laid }: { readonly mark: Mark; readonly laid: Laid }) {
  const { palette } = laid.flow.look
  switch (mark.kind) {
    case 'text':
      return <TextLine mark={mark} laid={laid} />
    case 'fill':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} fill={ink(mark.colour)} />
    case 'rule': {
      const end = mark.upright === true ? { x2: mark.x, y2: mark.y + mark.length } : { x2: mark.x + mark.length, y2: mark.y }
      return <line x1={mark.x} y1={mark.y} {...end} stroke={ink(mark.colour)} strokeWidth={mark.thickness} />
    }
    case 'chart':
      return <ChartPicture mark={mark} look={laid.flow.look} />
    case 'logo': {
      const { logo } = laid.flow.brand
      if (logo === null) return null
      const type = logo.type === 'png' ? 'png' : 'jpeg'
      const { x, y, width, height } = mark
      return <image href={`data:image/${type};base64,${logo.base64}`} x={x} y={y} width={width} height={height} />
    }
    case 'field': {
      const { x, y, width, height } = mark
      return <rect x={x} y={y} width={width} height={height} rx={30} fill="none" stroke={ink(palette.ink3)} strokeWidth={10} />
    }
    default:
      return mark satisfies never
  }
}

/** One page as it will be written, drawn from the very marks that its page numbers were counted with. */
export function PagePicture({ laid, page }: { readonly laid: Laid; readonly page: number }) {
  const { width, height, pages } = laid.layout
  return (
    <svg className="page" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={pageLabel(laid, page)}>
      {pages[page - 1]?.marks.map((mark, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- marks have no names and never move
        <MarkPicture key={at} mark={mark} laid={laid} />
      ))}
    </svg>
  )
}
