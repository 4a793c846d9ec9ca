import { isUtf8 } from 'node:buffer'
import { fileTrouble } from '../../src/base/failure.ts'

/** Throws a Refusal for bytes that are no UTF-8: names would come in with wrong letters. */
export function textOfJson(name: string, bytes: Buffer): string {
  if (!isUtf8(bytes)) throw fileTrouble('unreadable', name, 'it is not a text; export it again')
  return bytes.toString('utf8')
}
