import type { TypeOperation } from '../../../src-main/domain/operation/operation'

/** Types of operations as people read them. */
export const TYPE_OPERATION_OPTIONS: readonly { value: TypeOperation; label: string }[] = [
  { value: 'plie', label: 'PLIE' },
  { value: 'jeunes', label: 'Opération jeunes' },
  { value: 'entreprises', label: 'Opération entreprises' },
  { value: 'autre', label: 'Autre' },
]
