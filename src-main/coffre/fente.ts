import { hkdfSync, randomBytes } from 'node:crypto'
import { ARGON2_PRODUCTION, type Argon2Parameters, deriveArgon2id } from '../workers/argon2'
import { KEY_BYTES, sealKey, unsealKey } from './cles'
import type { RecoverySlot, UserSlot } from './entete'

const SALT_BYTES = 16

export interface Argon2Options {
  /** Cost of new slots; below the production cost, refused unless `allowCheapArgon2`. */
  readonly argon2?: Argon2Parameters
  /** For tests only: they open hundreds of vaults. */
  readonly allowCheapArgon2?: boolean
}

/** The slot that opens the vault with somebody's password. */
export async function sealUserSlot(
  maitre: Buffer,
  coffreId: string,
  user: { id: string; nom: string; motDePasse: string },
  { argon2 = ARGON2_PRODUCTION, allowCheapArgon2 = false }: Argon2Options,
): Promise<UserSlot> {
  const isCheap = argon2.memoire < ARGON2_PRODUCTION.memoire || argon2.passes < ARGON2_PRODUCTION.passes
  if (isCheap && !allowCheapArgon2) throw new Error('argon2 parameters below the production minimum')
  const sel = randomBytes(SALT_BYTES)
  const identity = { id: user.id, nom: user.nom, ...argon2, sel: sel.toString('base64') }
  const wrapping = await deriveArgon2id(user.motDePasse, sel, argon2)
  try {
    return { ...identity, ...sealKey(maitre, wrapping, userIdentity(coffreId, identity)) }
  } finally {
    wrapping.fill(0)
  }
}

/** The master key, or null when the password is wrong or the slot is not the one that was written for this account. */
export async function unsealUserSlot(slot: UserSlot, coffreId: string, motDePasse: string): Promise<Buffer | null> {
  const wrapping = await deriveArgon2id(motDePasse, Buffer.from(slot.sel, 'base64'), slot)
  try {
    return unsealKey(slot, wrapping, userIdentity(coffreId, slot))
  } finally {
    wrapping.fill(0)
  }
}

/** The slot that opens the vault with the printed key: 160 random bits need no slow derivation. */
export function sealRecoverySlot(maitre: Buffer, coffreId: string, secret: Buffer): RecoverySlot {
  const sel = randomBytes(SALT_BYTES)
  const wrapping = recoveryWrapping(secret, sel)
  const slot = { sel: sel.toString('base64'), ...sealKey(maitre, wrapping, recoveryIdentity(coffreId)) }
  wrapping.fill(0)
  return slot
}

export function unsealRecoverySlot(slot: RecoverySlot, coffreId: string, secret: Buffer): Buffer | null {
  const wrapping = recoveryWrapping(secret, Buffer.from(slot.sel, 'base64'))
  const maitre = unsealKey(slot, wrapping, recoveryIdentity(coffreId))
  wrapping.fill(0)
  return maitre
}

// Bound to the wrapped key: a slot taken to another vault or another account, or whose cost was lowered, no longer opens.
function userIdentity(coffreId: string, slot: Omit<UserSlot, 'nonce' | 'scelle'>): Buffer {
  return Buffer.from(JSON.stringify(['utilisateur', coffreId, slot.id, slot.memoire, slot.passes, slot.parallelisme, slot.sel]))
}

function recoveryIdentity(coffreId: string): Buffer {
  return Buffer.from(JSON.stringify(['recuperation', coffreId]))
}

function recoveryWrapping(secret: Buffer, sel: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, sel, 'jalon/1/recuperation', KEY_BYTES))
}
