import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { refused, type Result } from '../src/base/failure.ts'
import { ORIGIN } from './protocol.ts'

/** It comes from the top frame of a window we made, and that frame shows our own page. */
const ours = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  BrowserWindow.fromWebContents(sender) !== null && senderFrame !== null && senderFrame.parent === null && senderFrame.origin === ORIGIN

export interface Answering {
  readonly answer: (name: string, input: unknown) => Promise<Result<unknown>>
}

/** The desktop app's only request channel. The page may ask before there is anyone to answer: it then waits. */
export function serve(answering: Promise<Answering>): void {
  ipcMain.handle('cadre:call', async (event, name: unknown, input: unknown) =>
    ours(event) && typeof name === 'string' ? (await answering).answer(name, input) : refused({ kind: 'missing', what: 'That command' }),
  )
}
