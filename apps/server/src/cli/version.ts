import { exitCodes } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { productVersion } from './product-version.ts'

/** `redthread version` */
export const version: Command = {
  summary: 'Print the version of Redthread and of what it runs on.',
  about: 'Prints one line for each of Redthread, Node.js and the embedded PostgreSQL.',
  async run({ terminal }) {
    const { embeddedVersion } = await import('#platform/postgres/binaries.ts')
    terminal.print(`redthread ${productVersion()}`)
    terminal.print(`node ${process.versions.node}`)
    terminal.print(`embedded postgresql ${embeddedVersion()}`)
    return exitCodes.ok
  },
}
