import * as z from 'zod'

export const BRAND_ID = 'brand'

/** A colour as six capital hexadecimal digits, such as 0B4F6C. */
export const Colour = z.string().regex(/^[0-9A-F]{6}$/, 'A colour is six digits from 0 to 9 and A to F, such as 0B4F6C.')
export type Colour = z.infer<typeof Colour>

/** A picture for the cover and the header of documents. */
export const Logo = z
  .object({
    /** The file it came from, without folder. */
    file: z.string().min(1).max(255),
    type: z.enum(['png', 'jpg']),
    base64: z.base64().max(700_000, 'A logo has at most 500 kB.'),
    /** In pixels. */
    width: z.int().positive().max(8_000),
    height: z.int().positive().max(8_000),
  })
  .readonly()
export type Logo = z.infer<typeof Logo>

/** What a firm’s own style says; null leaves Cadre’s own. Sizes in half points, lengths in twips. */
export const FirmStyle = z
  .object({
    font: z.string().min(1).max(100).nullable(),
    size: z.int().min(8).max(144).nullable(),
    bold: z.boolean().nullable(),
    italic: z.boolean().nullable(),
    colour: Colour.nullable(),
    before: z.int().min(0).max(2_880).nullable(),
    after: z.int().min(0).max(2_880).nullable(),
  })
  .readonly()
export type FirmStyle = z.infer<typeof FirmStyle>

/** Word’s built-in styles that a firm’s file may set, by Word’s own ids. */
export const firmStyleIds = ['Normal', 'Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'Header', 'Footer'] as const
export type FirmStyleId = (typeof firmStyleIds)[number]

/** Styles taken from a .docx or .dotx of the firm. */
export const FirmStyles = z
  .object({
    /** The file they came from, without folder. */
    file: z.string().min(1).max(255),
    headingFont: z.string().min(1).max(100).nullable(),
    bodyFont: z.string().min(1).max(100).nullable(),
    styles: z.partialRecord(z.enum(firmStyleIds), FirmStyle).readonly(),
  })
  .readonly()
export type FirmStyles = z.infer<typeof FirmStyles>

/** How documents look; the one row of its table, absent while everything is Cadre’s own. */
export const Brand = z.object({ id: z.literal(BRAND_ID), accent: Colour, logo: Logo.nullable(), styles: FirmStyles.nullable() }).readonly()
export type Brand = z.infer<typeof Brand>

export const standardBrand: Brand = { id: BRAND_ID, accent: '0B4F6C', logo: null, styles: null }
