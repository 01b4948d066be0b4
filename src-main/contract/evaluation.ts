export const evaluationRoutes = {}
