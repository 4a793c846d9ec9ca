import { expect, test as started } from '../support/app.ts'
import { watch, type Complaints } from './watch.ts'

/** Whole-app stories: each is told once and holds in the desktop app and in the browser host, without one complaint of the window. */
export const test = started.extend({
  start: async ({ start }, use) => {
    const watched: Complaints[] = []
    await use(async (file) => {
      const cadre = await start(file)
      const complaints = await watch(cadre)
      watched.push(complaints)
      const last = async (end: () => Promise<void>): Promise<void> => {
        const heard = await complaints()
        watched.splice(watched.indexOf(complaints), 1, () => Promise.resolve(heard))
        await end()
      }
      return { ...cadre, stop: () => last(cadre.stop), kill: () => last(cadre.kill) }
    })
    const heard = await Promise.all(watched.map((complaints) => complaints()))
    expect(heard.flat(), 'what the window complained of').toEqual([])
  },
})
export { expect }
