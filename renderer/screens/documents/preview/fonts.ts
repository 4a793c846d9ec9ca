/** What stands in for a font that this machine may not have: of the same widths, as far as there is one. Each line is squeezed to its
 *  true width anyway. */
const alike: { readonly [font: string]: string } = {
  aptos: 'Inter, "Segoe UI", sans-serif',
  calibri: 'Carlito, Inter, sans-serif',
  cambria: 'Caladea, Georgia, serif',
  arial: 'Arimo, "Liberation Sans", Helvetica, sans-serif',
  helvetica: 'Arimo, "Liberation Sans", Arial, sans-serif',
  'times new roman': 'Tinos, "Liberation Serif", Times, serif',
  georgia: 'Gelasio, "Times New Roman", serif',
  'courier new': 'Cousine, "Liberation Mono", monospace',
}

/** A font of a document as CSS reads it, with what stands in for it. */
export const fontFamily = (font: string): string =>
  `"${font.replaceAll(/["\\]/g, '')}", ${alike[font.toLowerCase()] ?? 'Carlito, Arial, Inter, sans-serif'}`

/** Half points as twips. */
export const inTwips = (halfPoints: number): number => halfPoints * 10
