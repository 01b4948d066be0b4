/** Routes of this topic. */
export const bilanRoutes = {}
