import { resolve } from 'node:path'

/** The first workspace named on a command line, as a whole path, or null. Switches are skipped. */
export function workspaceArgument(args: readonly string[], folder: string): string | null {
  const named = args.find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.cadre'))
  return named === undefined ? null : resolve(folder, named)
}
