import { unzipSync, zipSync } from 'fflate'

const PART = 'word/document.xml'
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The sheet with these answers written into its fields by tag, as Word leaves them. Throws when a field is not on the sheet. */
export function filledSheet(sheet: Uint8Array, answers: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(sheet)
  const text = Object.entries(answers).reduce(
    (xml, [tag, answer]) => answered(xml, tag, answer),
    new TextDecoder().decode(parts[PART] ?? new Uint8Array()),
  )
  return zipSync({ ...parts, [PART]: new TextEncoder().encode(text) })
}

function answered(xml: string, tag: string, answer: string): string {
  const at = xml.indexOf(`<w:tag w:val="${tag}"/>`)
  if (at < 0) throw new Error(`the sheet has no field ${tag}`)
  const [open, end] = [xml.lastIndexOf('<w:sdt>', at), xml.indexOf('</w:sdt>', at)]
  const field = xml
    .slice(open, end)
    .replace('<w:showingPlcHdr/>', '')
    .replace(
      /<w:sdtContent>.*<\/w:sdtContent>/s,
      () => `<w:sdtContent><w:r><w:t xml:space="preserve">${escaped(answer)}</w:t></w:r></w:sdtContent>`,
    )
  return xml.slice(0, open) + field + xml.slice(end)
}
