import type { Role } from '../domain/acces/role'

/** Who sets operations up. */
export const OPERATION_WRITERS: readonly Role[] = ['administrateur', 'coordinateur']

/** Who reads how they are set up. */
export const OPERATION_READERS: readonly Role[] = [...OPERATION_WRITERS, 'lecture']

/** Sessions and simulations name people: the coordination writes them. */
export const OPERATION_NOMINATIF_WRITERS: readonly Role[] = ['coordinateur']

/** The coordination and the auditor read them. */
export const OPERATION_NOMINATIF_READERS: readonly Role[] = ['coordinateur', 'lecture']
