import { pickFile, receive } from '../client/files.ts'
import { home, type Place } from './place.ts'
import type { Stores } from './stores.ts'

/** What the File menu does; each says its refusals in a notice. */

async function enter({ place, notices }: Stores, to: Place, open: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await open())) return
    place.getState().select(null)
    place.getState().go(to)
  } catch (error) {
    notices.getState().tellRefusal(error)
  }
}

export const openSample = (stores: Stores): Promise<void> =>
  enter(stores, home, () => stores.session.getState().create({ sample: true, name: 'Northwind Mutual' }))

export const createBlank = (stores: Stores, name: string, to: Place): Promise<void> =>
  enter(stores, to, () => stores.session.getState().create({ sample: false, name }))

export const openRecent = (stores: Stores, id: string): Promise<void> => enter(stores, home, () => stores.session.getState().openFile(id))

/** A file the user chooses: in the shell's own dialog, or in the browser's, which hands over its bytes. */
export const openAnother = (stores: Stores): Promise<void> =>
  enter(stores, home, async () => {
    const { shell, openFile, upload } = stores.session.getState()
    if (shell?.shell !== 'browser') return openFile(null)
    const file = await pickFile('.cadre')
    return file === null ? false : upload(file)
  })

async function tellOf({ notices }: Stores, words: () => Promise<string | null>): Promise<void> {
  try {
    const said = await words()
    if (said !== null) notices.getState().tell('good', said)
  } catch (error) {
    notices.getState().tellRefusal(error)
  }
}

export const saveCopy = (stores: Stores): Promise<void> => tellOf(stores, async () => receive(await stores.call('workspace.save-copy', {})))
export const backUp = (stores: Stores): Promise<void> =>
  tellOf(stores, async () => `Backed up as ${(await stores.call('workspace.back-up', {})).file}.`)

export const closeFile = ({ session, notices }: Stores): Promise<void> => session.getState().close().catch(notices.getState().tellRefusal)
