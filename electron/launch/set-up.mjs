import { build } from './build.mjs'
import { installPackages } from './install.mjs'
import { nodeForCadre } from './node-for-cadre.mjs'

/**
 * All that a bare clone lacks: packages, Node 24 and, where asked, the build. Answers the Node to run. The second time it finds all there.
 * @param {{ readonly built: boolean }} options
 */
export async function setUp({ built }) {
  await installPackages()
  const node = nodeForCadre()
  if (built) await build(node)
  return node
}
