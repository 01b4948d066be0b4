/** Routes of this topic. */
export const repriseRoutes = {}
