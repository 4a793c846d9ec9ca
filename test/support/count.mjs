import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: readonly string[] }} Count
 * @typedef {{ readonly specs: readonly { readonly title: string, readonly tests: readonly { readonly status: string, readonly projectName: string }[] }[], readonly suites?: readonly Suite[] }} Suite
 * @typedef {{ readonly suites: readonly Suite[], readonly errors: readonly unknown[], readonly stats: { readonly expected: number, readonly unexpected: number, readonly flaky: number } }} PlaywrightReport
 * @typedef {{ readonly testResults: readonly { readonly status: string, readonly assertionResults: readonly { readonly status: string, readonly fullName: string }[] }[] }} VitestReport
 */

/** @type {Count} */
const none = { passed: 0, failed: 0, skipped: [] }
/** @param {readonly Count[]} counts */
export const sum = (counts) =>
  counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: [...a.skipped, ...b.skipped] }), none)

/**
 * What a run's JSON report counts. A run that left no report, or failed without naming a test, counts as one failure.
 * @template R
 * @param {string} file
 * @param {number | null} code
 * @param {(report: R) => Count} read
 * @returns {Count}
 */
export function counted(file, code, read) {
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : none
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/**
 * @param {VitestReport} report
 * @returns {Count}
 */
export function vitestCount({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  /** @param {...string} statuses */
  const having = (...statuses) => tests.filter((test) => statuses.includes(test.status))
  return {
    passed: having('passed').length,
    failed: having('failed').length + broken.length,
    skipped: having('pending', 'skipped', 'todo').map((test) => test.fullName),
  }
}

/**
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function playwrightCount({ suites, stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: suites.flatMap(skippedIn) }
}

/**
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
const skippedIn = (suite) => [
  ...(suite.suites ?? []).flatMap(skippedIn),
  ...suite.specs.flatMap((spec) =>
    spec.tests.filter((test) => test.status === 'skipped').map((test) => `${test.projectName}: ${spec.title}`),
  ),
]

/**
 * `123 passed, 0 failed`
 * @param {Count} count
 */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`
