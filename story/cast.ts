import { createDevice, type Device } from './device.ts'

/** The devices of the story, each in its own hands. */
export interface Cast {
  readonly owner: Device
  readonly agent: Device
  readonly till: Device
  readonly phone: Device
  readonly laptop: Device
  /** A device of somebody new. */
  readonly stranger: (name: string) => Device
}

const password = 'kevyt-tuuli-26'
const pinOfLeena = '2741'

/** Where the till of the story stands. */
export const store = 'loc_kamppi'

/** Signs the colleagues in and pairs the till; the persons are nobody yet. */
export async function gatherCast(url: string): Promise<Cast> {
  const owner = await signedIn(url, 'the owner', 'aino@tuuli.example')
  const agent = await signedIn(url, 'the desk', 'zofia@tuuli.example')
  const till = await signedIn(url, 'the till in Kamppi', 'leena@tuuli.example')
  await till.get('POST /v1/devices', { name: 'Till by the door', locationId: store })
  await till.get('POST /v1/auth/staff/sign-out', {})
  const { staff } = await till.get<{ staff: { id: string; name: string }[] }>('GET /v1/till')
  const leena = staff.find(({ name }) => name.startsWith('Leena')) ?? staff[0]
  await till.get('POST /v1/till/unlock', { memberId: leena?.id, pin: pinOfLeena })
  const stranger = (name: string): Device => createDevice(url, name, 'person')
  return {
    owner,
    agent,
    till,
    phone: stranger('the phone'),
    laptop: stranger('the laptop'),
    stranger,
  }
}

/** A device of a colleague, signed in by mail address and the demo's password. */
export async function signedIn(url: string, name: string, email: string): Promise<Device> {
  const device = createDevice(url, name, 'staff')
  await device.get('POST /v1/auth/staff/sign-in/email', { email, password })
  return device
}

/** Signs a person in by the link that was mailed to them, as the outbox of the demo holds it. */
export async function signInByMail(person: Device, owner: Device, email: string): Promise<void> {
  const asked = { email, metadata: { shop: 'beauty-fi' } }
  await person.get('POST /v1/auth/shopper/sign-in/magic-link', asked)
  const { items } = await owner.get<{ items: { id: string; to: string }[] }>('GET /v1/outbox')
  const id = items.find(({ to }) => to === email)?.id ?? items[0]?.id ?? ''
  const letter = JSON.stringify(await owner.get(`GET /v1/outbox/${id}`))
  const token = /magic-link\?token=([\w-]+)/.exec(letter)?.[1]
  if (token === undefined) throw new Error(`no link was mailed to ${email}`)
  await person.get('POST /v1/auth/shopper/magic-link/verify', { token })
}
