export const pieceRoutes = {}
