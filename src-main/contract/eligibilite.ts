export const eligibiliteRoutes = {}
