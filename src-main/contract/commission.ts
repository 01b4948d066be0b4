/** Routes of this topic. */
export const commissionRoutes = {}
