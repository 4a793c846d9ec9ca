import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { refused } from '../src/base/failure.ts'
import type { Handlers } from '../src/contract/commands.ts'
import { answer, type Report } from './answer.ts'
import { ORIGIN } from './protocol.ts'

/** It comes from the top frame of a window we made, and that frame shows our own page. */
const ours = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  BrowserWindow.fromWebContents(sender) !== null && senderFrame !== null && senderFrame.parent === null && senderFrame.origin === ORIGIN

/** The desktop app's only request channel. */
export function serve(handlers: Handlers, report: Report): void {
  ipcMain.handle('cadre:call', (event, name: unknown, input: unknown) =>
    ours(event) && typeof name === 'string' ? answer(handlers, name, input, report) : refused({ kind: 'missing', what: 'That command' }),
  )
}
