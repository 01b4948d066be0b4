export const affectationRoutes = {}
