import type { Config } from '#platform/config.ts'

/** What a started server tells its operator. */
export type Ready = { config: Config; address: string; ms: number; signIns?: readonly SignIn[] }

/** Someone of the demo retailer whom a newcomer may be. */
export type SignIn = { role: string; email: string; password: string; app: string }

const doors = [
  ['Start page', '/'],
  ['Shop', '/shops'],
  ['Counter', '/counter'],
  ['Desk', '/desk'],
  ['Admin', '/admin'],
  ['API docs', '/docs'],
] as const

/** The one block that a start ends with: every address, and whom to sign in as. */
export function readyBlock({ config, address, ms, signIns = [] }: Ready): string {
  const url = readableUrl(config, address)
  const rule = '─'.repeat(64)
  const people = onePerApp(signIns).map(
    ({ app, role, email, password }) =>
      `  ${app.padEnd(12)}${email.padEnd(22)} ${password}   (${role})`,
  )
  return [
    '',
    `  ${rule}`,
    `  Redthread is ready (${(ms / 1000).toFixed(1)} s). Ctrl-C stops it.`,
    '',
    ...doors.map(([name, path]) => `  ${name.padEnd(12)}${url}${path}`),
    ...(people.length > 0 ? ['', '  Demo sign-ins', ...people] : []),
    `  ${rule}`,
    '',
  ].join('\n')
}

/** The first of each app: the start page has them all. */
function onePerApp(signIns: readonly SignIn[]): SignIn[] {
  return Array.from(
    new Map(signIns.toReversed().map((one) => [one.app, one])).values(),
  ).toReversed()
}

/** Fastify names the loopback by number; people read localhost. */
function readableUrl(config: Config, address: string): string {
  if (config.publicUrl !== '') return config.publicUrl.replace(/\/$/, '')
  return address.replace(/\/\/(127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?=:|$)/, '//localhost')
}
