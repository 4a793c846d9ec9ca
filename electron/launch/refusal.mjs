/** An expected failure, told in one sentence. */
export class Refusal extends Error {}

/**
 * Runs a script's main function, which answers the exit code. A Refusal ends it with its sentence and code 1; anything else is a bug and is shown whole.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  }
}
