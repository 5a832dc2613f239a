import type { APIResponse, Page } from 'playwright-core'
import { demoStaff } from '#modules/staff/index.ts'
import { signInQuietly } from './sign-in.ts'

/** Makes the browser a till of Kamppi, as its manager does; nobody is signed in afterwards. */
export async function makeTill(page: Page): Promise<void> {
  await signInQuietly(page, 'store_manager')
  await post(page, '/v1/devices', { name: 'Till by the door', locationId: 'loc_kamppi' })
  await post(page, '/v1/auth/staff/sign-out', {})
}

/** Opens the till by a colleague's PIN. */
export async function openTill(page: Page): Promise<void> {
  const { staff } = (await (await page.request.get('/v1/till')).json()) as {
    staff: { id: string; name: string }[]
  }
  const colleague = staff[0]
  const pin = demoStaff.find(({ name }) => name === colleague?.name)?.pin
  if (colleague === undefined || pin === undefined) throw new Error('nobody has a PIN at this till')
  await post(page, '/v1/till/unlock', { memberId: colleague.id, pin })
}

async function post(page: Page, path: string, body: object): Promise<APIResponse> {
  const headers = { origin: new URL(page.url()).origin }
  const answer = await page.request.post(path, { data: body, headers })
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}: ${await answer.text()}`)
  return answer
}
