import { cleanText } from '../clean-text.ts'

const entity: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Any text as XML can hold it, in an element or an attribute. */
export const escaped = (text: string): string => cleanText(text).replaceAll(/[&<>"]/g, (sign) => entity[sign] ?? sign)

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; attributes are escaped, children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let open = name
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.join('')}</${name}>`
}

/** Most of Word’s elements say one thing, in `w:val`. */
export const value = (name: string, val: string | number): string => element(name, { 'w:val': val })
