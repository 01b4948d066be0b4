/** The outcome of one test of the rule set, and the reasoning people read. */
export interface ResultatTest {
  readonly reussi: boolean
  readonly raison: string
}
