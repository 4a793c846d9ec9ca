import { fileTrouble } from '../../src/base/failure.ts'
import type { Delivery } from '../../src/contract/commands.ts'

const LARGEST = 25 * 1024 * 1024

export interface PickedFile {
  readonly name: string
  readonly base64: string
}

/** Bytes as base64. Throws a Refusal that names the file when they cannot be read. */
export async function base64Of(bytes: Blob, name: string): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(fileTrouble('unreadable', name)))
    reader.readAsDataURL(bytes)
  })
  return address.slice(address.indexOf(',') + 1)
}

/** The bytes of a file that the user chose. Throws a Refusal when it is over 25 MB. */
export async function contentsOf(file: File): Promise<PickedFile> {
  if (file.size > LARGEST) throw fileTrouble('too-large', file.name, 'at most 25 MB')
  return { name: file.name, base64: await base64Of(file, file.name) }
}

/** Asks the user for files; none when they close the dialog. */
export function chooseFiles(accept: string, multiple = true): Promise<readonly File[]> {
  const input = document.createElement('input')
  Object.assign(input, { type: 'file', accept, multiple })
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.click()
  })
}

/** Asks the user for one file; null when they close the dialog. */
export const chooseFile = async (accept: string): Promise<File | null> => (await chooseFiles(accept, false))[0] ?? null

/** The bytes of one file that the user chooses; null when they close the dialog. */
export async function pickFile(accept: string): Promise<PickedFile | null> {
  const file = await chooseFile(accept)
  return file === null ? null : contentsOf(file)
}

function download({ name, base64 }: PickedFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
  const address = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000) // the download has started by then
}

/** Takes in what a command delivered and says where it is; null when the user closed the dialog. */
export function receive(delivery: Delivery): string | null {
  switch (delivery.kind) {
    case 'saved':
      return `${delivery.files.length === 1 ? delivery.files[0] : `${delivery.files.length} files`} saved in ${delivery.folder}.`
    case 'download':
      delivery.files.forEach(download)
      return `${delivery.files.length === 1 ? delivery.files[0]?.name : `${delivery.files.length} files`} downloaded.`
    case 'cancelled':
      return null
    default:
      return delivery satisfies never
  }
}
