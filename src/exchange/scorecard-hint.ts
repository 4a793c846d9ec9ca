import { fieldHints } from '../interview/scorecard-form.ts'

/** What Word itself puts into an emptied control, in the languages its users are most likely to have. */
const wordsHints = [
  'Click or tap here to enter text.',
  'Click here to enter text.',
  'Choose an item.',
  'Click or tap to enter a date.',
  'Click here to enter a date.',
  'Klicken oder tippen Sie hier, um Text einzugeben.',
  'Klicken Sie hier, um Text einzugeben.',
  'Wählen Sie ein Element aus.',
  'Klicken oder tippen Sie, um ein Datum einzugeben.',
  'Cliquez ou appuyez ici pour entrer du texte.',
  'Cliquez ici pour entrer du texte.',
  'Choisissez un élément.',
  'Cliquez ou appuyez ici pour entrer une date.',
  'Haga clic o pulse aquí para escribir texto.',
  'Elija un elemento.',
  'Haga clic aquí o pulse para escribir una fecha.',
  'Fare clic o toccare qui per immettere il testo.',
  'Scegliere un elemento.',
  'Fare clic o toccare qui per immettere una data.',
  'Klik of tik om tekst in te voeren.',
  'Kies een item.',
  'Klik of tik om een datum in te voeren.',
]
/** On one line; its signs count, as they may be all that somebody added. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const ownHints: ReadonlySet<string> = new Set(Object.values(fieldHints))
const otherHints: ReadonlySet<string> = new Set(wordsHints)

/** What somebody wrote in a field: its text without the hint, which programs leave before or after what they put in, on a line of its own or joined on without a space: in prose the same words stay. */
export function answerText(field: { readonly text: string; readonly showsHint: boolean }, hint: string): string {
  const text = field.text.trim()
  if (ownHints.has(squeezed(text)) || (field.showsHint && otherHints.has(squeezed(text)))) return ''
  const [after, before] = [text.slice(hint.length), text.slice(0, -hint.length)]
  if (text.startsWith(hint) && (field.showsHint || /^(?:[\p{L}\p{N}]|\s*\n)/u.test(after))) return after.trim()
  if (text.endsWith(hint) && (field.showsHint || /(?:[\p{L}\p{N}]|\n\s*)$/u.test(before))) return before.trim()
  return text
}
