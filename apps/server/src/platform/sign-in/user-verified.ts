import { APIError } from 'better-auth/api'

interface Verification {
  readonly authenticationInfo?: { readonly userVerified: boolean }
  readonly registrationInfo?: { readonly userVerified: boolean } | undefined
}

/**
 * Refuses a passkey that did not check who holds it (finger, face, device PIN): it stands for two
 * factors here, and better-auth by itself would take mere possession.
 */
export async function requireUserVerified(proof: { verification: Verification }): Promise<void> {
  const { authenticationInfo, registrationInfo } = proof.verification
  const verified = authenticationInfo?.userVerified ?? registrationInfo?.userVerified
  if (verified !== true) {
    throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED', message: 'not verified' })
  }
}
