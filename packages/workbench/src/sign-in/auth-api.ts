import { problemOf } from '../api/problem.ts'

/** Where the server keeps sign-in of staff; its answers are not part of the public contract. */
const AUTH = '/v1/auth/staff'

/** Asks the sign-in of staff; throws a `Problem` where it says no. */
export async function askAuth<Answer>(path: string, body?: object): Promise<Answer> {
  const headers = { 'accept-language': document.documentElement.lang }
  const init: RequestInit = body
    ? {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }
    : { headers }
  const response = await fetch(`${AUTH}${path}`, { ...init, credentials: 'same-origin' })
  const text = await response.text()
  const said: unknown =
    text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null
  if (!response.ok) throw problemOf(response, said)
  return said as Answer
}

/** What came of e-mail and password: in, or one more step. */
export type PasswordOutcome = 'signed_in' | 'second_factor'

/** Signs in by password; the answer is the same for a wrong password and an unknown address. */
export async function signInByPassword(email: string, password: string): Promise<PasswordOutcome> {
  const said = await askAuth<{ twoFactorRedirect?: boolean }>('/sign-in/email', { email, password })
  return said.twoFactorRedirect ? 'second_factor' : 'signed_in'
}

/** Proves the second factor by the six digits of an app, or by one of the kept backup codes. */
export async function verifySecondFactor(code: string, trustDevice: boolean): Promise<void> {
  const digits = code.replaceAll(/\s/g, '')
  const path = /^\d{6}$/.test(digits) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
  await askAuth(path, { code: digits, trustDevice })
}

/** Starts the enrolment of an authenticator app: the address for its QR, and the backup codes. */
export function startTotp(password: string): Promise<{ totpURI: string; backupCodes: string[] }> {
  return askAuth('/two-factor/enable', { password })
}

/** Signs in by a passkey of this device; throws where the person closes the browser's window. */
export async function signInByPasskey(): Promise<void> {
  const options = await askAuth<PublicKeyCredentialRequestOptionsJSON>(
    '/passkey/generate-authenticate-options',
  )
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = await navigator.credentials.get({ publicKey })
  const response = (credential as PublicKeyCredential).toJSON() as object
  await askAuth('/passkey/verify-authentication', { response })
}

/** Adds a passkey of this device to the signed-in person. */
export async function addPasskey(name: string): Promise<void> {
  const options = await askAuth<PublicKeyCredentialCreationOptionsJSON>(
    '/passkey/generate-register-options',
  )
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const credential = await navigator.credentials.create({ publicKey })
  const response = (credential as PublicKeyCredential).toJSON() as object
  await askAuth('/passkey/verify-registration', { response, name })
}

/** Sets a new password by the token of a mailed link. */
export async function resetPassword(token: string, newPassword: string): Promise<void> {
  await askAuth('/reset-password', { token, newPassword })
}

/** Ends the session of this device. */
export async function signOut(): Promise<void> {
  await askAuth('/sign-out', {})
}
