/** Where the server's half of a passkey ceremony lives. */
const PASSKEY = '/v1/auth/shopper/passkey'

/** How a ceremony ended; `canceled` is the reader's own choice and no error. */
export type Ceremony = 'done' | 'canceled' | 'failed'

/** Signs in with a passkey of this device or a near one. */
export function signInWithPasskey(): Promise<Ceremony> {
  return ceremony(async () => {
    const options = await ask<PublicKeyCredentialRequestOptionsJSON>(
      '/generate-authenticate-options',
    )
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
    const credential = await navigator.credentials.get({ publicKey })
    return post('/verify-authentication', { response: toJson(credential) })
  })
}

/** Makes a passkey on this device for the reader who is signed in; `name` tells it from others. */
export function addPasskey(name: string): Promise<Ceremony> {
  return ceremony(async () => {
    const options = await ask<PublicKeyCredentialCreationOptionsJSON>('/generate-register-options')
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
    const credential = await navigator.credentials.create({ publicKey })
    return post('/verify-registration', { response: toJson(credential), name })
  })
}

/** Whether this browser knows passkeys and how to speak of them in JSON. */
export function passkeysWork(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential
  )
}

async function ceremony(steps: () => Promise<boolean>): Promise<Ceremony> {
  try {
    return (await steps()) ? 'done' : 'failed'
  } catch (error) {
    const canceled = error instanceof DOMException && error.name === 'NotAllowedError'
    return canceled ? 'canceled' : 'failed'
  }
}

async function ask<Options>(path: string): Promise<Options> {
  const answer = await fetch(`${PASSKEY}${path}`)
  if (!answer.ok) throw new Error(`passkey options: ${answer.status}`)
  return (await answer.json()) as Options
}

async function post(path: string, body: unknown): Promise<boolean> {
  const answer = await fetch(`${PASSKEY}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answer.ok
}

function toJson(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('no passkey came back')
  return credential.toJSON()
}
