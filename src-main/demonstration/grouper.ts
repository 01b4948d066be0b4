/** Rows of each participation, in their order. */
export function groupByParticipation<T extends { readonly participation: string }>(rows: readonly T[]): Map<string, T[]> {
  const groupes = new Map<string, T[]>()
  for (const row of rows) {
    const groupe = groupes.get(row.participation)
    if (groupe) groupe.push(row)
    else groupes.set(row.participation, [row])
  }
  return groupes
}
