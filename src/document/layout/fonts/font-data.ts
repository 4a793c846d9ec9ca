/** Advance widths of one face, in units of its family’s em. */
export interface FaceData {
  /** Letters drawn as one, by what they are written with. */
  readonly ligatures: Readonly<Record<string, number>>
  /** By place among the characters of characters.ts, parted by spaces; 0 where the font has none. */
  readonly widths: string
}

/** A family of fonts as its files have it: units of an em, heights above and below the baseline and between lines. */
export interface FontData {
  readonly em: number
  readonly ascent: number
  readonly descent: number
  readonly leading: number
  readonly regular: FaceData
  readonly bold: FaceData
  readonly italic: FaceData
  readonly boldItalic: FaceData
}
